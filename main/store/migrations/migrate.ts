import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection } from '../connection';
import type { Migration } from './migration';

export const readVersion = ({ db }: Connection): number => Number(db.pragma('user_version', { simple: true }));

export const latestVersion = (migrationList: readonly Migration[]): number => migrationList.at(-1)?.number ?? 0;

export const isMigrationPending = (connection: Connection, migrationList: readonly Migration[]): boolean =>
  readVersion(connection) < latestVersion(migrationList);

/**
 * Runs every pending step in one transaction: all or none. Throws STORE_NEWER for a database from a newer app, and
 * STORE_CORRUPT when a step leaves a broken reference behind.
 */
export const migrate = (connection: Connection, migrationList: readonly Migration[]): void => {
  const { db } = connection;
  const version = readVersion(connection);
  const latest = latestVersion(migrationList);
  if (version > latest) throw new RenaksiError('STORE_NEWER', { versi: version, versiMaks: latest });
  const pending = migrationList.filter(({ number }) => number > version);
  if (pending.length === 0) return;
  // Steps may rebuild tables others refer to; the references are checked as a whole before the commit.
  db.pragma('foreign_keys=OFF');
  try {
    db.transaction(() => {
      for (const { sql } of pending) db.exec(sql);
      if ((db.pragma('foreign_key_check') as unknown[]).length > 0) {
        throw new RenaksiError('STORE_CORRUPT', { tempat: 'foreign_key_check' });
      }
      db.pragma(`user_version=${latest}`);
    }).exclusive();
  } finally {
    db.pragma('foreign_keys=ON');
  }
  db.pragma('wal_checkpoint(TRUNCATE)');
};
