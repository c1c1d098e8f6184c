import { readRenaksi } from '../../files/readRenaksi';
import type { CliContext } from '../cliContext';
import { formatHitung } from '../hitung/formatHitung';
import { ringkasHitung } from '../hitung/ringkasHitung';

/** `hitung`: results of the assessment and the statistics, as a table or as JSON. */
export const runHitung = async (
  { berkas: [path], json }: { readonly berkas: readonly [string]; readonly json: boolean },
  { print }: CliContext,
): Promise<void> => {
  const ringkasan = ringkasHitung(await readRenaksi(path));
  print(json ? JSON.stringify(ringkasan, null, 2) : formatHitung(ringkasan));
};
