import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { CliContext } from '../cliContext';
import { writeNewFile } from '../writeNewFile';

/** `contoh`: a copy of the shipped sample, which itself is only read. */
export const runContoh = async (
  { berkas: [path], timpa }: { readonly berkas: readonly [string]; readonly timpa: boolean },
  { assetsFolder, print }: CliContext,
): Promise<void> => {
  const asal = join(assetsFolder, 'contoh', 'kotawaringin-timur.renaksi');
  const isi = await readFile(asal).catch((cause: unknown) => {
    throw new RenaksiError('FILE_NOT_FOUND', { path: asal }, { cause });
  });
  print(`Contoh disalin ke ${await writeNewFile(path, isi, timpa)}`);
};
