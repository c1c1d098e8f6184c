import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { readRenaksi } from '../../files/readRenaksi';
import { CliError } from '../CliError';
import type { CliContext } from '../cliContext';
import { formatTemuanIsi } from '../periksa/formatTemuanIsi';
import type { Pemeriksaan } from '../periksa/pemeriksaan';
import { periksaEdisi } from '../periksa/periksaEdisi';
import { periksaKunci } from '../periksa/periksaKunci';

/** Checks of what was locked or adopted, in the order they are told. */
const PEMERIKSAAN_LIST: readonly Pemeriksaan[] = [periksaKunci, periksaEdisi];

/**
 * `periksa`: what is wrong with a dossier, first what was locked and adopted, then its content. Errors and warnings are
 * exit code 1, in either form of the output; hints alone are not.
 */
export const runPeriksa = async (
  { berkas: [path], json }: { readonly berkas: readonly [string]; readonly json: boolean },
  { print }: CliContext,
): Promise<void> => {
  const dossier = await readRenaksi(path);
  const hasilList = PEMERIKSAAN_LIST.map((pemeriksaan) => pemeriksaan(dossier));
  const temuanList = hasilList.flatMap((hasil) => hasil.temuanList);
  const utuhList = hasilList.flatMap((hasil) => hasil.utuhList);
  const isiList = periksaDossier(dossier, new Date().getFullYear());
  const { dossierId, nama } = dossier;
  if (json) {
    print(JSON.stringify({ dossierId, nama, temuanList, utuhList, isiList }, null, 2));
  } else {
    for (const kalimat of utuhList) print(kalimat);
    for (const { tempat, kalimat } of temuanList) print(`${kalimat} [${tempat}]`);
    for (const baris of formatTemuanIsi(isiList)) print(baris);
    if (temuanList.length + isiList.length === 0) print(`Tidak ada temuan pada ${nama}.`);
  }
  const berat = temuanList.length + isiList.filter(({ kelas }) => kelas !== 'PETUNJUK').length;
  if (berat > 0) throw new CliError(1, `Ditemukan ${berat} hal yang perlu diperiksa pada ${nama}.`);
};
