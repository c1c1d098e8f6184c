import { RenaksiError } from '../../shared/errors/errorCode';
import { listCadangan } from './backup/cadanganFile';
import { createBackup } from './backup/createBackup';
import { type Connection, openConnection } from './connection';
import { type Header, inspectHeader } from './inspectHeader';
import { isMigrationPending, latestVersion, migrate, readVersion } from './migrations/migrate';
import type { Migration } from './migrations/migration';
import { toStoreError } from './storeError';
import type { StorePath } from './storePath';

interface DatabaseOptions {
  readonly path: StorePath;
  readonly migrationList: readonly Migration[];
  readonly now: Date;
}

/** Opens the database of a locked store folder at the newest version; see `openStore` for what it throws. */
export const openDatabase = ({ path, migrationList, now }: DatabaseOptions): Connection => {
  const header = readHeader(path);
  checkHeader(path, header, latestVersion(migrationList));
  let connection: Connection | undefined;
  try {
    connection = openConnection(path.database);
    checkIntegrity(connection, path);
    if (readVersion(connection) > 0 && isMigrationPending(connection, migrationList)) {
      createBackup({ connection, folder: path.cadangan, alasan: 'SEBELUM_MIGRASI', pada: now });
    }
    migrate(connection, migrationList);
    return connection;
  } catch (error) {
    connection?.db.close();
    throw withCadangan(path, error);
  }
};

const readHeader = (path: StorePath): Header => {
  try {
    return inspectHeader(path.database);
  } catch (cause) {
    throw new RenaksiError('FOLDER_NOT_WRITABLE', { folder: path.folder }, { cause });
  }
};

const checkHeader = (path: StorePath, { state, version }: Header, versiMaks: number): void => {
  if (state === 'FOREIGN') throw new RenaksiError('STORE_FOREIGN', { path: path.database });
  if (state === 'OURS' && version > versiMaks) throw new RenaksiError('STORE_NEWER', { versi: version, versiMaks });
  // An empty file is how a new database starts, but not one that has been backed up before.
  if (state === 'NOT_A_DATABASE' || (state === 'EMPTY' && listCadangan(path.cadangan).length > 0)) {
    throw corrupt(path, state);
  }
};

const checkIntegrity = ({ db }: Connection, path: StorePath): void => {
  const hasil = db.pragma('quick_check(1)', { simple: true });
  if (hasil !== 'ok') throw corrupt(path, String(hasil).slice(0, 200));
};

/** Damage that SQLite met on its way is told like damage that the check found. */
const withCadangan = (path: StorePath, error: unknown): unknown => {
  const mapped = toStoreError(error);
  if (!(mapped instanceof RenaksiError) || mapped.code !== 'STORE_CORRUPT') return mapped;
  return corrupt(path, String(mapped.data['sebab'] ?? mapped.data['sqlite'] ?? mapped.data['tempat'] ?? ''));
};

const corrupt = (path: StorePath, sebab: string): RenaksiError =>
  new RenaksiError('STORE_CORRUPT', {
    path: path.database,
    sebab,
    jumlahCadangan: listCadangan(path.cadangan).length,
  });
