import { type ErrorCode, RenaksiError } from '../../shared/errors/errorCode';
import { connectServices } from '../host/connectServices';
import type { OpenServices } from '../host/openServices';
import type { OpenMode } from '../host/protocol';
import { askUser, type Question } from './askUser';
import type { LogFile } from './logFile';
import { TEXT } from './text';

/** What may follow a failed opening, per button; null quits. */
interface Failure {
  readonly question: Question;
  readonly next: readonly (OpenMode | null)[];
}

const quitOnly = (sentence: { message: string; detail: string }): Failure => ({
  question: { ...sentence, buttons: [TEXT.keluar] },
  next: [null],
});

function failureOf(code: ErrorCode, log: LogFile): Failure {
  switch (code) {
    case 'STORE_NEWER':
      return quitOnly(TEXT.storeNewer);
    case 'STORE_FOREIGN':
      return quitOnly(TEXT.storeForeign);
    case 'FOLDER_NOT_WRITABLE':
      return quitOnly(TEXT.folderUnusable);
    case 'DISK_FULL':
      return quitOnly(TEXT.diskFull);
    case 'STORE_BUSY':
      return {
        question: { ...TEXT.storeBusy, buttons: [TEXT.storeBusy.retry, TEXT.keluar] },
        next: ['BIASA', null],
      };
    case 'STORE_CORRUPT':
      return {
        question: { ...TEXT.storeCorrupt, buttons: [TEXT.storeCorrupt.restore, TEXT.storeCorrupt.fresh, TEXT.keluar] },
        next: ['CADANGAN_TERBARU', 'MULAI_BARU', null],
      };
    case 'BACKUP_NOT_FOUND':
      return {
        question: { ...TEXT.noBackup, buttons: [TEXT.storeCorrupt.fresh, TEXT.keluar] },
        next: ['MULAI_BARU', null],
      };
    default:
      return quitOnly({ ...TEXT.startFailed, detail: `${TEXT.startFailed.detail} ${log.path}` });
  }
}

/**
 * Opens the services; where they can't be opened says why and does what the user chooses. Null when the user quits. The
 * choices never delete anything: an unusable database stays in the data folder.
 */
export async function openWithUser(appRoot: string, dataFolder: string, log: LogFile): Promise<OpenServices | null> {
  let mode: OpenMode | null = 'BIASA';
  while (mode !== null) {
    try {
      return await connectServices(appRoot, dataFolder, mode);
    } catch (error) {
      const code = error instanceof RenaksiError ? error.code : 'INTERNAL';
      log.write(`open ${mode} ${code}`, error);
      const failure: Failure = failureOf(code, log);
      mode = failure.next[await askUser(failure.question)] ?? null;
    }
  }
  return null;
}
