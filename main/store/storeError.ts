import Database from 'better-sqlite3';
import { type ErrorCode, RenaksiError } from '../../shared/errors/errorCode';

/** SQLite's result codes that mean something to a user; extended codes (`SQLITE_IOERR_WRITE`) follow their base. */
const CODE_BY_SQLITE: readonly (readonly [base: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_BUSY', 'STORE_BUSY'],
  ['SQLITE_CORRUPT', 'STORE_CORRUPT'],
  ['SQLITE_NOTADB', 'STORE_CORRUPT'],
  ['SQLITE_IOERR', 'FILE_WRITE_FAILED'],
  ['SQLITE_READONLY', 'FOLDER_NOT_WRITABLE'],
  ['SQLITE_CANTOPEN', 'FOLDER_NOT_WRITABLE'],
];

const KODE_KUNCI = ['RAPAT_DISAHKAN', 'EDISI_DITETAPKAN'] as const;

/** An error of SQLite as the app's own; anything it can't name comes back as it is. */
export const toStoreError = (error: unknown): unknown => {
  if (!(error instanceof Database.SqliteError)) return error;
  // Our triggers have no other way to name the rule they keep than the text they raise.
  const kunci = KODE_KUNCI.find((kode) => error.code === 'SQLITE_CONSTRAINT_TRIGGER' && error.message === kode);
  if (kunci !== undefined) return new RenaksiError(kunci, {}, { cause: error });
  const code = CODE_BY_SQLITE.find(([base]) => error.code === base || error.code.startsWith(`${base}_`))?.[1];
  return code === undefined ? error : new RenaksiError(code, { sqlite: error.code }, { cause: error });
};

/** Runs `run` and throws its SQLite errors as RenaksiError. */
export const withStoreError = <T>(run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw toStoreError(error);
  }
};
