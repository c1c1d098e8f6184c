import { renameSync, rmSync } from 'node:fs';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { syncPath } from '../../files/syncPath';
import type { Connection } from '../connection';
import { toStoreError } from '../storeError';
import { type AlasanCadangan, cadanganIdOf, cadanganPath, makeFolder, temporaryPath } from './cadanganFile';
import { verifyDatabase } from './verifyDatabase';

export interface BackupJob {
  readonly connection: Connection;
  /** Folder of the backups; made when it isn't there. */
  readonly folder: string;
  readonly alasan: AlasanCadangan;
  readonly pada: Date;
}

/**
 * Backs the database up at once: a copy under a temporary name, verified, then named. Answers its id.
 * Throws BACKUP_FAILED and leaves nothing behind when any of it fails.
 */
export const createBackup = (job: BackupJob): string => {
  const { path, temporary } = prepare(job);
  try {
    job.connection.prepare('VACUUM INTO ?').run(temporary);
    return finish(job, path, temporary);
  } catch (error) {
    throw failed(error, temporary);
  }
};

/** The same in small steps between other work, for backups while the app is in use. */
export const createBackupInSteps = async (job: BackupJob): Promise<string> => {
  const { path, temporary } = prepare(job);
  try {
    await job.connection.db.backup(temporary);
    return finish(job, path, temporary);
  } catch (error) {
    throw failed(error, temporary);
  }
};

const prepare = ({ folder, alasan, pada }: BackupJob): { path: string; temporary: string } => {
  const path = cadanganPath(folder, cadanganIdOf(pada, alasan));
  const temporary = temporaryPath(path);
  try {
    makeFolder(folder);
    rmSync(temporary, { force: true });
  } catch (error) {
    throw failed(error, null);
  }
  return { path, temporary };
};

const finish = ({ folder, alasan, pada }: BackupJob, path: string, temporary: string): string => {
  if (!verifyDatabase(temporary)) throw new RenaksiError('BACKUP_FAILED', { sebab: 'VERIFIKASI' });
  syncPath(temporary);
  renameSync(temporary, path);
  syncPath(folder);
  return cadanganIdOf(pada, alasan);
};

const failed = (error: unknown, temporary: string | null): RenaksiError => {
  try {
    if (temporary !== null) rmSync(temporary, { force: true });
  } catch {
    // The folder that refused the backup may refuse this too; the backup's own error is the one to tell.
  }
  const cause = toStoreError(error);
  if (cause instanceof RenaksiError) {
    return cause.code === 'BACKUP_FAILED' ? cause : new RenaksiError('BACKUP_FAILED', { sebab: cause.code }, { cause });
  }
  const sebab = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL';
  return new RenaksiError('BACKUP_FAILED', { sebab }, { cause: error });
};
