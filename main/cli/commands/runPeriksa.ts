import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { pisahkanTemuan } from '../../../shared/domain/periksa/pisahkanTemuan';
import { readRenaksi } from '../../files/readRenaksi';
import { CliError } from '../CliError';
import type { CliContext } from '../cliContext';
import { formatTemuanDiterima } from '../periksa/formatTemuanDiterima';
import { formatTemuanIsi } from '../periksa/formatTemuanIsi';
import type { Pemeriksaan } from '../periksa/pemeriksaan';
import { periksaEdisi } from '../periksa/periksaEdisi';
import { periksaKunci } from '../periksa/periksaKunci';

/** Checks of what was locked or adopted, in the order they are told. */
const PEMERIKSAAN_LIST: readonly Pemeriksaan[] = [periksaKunci, periksaEdisi];

interface PeriksaArguments {
  readonly berkas: readonly [string];
  readonly json: boolean;
  /** Tells accepted findings with their reasons too; JSON always does. */
  readonly semua: boolean;
}

/**
 * `periksa`: what is wrong with a dossier, first what was locked and adopted, then its content. Open errors and warnings
 * are exit code 1, in either form of the output; hints and accepted findings alone are not.
 */
export const runPeriksa = async (
  { berkas: [path], json, semua }: PeriksaArguments,
  { print }: CliContext,
): Promise<void> => {
  const dossier = await readRenaksi(path);
  const hasilList = PEMERIKSAAN_LIST.map((pemeriksaan) => pemeriksaan(dossier));
  const temuanList = hasilList.flatMap((hasil) => hasil.temuanList);
  const utuhList = hasilList.flatMap((hasil) => hasil.utuhList);
  const { terbuka, diterima, basi } = pisahkanTemuan(
    periksaDossier(dossier, new Date().getFullYear()),
    dossier.temuanDiterimaList,
  );
  const { dossierId, nama } = dossier;
  if (json) {
    const hasil = { temuanList, utuhList, isiList: terbuka, diterimaList: diterima, basiList: basi };
    print(JSON.stringify({ dossierId, nama, ...hasil }, null, 2));
  } else {
    for (const kalimat of utuhList) print(kalimat);
    for (const { tempat, kalimat } of temuanList) print(`${kalimat} [${tempat}]`);
    for (const baris of formatTemuanIsi(terbuka)) print(baris);
    if (temuanList.length + terbuka.length === 0) print(`Tidak ada temuan pada ${nama}.`);
    if (semua) for (const baris of formatTemuanDiterima(diterima, basi)) print(baris);
    else if (diterima.length > 0) print(`${diterima.length} temuan diterima dengan alasan; --semua menampilkannya.`);
  }
  const berat = temuanList.length + terbuka.filter(({ kelas }) => kelas !== 'PETUNJUK').length;
  if (berat > 0) throw new CliError(1, `Ditemukan ${berat} hal yang perlu diperiksa pada ${nama}.`);
};
