import { RenaksiError } from '../../shared/errors/errorCode';
import { listCadangan } from './backup/cadanganFile';
import { createBackup, createBackupInSteps } from './backup/createBackup';
import { placeStaged, stageCadangan } from './backup/replaceDatabase';
import { rotateBackup } from './backup/rotateBackup';
import { scheduleBackup } from './backup/scheduleBackup';
import type { Clock } from './clock';
import type { Connection } from './connection';
import { latestVersion } from './migrations/migrate';
import type { Migration } from './migrations/migration';
import { markChanged } from './repositories/keadaanRepository';
import type { Saved, Store } from './store';
import { withStoreError } from './storeError';
import type { StorePath } from './storePath';
import { beginAksi, endAksi, readStatusRiwayat, stepHistory } from './undo/history';
import { installTriggers } from './undo/installTriggers';
import { type BatasRiwayat, padatkanRiwayat } from './undo/padatkanRiwayat';

interface StoreParts {
  readonly path: StorePath;
  readonly clock: Clock;
  readonly migrationList: readonly Migration[];
  readonly connection: Connection;
  /** Opens the database anew after its file was replaced. */
  readonly open: () => Connection;
  /** The session before left changes that no backup holds. */
  readonly isUnclean: boolean;
  readonly onBackupError: (error: unknown) => void;
  readonly unlock: () => void;
  readonly batasRiwayat: BatasRiwayat;
}

/** The store over an opened database; it owns the connection and the lock from here on. */
export const createStore = (parts: StoreParts): Store => {
  const { path, clock, unlock, onBackupError } = parts;
  let connection = parts.connection;
  let aksiKini: number | null = null;
  let hasChanges = parts.isUnclean;
  let isClosed = false;
  const setConnection = (opened: Connection): void => {
    connection = opened;
    installTriggers(opened, () => aksiKini);
  };
  setConnection(connection);

  const now = (): string => clock.now().toISOString();

  const write: Store['write'] = (run) =>
    withStoreError(() => {
      const value = connection.db.transaction(() => run(connection)).immediate();
      hasChanges = true;
      return { value, disimpanPada: now() };
    });

  const change: Store['change'] = ({ dossierId, label }, run) =>
    write((c) => {
      const pada = now();
      aksiKini = beginAksi(c, dossierId, label, pada);
      try {
        const value = run(c);
        if (endAksi(c, dossierId, aksiKini, pada)) markChanged(c, dossierId, pada);
        return value;
      } finally {
        aksiKini = null;
      }
    });

  const step = (dossierId: string, arah: 'UNDO' | 'REDO'): Saved<string> =>
    write((c) => {
      const pada = now();
      const label = stepHistory(c, dossierId, arah, pada);
      markChanged(c, dossierId, pada);
      return label;
    });

  const backupJob = (alasan: Parameters<Store['backup']>[0]) => ({
    connection,
    folder: path.cadangan,
    alasan,
    pada: clock.now(),
  });

  const backup: Store['backup'] = (alasan) => {
    const cadanganId = createBackup(backupJob(alasan));
    hasChanges = false;
    rotateBackup(path.cadangan, clock.now());
    return cadanganId;
  };

  const stopSchedule = scheduleBackup({
    clock,
    hasChanges: () => hasChanges,
    backup: async () => {
      hasChanges = false;
      try {
        await createBackupInSteps(backupJob('BERKALA'));
      } catch (error) {
        hasChanges = true;
        throw error;
      }
      rotateBackup(path.cadangan, clock.now());
    },
    onError: (error) => {
      if (!isClosed) onBackupError(error);
    },
  });

  const replaceBy = (cadanganId: string): void => {
    const staged = stageCadangan(path, cadanganId, latestVersion(parts.migrationList));
    connection.db.close();
    placeStaged(path, staged);
    setConnection(parts.open());
  };

  return {
    folder: path.folder,
    now,
    read: (run) => withStoreError(() => connection.db.transaction(() => run(connection)).deferred()),
    change,
    write,
    undo: (dossierId) => step(dossierId, 'UNDO'),
    redo: (dossierId) => step(dossierId, 'REDO'),
    statusRiwayat: (dossierId) => withStoreError(() => readStatusRiwayat(connection, dossierId)),
    listCadangan: () => listCadangan(path.cadangan),
    backup,
    restore: (cadanganId) =>
      withStoreError(() => {
        if (!listCadangan(path.cadangan).some((cadangan) => cadangan.cadanganId === cadanganId)) {
          throw new RenaksiError('BACKUP_NOT_FOUND', { cadanganId });
        }
        // Not rotated yet: the backup asked for may be the oldest.
        const sebelum = createBackup(backupJob('SEBELUM_PEMULIHAN'));
        try {
          replaceBy(cadanganId);
        } catch (error) {
          if (!connection.db.open) replaceBy(sebelum);
          throw error;
        }
        hasChanges = true;
        rotateBackup(path.cadangan, clock.now());
      }),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      stopSchedule();
      try {
        if (hasChanges) {
          backup('PENUTUPAN');
          // Behind the backup, which holds once more what is let go.
          connection.db.transaction(() => padatkanRiwayat(connection, parts.batasRiwayat)).immediate();
        }
      } catch (error) {
        onBackupError(error);
      } finally {
        connection.db.close();
        unlock();
      }
    },
  };
};
