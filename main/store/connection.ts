import Database from 'better-sqlite3';

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;
export type Statement = Database.Statement<SqlValue[], Row>;

/** An open database whose statements are prepared once. */
export interface Connection {
  readonly db: Database.Database;
  readonly prepare: (sql: string) => Statement;
  /** Rows are read without their schemas' checks, which whoever they are handed to makes. */
  readonly isMentah?: boolean;
}

/** `renk` in the database header: tells our database from any other. */
export const APPLICATION_ID = 0x72656e6b;

const BUSY_TIMEOUT_MS = 2000;

/** Opens a database for work. A commit is on the disk when it returns (`synchronous=FULL`). */
export const openConnection = (path: string): Connection => {
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    // In the first page before WAL begins: a reader of the bare header must always find it.
    if (db.pragma('application_id', { simple: true }) === 0) db.pragma(`application_id=${APPLICATION_ID}`);
    db.pragma('journal_mode=WAL');
    db.pragma('synchronous=FULL');
    db.pragma('foreign_keys=ON');
    db.pragma('trusted_schema=OFF');
  } catch (error) {
    db.close();
    throw error;
  }
  const statementBySql = new Map<string, Statement>();
  return {
    db,
    prepare: (sql) => {
      const ada = statementBySql.get(sql);
      if (ada) return ada;
      const statement = db.prepare<SqlValue[], Row>(sql);
      statementBySql.set(sql, statement);
      return statement;
    },
  };
};
