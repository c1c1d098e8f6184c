import { readFile, stat } from 'node:fs/promises';
import { type ErrorCode, RenaksiError } from '../../shared/errors/errorCode';

/**
 * Bytes of a plain file of at most `maksByte`. Throws RenaksiError FILE_NOT_FOUND, FILE_UNREADABLE (a folder, a device,
 * no permission), FILE_LOCKED (open elsewhere on Windows) or FILE_TOO_LARGE.
 */
export const readBounded = async (path: string, maksByte: number): Promise<Uint8Array> => {
  try {
    // Before opening: opening a pipe waits for its writer, a device may be endless, a folder has no text.
    const info = await stat(path);
    if (!info.isFile()) throw new RenaksiError('FILE_UNREADABLE', { path });
    if (info.size > maksByte) throw new RenaksiError('FILE_TOO_LARGE', { path, maksByte });
    return await readFile(path);
  } catch (error) {
    throw error instanceof RenaksiError ? error : toRenaksiError(error, path);
  }
};

const CODE_BY_ERRNO: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'FILE_NOT_FOUND',
  ENOTDIR: 'FILE_NOT_FOUND',
  EBUSY: 'FILE_LOCKED',
};

const toRenaksiError = (error: unknown, path: string): RenaksiError => {
  const errno = (error as NodeJS.ErrnoException).code ?? '';
  return new RenaksiError(CODE_BY_ERRNO[errno] ?? 'FILE_UNREADABLE', { path }, { cause: error });
};
