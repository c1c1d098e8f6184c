import { splitMiring } from '../../domain/naskah';
import type { FormatSel, GayaSel, SelDef } from './workbookDef';

/** A cell of plain text. */
export const sel = (isi: string, gaya: GayaSel): SelDef => ({ isi, gaya });

/** A cell of running text, whose `*…*` is set in italics. */
export const selKaya = (teks: string, gaya: GayaSel): SelDef => {
  const potonganList = splitMiring(teks);
  return { isi: potonganList.some(({ miring }) => miring) ? potonganList : teks, gaya };
};

/** A number, or an empty cell when there is none. */
export const selAngka = (angka: number | null, gaya: GayaSel, format?: FormatSel): SelDef => ({
  isi: angka,
  gaya,
  ...(format && { format }),
});

/** A live formula; `null` as its result is the empty text that formulas answer for "not yet known". */
export const selRumus = (rumus: string, hasil: number | string | null, gaya: GayaSel, format?: FormatSel): SelDef => ({
  isi: { rumus, hasil: hasil ?? '' },
  gaya,
  ...(format && { format }),
});

/** Cells of the same role, empty. */
export const selKosong = (jumlah: number, gaya: GayaSel): SelDef[] =>
  Array.from({ length: jumlah }, () => ({ isi: null, gaya }));
