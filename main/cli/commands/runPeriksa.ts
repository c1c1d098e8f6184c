import { readRenaksi } from '../../files/readRenaksi';
import { CliError } from '../CliError';
import type { CliContext } from '../cliContext';
import type { Pemeriksaan } from '../periksa/pemeriksaan';
import { periksaEdisi } from '../periksa/periksaEdisi';
import { periksaKunci } from '../periksa/periksaKunci';

/** Checks in the order they are told. */
const PEMERIKSAAN_LIST: readonly Pemeriksaan[] = [periksaKunci, periksaEdisi];

/** `periksa`: what is wrong with a dossier. Findings are exit code 1, in either form of the output. */
export const runPeriksa = async (
  { berkas: [path], json }: { readonly berkas: readonly [string]; readonly json: boolean },
  { print }: CliContext,
): Promise<void> => {
  const dossier = await readRenaksi(path);
  const hasilList = PEMERIKSAAN_LIST.map((pemeriksaan) => pemeriksaan(dossier));
  const temuanList = hasilList.flatMap((hasil) => hasil.temuanList);
  const utuhList = hasilList.flatMap((hasil) => hasil.utuhList);
  if (json) {
    print(JSON.stringify({ dossierId: dossier.dossierId, nama: dossier.nama, temuanList, utuhList }, null, 2));
  } else {
    for (const kalimat of utuhList) print(kalimat);
    for (const { tempat, kalimat } of temuanList) print(`${kalimat} [${tempat}]`);
    if (temuanList.length === 0) print(`Tidak ada temuan pada ${dossier.nama}.`);
  }
  if (temuanList.length > 0) {
    throw new CliError(1, `Ditemukan ${temuanList.length} hal yang perlu diperiksa pada ${dossier.nama}.`);
  }
};
