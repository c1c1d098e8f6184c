import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { RenaksiError } from '../../shared/errors/errorCode';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { CliError } from './CliError';

/**
 * Makes a folder with those above it. Throws RenaksiError FOLDER_NOT_WRITABLE. One level at a time: the recursive mkdir of
 * Node never returns where the system answers "no such folder" for what can't be made, as below /proc.
 */
export const ensureFolder = async (folder: string): Promise<void> => {
  const isFolder = await stat(folder).then(
    (info) => info.isDirectory(),
    () => null,
  );
  if (isFolder === true) return;
  if (isFolder === false) throw new RenaksiError('FOLDER_NOT_WRITABLE', { path: folder });
  if (dirname(folder) !== folder) await ensureFolder(dirname(folder));
  await mkdir(folder).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw new RenaksiError('FOLDER_NOT_WRITABLE', { path: folder }, { cause });
  });
};

/**
 * Writes an output file and answers its absolute path. An existing file is replaced only when `timpa` is set, a folder
 * never. Throws CliError 1 and the RenaksiError of `writeFileAtomic`.
 */
export const writeNewFile = async (path: string, isi: Uint8Array | string, timpa: boolean): Promise<string> => {
  const tujuan = resolve(path);
  const ada = await stat(tujuan).catch(() => null);
  if (ada?.isDirectory()) throw new CliError(1, `${tujuan} adalah folder; sebutkan nama berkasnya.`);
  if (ada && !timpa) {
    throw new CliError(1, `Berkas ${tujuan} sudah ada dan tidak diubah; pilih nama lain atau tambahkan --timpa.`);
  }
  await ensureFolder(dirname(tujuan));
  await writeFileAtomic(tujuan, isi);
  return tujuan;
};
