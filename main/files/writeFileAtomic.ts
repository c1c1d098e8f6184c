import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ErrorCode, RenaksiError } from '../../shared/errors/errorCode';
import { tempPathFor } from './tempFiles';

const CODE_BY_ERRNO: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'FOLDER_NOT_WRITABLE',
  EPERM: 'FOLDER_NOT_WRITABLE',
  EROFS: 'FOLDER_NOT_WRITABLE',
  ENOENT: 'FOLDER_NOT_WRITABLE',
  ENOTDIR: 'FOLDER_NOT_WRITABLE',
};

/** What a rename answers on Windows while another program has the target open. */
const LOCKED = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** A virus scanner or indexer holds a fresh file for a moment; a document open in another program stays held. */
const RENAME_PAUSES_MS = [20, 60, 120];

const errnoOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const toRenaksiError = (code: ErrorCode, path: string, cause: unknown): RenaksiError =>
  new RenaksiError(code, { path, errno: errnoOf(cause) }, { cause });

/**
 * Writes a whole file or leaves the old one as it was: temporary file in the same folder, fsync, rename.
 * An abort of `signal` before the rename leaves the old file too, and throws the signal's reason.
 * Throws RenaksiError DISK_FULL, FOLDER_NOT_WRITABLE, FILE_LOCKED (the target is open elsewhere) or FILE_WRITE_FAILED; the
 * temporary file is removed then.
 */
export const writeFileAtomic = async (path: string, data: Uint8Array | string, signal?: AbortSignal): Promise<void> => {
  const temp = tempPathFor(path);
  try {
    await writeAndSync(temp, data, signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw toRenaksiError(CODE_BY_ERRNO[errnoOf(error)] ?? 'FILE_WRITE_FAILED', path, error);
    });
    signal?.throwIfAborted();
    await renameOver(temp, path);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
};

const writeAndSync = async (temp: string, data: Uint8Array | string, signal?: AbortSignal): Promise<void> => {
  const handle = await open(temp, 'wx');
  try {
    await handle.writeFile(data, { signal });
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const renameOver = async (temp: string, path: string): Promise<void> => {
  for (const pauseMs of [...RENAME_PAUSES_MS, null]) {
    try {
      await rename(temp, path);
      return;
    } catch (error) {
      const isLocked = LOCKED.has(errnoOf(error));
      if (isLocked && pauseMs !== null) await delay(pauseMs);
      else throw toRenaksiError(isLocked ? 'FILE_LOCKED' : 'FILE_WRITE_FAILED', path, error);
    }
  }
};

/** Makes the rename itself durable. Windows can't open a folder; there the file system journals it. */
const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file is whole and in place; only its durability across a power cut is the file system's own.
  }
};
