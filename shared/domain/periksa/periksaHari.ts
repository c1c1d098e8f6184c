import { BULAN, formatTanggal, hariOf, isTanggal } from '../format/tanggal';
import type { TeksBertempat } from './teksDossier';
import type { TemuanAturan } from './temuan';

const POLA = new RegExp(
  `(?<!\\p{L})(Minggu|Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu),? (?:tanggal )?(\\d{1,2}) (${BULAN.join('|')}) (\\d{4})`,
  'giu',
);

/** `Selasa, 29 November 2021`, which was a Monday. */
export const periksaHari = (teksList: readonly TeksBertempat[]): TemuanAturan[] =>
  teksList.flatMap(({ teks, tempat }) =>
    Array.from(teks.matchAll(POLA)).flatMap(
      ([ditemukan, hari = '', tgl = '', bulan = '', tahun = '']): TemuanAturan[] => {
        const ke = BULAN.findIndex((nama) => nama.toLowerCase() === bulan.toLowerCase()) + 1;
        const tanggal = `${tahun}-${String(ke).padStart(2, '0')}-${tgl.padStart(2, '0')}`;
        if (!isTanggal(tanggal)) {
          return [{ aturan: 'HARI_TANGGAL', tempat, ditemukan, seharusnya: 'tanggal yang ada dalam kalender' }];
        }
        const benar = hariOf(tanggal);
        if (benar.toLowerCase() === hari.replace("'", '').toLowerCase()) return [];
        return [{ aturan: 'HARI_TANGGAL', tempat, ditemukan, seharusnya: `${benar}, ${formatTanggal(tanggal)}` }];
      },
    ),
  );
