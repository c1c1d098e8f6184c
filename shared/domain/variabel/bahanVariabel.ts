import { type HasilAsesmen, hitungAsesmen } from '../asesmen/hitungAsesmen';
import type { Dossier, Edisi, Rapat } from '../dossier';
import { formatAngka } from '../format/angka';
import { terbilang } from '../format/terbilang';
import { edisiKini, rapatUtama } from '../naskah';
import { type HasilStatistik, hitungStatistik } from '../statistik/hitungStatistik';

/** What the variables of the narrative are computed from. */
export interface BahanVariabel {
  readonly dossier: Dossier;
  readonly rapat: Rapat;
  readonly edisi: Edisi;
  readonly hasil: HasilAsesmen;
  readonly statistik: HasilStatistik;
}

/** Name, meaning and printed value of a variable; null while the value is unknown. */
export type IsiVariabel = readonly [nama: string, makna: string, nilai: string | null];

export const siapkanBahanVariabel = (dossier: Dossier): BahanVariabel => {
  const rapat = rapatUtama(dossier);
  return {
    dossier,
    rapat,
    edisi: edisiKini(dossier),
    hasil: hitungAsesmen(dossier.bank, rapat.penilaianList, rapat.prioritasList),
    statistik: hitungStatistik(dossier.statistik),
  };
};

export const teksAtau = (teks: string | null | undefined): string | null => teks?.trim() || null;

/** Prints what is known. */
export const cetak = <T>(nilai: T | null | undefined, format: (nilai: T) => string): string | null =>
  nilai == null ? null : format(nilai);

/** A count in digits and, under a name of its own, in words. */
export const jumlahDanHuruf = (nama: string, makna: string, jumlah: number | null): IsiVariabel[] => [
  [nama, makna, cetak(jumlah, formatAngka)],
  [`${nama}_huruf`, `${makna}, dengan huruf`, cetak(jumlah, terbilang)],
];

const RANGKAI = new Intl.ListFormat('id', { type: 'conjunction' });

/** `a, b, dan c`; `a serta b dan c` where an item holds a `dan` of its own. Null for none. */
export const rangkai = (list: readonly string[]): string | null => {
  const isRancu = list.some((isi) => / dan /.test(isi));
  return teksAtau(
    RANGKAI.formatToParts(list)
      .map(({ type, value }) => (isRancu && type === 'literal' ? value.replace('dan ', 'serta ') : value))
      .join(''),
  );
};

/** A title as it stands in a sentence: words with one capital in small letters, abbreviations as they are. */
export const dalamKalimat = (judul: string): string =>
  judul.replace(/(?<![\p{L}\d])\p{Lu}\p{Ll}+(?![\p{L}\d])/gu, (kata) => kata.toLowerCase());
