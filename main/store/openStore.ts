import { mkdirSync, rmSync, statSync } from 'node:fs';
import { RenaksiError } from '../../shared/errors/errorCode';
import { removeUnfinished } from './backup/cadanganFile';
import { type Clock, systemClock } from './clock';
import { createStore } from './createStore';
import { lockStore } from './lockStore';
import { MIGRATION_LIST } from './migrations';
import type { Migration } from './migrations/migration';
import { openDatabase } from './openDatabase';
import type { Store } from './store';
import { withStoreError } from './storeError';
import { storePath } from './storePath';
import { BATAS_RIWAYAT, type BatasRiwayat } from './undo/padatkanRiwayat';

export interface StoreOptions {
  /** Folder of the database and its backups; made when it isn't there. */
  readonly folder: string;
  readonly clock?: Clock;
  readonly migrationList?: readonly Migration[];
  /** Told of an automatic backup that failed; the store stays usable. */
  readonly onBackupError?: (error: unknown) => void;
  /** How much of the history keeps its details, applied when the store is closed. */
  readonly batasRiwayat?: BatasRiwayat;
}

/**
 * Opens the store of a folder, or begins one. Throws RenaksiError: FOLDER_NOT_WRITABLE, STORE_BUSY (open in another
 * window), STORE_FOREIGN (not our database), STORE_NEWER (made by a newer app), STORE_CORRUPT (damaged: `recoverStore`
 * sets it aside), BACKUP_FAILED (no backup, so no migration). After any of these every file is as it was.
 */
export const openStore = (options: StoreOptions): Store => {
  const { folder, clock = systemClock, migrationList = MIGRATION_LIST, onBackupError = () => {} } = options;
  const { batasRiwayat = BATAS_RIWAYAT } = options;
  const path = storePath(folder);
  makeStoreFolder(folder);
  const unlock = lockStore(path.lock);
  try {
    return withStoreError(() => {
      // A log that was not played in at the last close: that session ended without its closing backup.
      const isUnclean = (statSync(path.wal, { throwIfNoEntry: false })?.size ?? 0) > 0;
      const open = () => openDatabase({ path, migrationList, now: clock.now() });
      const connection = open();
      removeUnfinished(path.cadangan);
      rmSync(`${path.database}.pulih`, { force: true });
      const parts = { path, clock, migrationList, connection, open, isUnclean, onBackupError, unlock, batasRiwayat };
      return createStore(parts);
    });
  } catch (error) {
    unlock();
    throw error;
  }
};

export const makeStoreFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new RenaksiError('FOLDER_NOT_WRITABLE', { folder }, { cause });
  }
};
