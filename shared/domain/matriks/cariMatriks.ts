import type { BarisMatriks } from '../dossier';
import { type Kolom, macamKolom } from './kolomMatriks';
import { teksSel } from './selMatriks';
import type { TulisanSel } from './tulisSel';

export interface Pencarian {
  readonly teks: string;
  /** Capitals matter. */
  readonly isPersis: boolean;
  readonly isKataUtuh: boolean;
  /** Columns to look in; ticks and numbers are never looked in. */
  readonly kolomList: readonly Kolom[];
}

/** A cell that holds the text, and how often. */
export interface SelCocok {
  readonly barisId: string;
  readonly kolom: Kolom;
  readonly jumlah: number;
}

const polaOf = ({ teks, isPersis, isKataUtuh }: Pencarian): RegExp | null => {
  if (teks === '') return null;
  const harfiah = teks.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pola = isKataUtuh ? `(?<![\\p{L}\\p{N}_])${harfiah}(?![\\p{L}\\p{N}_])` : harfiah;
  return new RegExp(pola, isPersis ? 'gu' : 'giu');
};

const kolomDicari = ({ kolomList }: Pencarian): Kolom[] =>
  kolomList.filter((kolom) => ['TEKS', 'TARGET'].includes(macamKolom(kolom)));

/** Cells with the text, row by row and in each row in the order of the columns. */
export const cariMatriks = (matriks: readonly BarisMatriks[], cari: Pencarian): SelCocok[] => {
  const pola = polaOf(cari);
  if (!pola) return [];
  const kolomList = kolomDicari(cari);
  return matriks.flatMap((baris) =>
    kolomList.flatMap((kolom) => {
      const jumlah = [...teksSel(baris, kolom).matchAll(pola)].length;
      return jumlah === 0 ? [] : [{ barisId: baris.barisId, kolom, jumlah }];
    }),
  );
};

/** What replacing writes, taken literally; in one cell for `hanya`. */
export const gantiTeks = (
  matriks: readonly BarisMatriks[],
  cari: Pencarian,
  pengganti: string,
  hanya: Pick<SelCocok, 'barisId' | 'kolom'> | null = null,
): TulisanSel[] => {
  const pola = polaOf(cari);
  if (!pola) return [];
  const kolomList = kolomDicari(cari).filter((kolom) => hanya === null || kolom === hanya.kolom);
  return matriks
    .filter(({ barisId }) => hanya === null || barisId === hanya.barisId)
    .flatMap((baris) =>
      kolomList.flatMap((kolom) => {
        const lama = teksSel(baris, kolom);
        const teks = lama.replace(pola, () => pengganti);
        return teks === lama ? [] : [{ barisId: baris.barisId, kolom, teks }];
      }),
    );
};
