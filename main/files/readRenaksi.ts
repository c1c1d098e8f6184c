import { readFile, stat } from 'node:fs/promises';
import type { Dossier } from '../../shared/domain/dossier';
import { parseRenaksi, UKURAN_RENAKSI_MAKS } from '../../shared/domain/interchange/renaksiFile';
import { type ErrorCode, RenaksiError } from '../../shared/errors/errorCode';

/**
 * Reads and validates a `.renaksi` file of at most UKURAN_RENAKSI_MAKS bytes.
 * Throws RenaksiError FILE_NOT_FOUND, FILE_UNREADABLE (a folder, no permission), FILE_TOO_LARGE, and what
 * `parseRenaksi` throws; text that is not UTF-8 is FILE_NOT_JSON.
 */
export const readRenaksi = async (path: string): Promise<Dossier> =>
  parseRenaksi(decodeUtf8(await readBounded(path), path));

const readBounded = async (path: string): Promise<Uint8Array> => {
  try {
    // Before opening: opening a pipe waits for its writer, a device may be endless, a folder has no text.
    const info = await stat(path);
    if (!info.isFile()) throw new RenaksiError('FILE_UNREADABLE', { path });
    if (info.size > UKURAN_RENAKSI_MAKS) {
      throw new RenaksiError('FILE_TOO_LARGE', { path, maksByte: UKURAN_RENAKSI_MAKS });
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof RenaksiError ? error : toRenaksiError(error, path);
  }
};

const toRenaksiError = (error: unknown, path: string): RenaksiError => {
  const errno = (error as NodeJS.ErrnoException).code;
  const code: ErrorCode = errno === 'ENOENT' || errno === 'ENOTDIR' ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE';
  return new RenaksiError(code, { path }, { cause: error });
};

const decodeUtf8 = (data: Uint8Array, path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch (error) {
    throw new RenaksiError('FILE_NOT_JSON', { path }, { cause: error });
  }
};
