import { copyFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { syncPath } from '../../files/syncPath';
import { inspectHeader } from '../inspectHeader';
import type { StorePath } from '../storePath';
import { cadanganPath } from './cadanganFile';
import { verifyDatabase } from './verifyDatabase';

/**
 * A verified copy of a backup beside the database, ready to take its place; answers its path.
 * Throws BACKUP_NOT_FOUND, STORE_NEWER (made by a newer app) or BACKUP_FAILED (damaged, or no room for the copy).
 */
export const stageCadangan = (path: StorePath, cadanganId: string, versiMaks: number): string => {
  const source = cadanganPath(path.cadangan, cadanganId);
  if (!statSync(source, { throwIfNoEntry: false })?.isFile()) {
    throw new RenaksiError('BACKUP_NOT_FOUND', { cadanganId });
  }
  const staged = `${path.database}.pulih`;
  try {
    rmSync(staged, { force: true });
    copyFileSync(source, staged);
    syncPath(staged);
  } catch (cause) {
    rmSync(staged, { force: true });
    throw new RenaksiError('BACKUP_FAILED', { cadanganId }, { cause });
  }
  const { version } = inspectHeader(staged);
  const code = !verifyDatabase(staged) ? 'BACKUP_FAILED' : version > versiMaks ? 'STORE_NEWER' : null;
  if (code === null) return staged;
  rmSync(staged, { force: true });
  throw new RenaksiError(code, code === 'STORE_NEWER' ? { versi: version, versiMaks } : { cadanganId, sebab: 'RUSAK' });
};

/** Puts a staged copy in the closed database's place. A log left beside it would be played into the wrong file. */
export const placeStaged = (path: StorePath, staged: string): void => {
  rmSync(path.wal, { force: true });
  rmSync(path.shm, { force: true });
  renameSync(staged, path.database);
  syncPath(path.folder);
};
