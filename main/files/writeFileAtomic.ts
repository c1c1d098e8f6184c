import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toWriteError } from './fileError';
import { syncPath } from './syncPath';

/**
 * Writes a whole file or nothing: into a temporary file beside it, onto the disk, then in the place of the old one.
 * Throws RenaksiError DISK_FULL, FOLDER_NOT_WRITABLE or FILE_WRITE_FAILED; the old file is then as it was.
 */
export const writeFileAtomic = async (path: string, content: string | Uint8Array): Promise<void> => {
  const folder = dirname(path);
  // Short whatever the target's name: file systems bound a name's length.
  const temporary = join(folder, `.${basename(path).slice(0, 20)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    syncPath(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw toWriteError(error, path);
  }
};
