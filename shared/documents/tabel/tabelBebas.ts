import type { Blok } from '../../domain/dossier';
import type { TeksNaskah } from '../lampiran/teksNaskah';
import type { Tabel } from '../model/tabel';
import { polosOf, type Teks } from '../model/teks';
import { baris, kepala, kolom } from './sel';

/** Most columns that fit an upright page. */
const KOLOM_TEGAK = 7;

/** A table typed by hand; columns get room by their longest words and text. */
export const tabelBebas = (
  { kepala: judulList, barisList }: Extract<Blok, { jenis: 'TABEL_BEBAS' }>,
  teksOf: TeksNaskah,
): Tabel => {
  const kepalaList = judulList.map(teksOf);
  const isiList = barisList.map((isi) => isi.map(teksOf));
  return {
    kolomList: kepalaList.map((judul, i) => kolom(bobotOf([judul, ...isiList.map((isi) => isi[i] ?? [])]))),
    kepalaList: [kepala(...kepalaList.map((teks) => ({ teks })))],
    barisList: isiList.map((isi) => baris(...isi.map((teks) => ({ teks })))),
    isMendatar: judulList.length > KOLOM_TEGAK,
  };
};

/** Between the longest word, which must fit, and the square root of the text, so that long columns don't starve others. */
const bobotOf = (teksList: readonly Teks[]): number => {
  const polosList = teksList.map(polosOf);
  const kata = Math.max(...polosList.flatMap((teks) => teks.split(/\s+/)).map(({ length }) => length));
  const teks = Math.max(...polosList.map(({ length }) => length));
  return Math.max(4, kata, Math.sqrt(teks) * 2.5);
};
