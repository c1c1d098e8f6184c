import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { RenaksiError } from '../../shared/errors/errorCode';
import { toStoreError } from './storeError';

/**
 * Holds a store folder for this process: an exclusive transaction on a database of its own, which the operating system
 * lets go with the process, however it ends. Throws STORE_BUSY while another one holds it.
 */
export const lockStore = (path: string): (() => void) => {
  try {
    return holdExclusive(path);
  } catch (error) {
    // Rubbish in the lock's place can't be held by anyone and holds no data.
    const mapped = toStoreError(error);
    if (!(mapped instanceof RenaksiError) || mapped.code !== 'STORE_CORRUPT') throw mapped;
  }
  rmSync(path, { force: true });
  try {
    return holdExclusive(path);
  } catch (error) {
    throw toStoreError(error);
  }
};

const holdExclusive = (path: string): (() => void) => {
  const db = new Database(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw error;
  }
  return () => {
    db.close();
  };
};
