import type { Blok } from '../../domain/dossier';
import type { Tabel } from '../model/tabel';
import { baris, kepala, kolom, sel } from './sel';

/** Most columns that fit an upright page. */
const KOLOM_TEGAK = 7;

/** A table typed by hand; columns get room by their longest words and text. */
export const tabelBebas = ({ kepala: judulList, barisList }: Extract<Blok, { jenis: 'TABEL_BEBAS' }>): Tabel => ({
  kolomList: judulList.map((judul, i) => kolom(bobotOf([judul, ...barisList.map((isi) => isi[i] ?? '')]))),
  kepalaList: [kepala(...judulList.map((judul) => sel(judul)))],
  barisList: barisList.map((isi) => baris(...isi.map((teks) => sel(teks)))),
  isMendatar: judulList.length > KOLOM_TEGAK,
});

/** Between the longest word, which must fit, and the square root of the text, so that long columns don't starve others. */
const bobotOf = (teksList: readonly string[]): number => {
  const kata = Math.max(...teksList.flatMap((teks) => teks.split(/\s+/)).map(({ length }) => length));
  const teks = Math.max(...teksList.map(({ length }) => length));
  return Math.max(4, kata, Math.sqrt(teks) * 2.5);
};
