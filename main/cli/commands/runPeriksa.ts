import { hitungTemuan } from '../../../shared/domain/periksa/jumlahTemuan';
import { readRenaksi } from '../../files/readRenaksi';
import { CliError } from '../CliError';
import type { CliContext } from '../cliContext';
import { formatTemuanDiterima } from '../periksa/formatTemuanDiterima';
import { formatTemuanIsi } from '../periksa/formatTemuanIsi';
import { periksaSemua } from '../periksa/periksaSemua';

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
  const { temuanList, utuhList, terbuka, diterima, basi } = periksaSemua(dossier);
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
  const { galat, peringatan } = hitungTemuan(terbuka);
  const berat = temuanList.length + galat + peringatan;
  if (berat > 0) throw new CliError(1, `Ditemukan ${berat} hal yang perlu diperiksa pada ${nama}.`);
};
