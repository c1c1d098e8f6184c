import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until a file or folder is on the disk. Systems that can't sync a folder (Windows) need not. */
export const syncPath = (path: string): void => {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    if (isUnsupported(error)) return;
    throw error;
  }
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  } finally {
    closeSync(handle);
  }
};

const UNSUPPORTED: ReadonlySet<unknown> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);

const isUnsupported = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && UNSUPPORTED.has(error.code);
