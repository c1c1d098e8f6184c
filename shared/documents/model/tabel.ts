import type { Teks } from './teks';

export type Perataan = 'KIRI' | 'TENGAH' | 'KANAN';

export interface Kolom {
  /** Share of the table's width, relative to the other columns. */
  readonly bobot: number;
  readonly perataan: Perataan;
}

export interface Sel {
  readonly teks: Teks;
  /** Points of a dashed list, in place of `teks`. */
  readonly butirList?: readonly Teks[];
  readonly perataan?: Perataan;
  /** Columns and, in the head only, rows the cell covers; default 1. */
  readonly rentangKolom?: number;
  readonly rentangBaris?: number;
  /** Starts the text this share of the cell's width from its left edge, 0 to 1. */
  readonly geser?: number;
  /** Signature drawn behind the text. */
  readonly tandaTangan?: Goresan;
}

/** Strokes of points in a box of 1000 × 400, as they were drawn on screen. */
export type Goresan = readonly (readonly (readonly [x: number, y: number])[])[];

export interface BarisTabel {
  /** One cell per column, less what spans cover. */
  readonly selList: readonly Sel[];
  readonly isTebal?: boolean;
  readonly isArsir?: boolean;
  readonly tinggiMinMm?: number;
  /** Stays on the page of the row after it. */
  readonly isIkutBerikut?: boolean;
  /** Depth in a tree, 0 at its top; a row without one hangs on the last row that has. */
  readonly tingkat?: number;
}

/** A ruled table. The head repeats on every page; a row never breaks unless it is taller than a page. */
export interface Tabel {
  readonly kolomList: readonly Kolom[];
  readonly kepalaList: readonly BarisTabel[];
  readonly barisList: readonly BarisTabel[];
  /**
   * Cells from the left that a row with a `tingkat` repeats, marked `(lanjutan)`, at the top of a page that begins below
   * it; by default no row is repeated.
   */
  readonly selUlangan?: number;
  /** Too wide for an upright page. */
  readonly isMendatar: boolean;
}
