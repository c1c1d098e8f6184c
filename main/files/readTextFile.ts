import { type FileHandle, open } from 'node:fs/promises';
import { RenaksiError } from '../../shared/errors/errorCode';
import { errnoOf } from './fileError';

/**
 * Text of a UTF-8 file of at most `maksByte` bytes.
 * Throws RenaksiError FILE_NOT_FOUND, FILE_TOO_LARGE (before it is read in) or FILE_UNREADABLE (a folder or device, no
 * permission, not UTF-8).
 */
export const readTextFile = async (path: string, maksByte: number): Promise<string> => {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (cause) {
    const isMissing = errnoOf(cause) === 'ENOENT' || errnoOf(cause) === 'ENOTDIR';
    throw new RenaksiError(isMissing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', { path }, { cause });
  }
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new RenaksiError('FILE_UNREADABLE', { path });
    if (stat.size > maksByte) throw new RenaksiError('FILE_TOO_LARGE', { path, maksByte });
    return await decode(file, stat.size, path);
  } finally {
    await file.close();
  }
};

/** Reads the size that was checked and not a byte more, though the file may grow meanwhile. */
const decode = async (file: FileHandle, size: number, path: string): Promise<string> => {
  try {
    const buffer = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(buffer, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer.subarray(0, filled));
  } catch (cause) {
    throw new RenaksiError('FILE_UNREADABLE', { path }, { cause });
  }
};
