import Database from 'better-sqlite3';
import { inspectHeader } from '../inspectHeader';

/**
 * True when a file is a whole database of ours. It is opened and read through, and left as one file that needs no
 * companions.
 */
export const verifyDatabase = (path: string): boolean => {
  try {
    if (inspectHeader(path).state !== 'OURS') return false;
    const db = new Database(path, { fileMustExist: true });
    try {
      db.pragma('journal_mode=DELETE');
      return db.pragma('integrity_check(1)', { simple: true }) === 'ok';
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
};
