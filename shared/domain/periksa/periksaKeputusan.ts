import type { Dossier } from '../dossier';
import { BULAN, formatTanggal } from '../format/tanggal';
import type { TeksBertempat } from './teksDossier';
import { kutip } from './tempat';
import type { TemuanAturan } from './temuan';

const rapat = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const POLA_TANGGAL = new RegExp(`tanggal (\\d{1,2} (?:${BULAN.join('|')}) \\d{4})`, 'iu');

/** Decrees that a text cites by number, with a title or date other than those in the data. */
export const periksaKeputusan = ({ dataUmum }: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const daftar = [dataUmum.skTimPenyusun, ...dataUmum.keputusanList].filter(({ nomor }) => nomor.trim().length > 3);
  return teksList.flatMap(({ teks, tempat }) =>
    daftar.flatMap(({ nomor, tanggal, tentang }): TemuanAturan[] => {
      const mulai = teks.indexOf(nomor.trim());
      if (mulai < 0) return [];
      // One sentence: the next one speaks of something else.
      const [kalimat = ''] = teks.slice(mulai + nomor.trim().length).split(/\.\s/);
      const judul = /(?:^|\s)tentang (.+)$/isu.exec(kalimat)?.[1] ?? null;
      const tanggalTeks = POLA_TANGGAL.exec(kalimat)?.[1] ?? null;
      const temuan: TemuanAturan[] = [];
      if (judul !== null && tentang.trim() !== '' && !rapat(judul).startsWith(rapat(tentang))) {
        const ditemukan = `${nomor} tentang ${kutip(judul)}`;
        temuan.push({ aturan: 'KUTIPAN_KEPUTUSAN', tempat, ditemukan, seharusnya: kutip(tentang) });
      }
      if (
        tanggalTeks !== null &&
        tanggal !== null &&
        tanggalTeks.toLowerCase() !== formatTanggal(tanggal).toLowerCase()
      ) {
        const ditemukan = `${nomor} tanggal ${tanggalTeks}`;
        temuan.push({
          aturan: 'KUTIPAN_KEPUTUSAN',
          tempat,
          ditemukan,
          seharusnya: `tanggal ${formatTanggal(tanggal)}`,
        });
      }
      return temuan;
    }),
  );
};
