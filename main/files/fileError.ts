import { type ErrorCode, RenaksiError } from '../../shared/errors/errorCode';

/** Error number of the operating system (`ENOENT`), or null for any other error. */
export const errnoOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

const WRITE_CODE: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EFBIG: 'DISK_FULL',
  EACCES: 'FOLDER_NOT_WRITABLE',
  EPERM: 'FOLDER_NOT_WRITABLE',
  EROFS: 'FOLDER_NOT_WRITABLE',
  ENOENT: 'FOLDER_NOT_WRITABLE',
  ENOTDIR: 'FOLDER_NOT_WRITABLE',
};

/** A failed write as the app's own error; FILE_WRITE_FAILED for what has no code of its own. */
export const toWriteError = (error: unknown, path: string): RenaksiError => {
  if (error instanceof RenaksiError) return error;
  const errno = errnoOf(error);
  const code = (errno === null ? undefined : WRITE_CODE[errno]) ?? 'FILE_WRITE_FAILED';
  return new RenaksiError(code, { path, ...(errno === null ? {} : { errno }) }, { cause: error });
};
