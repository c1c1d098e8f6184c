/** Place on a page as fractions of its width and height, from the top left. */
export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

export interface KataHalaman extends Kotak {
  /** A run of letters without a space. */
  readonly teks: string;
}

/** The words of a page as far as comparing them needs. */
export interface HalamanTeks {
  /** In reading order. */
  readonly kataList: readonly string[];
  /** Indices of the words that are the page's number. */
  readonly nomorList: readonly number[];
}

export type KeadaanHalaman =
  /** The same words in the same order. */
  | 'SAMA'
  /** Every word is in the other document too, but some of them on another page. */
  | 'BERGESER'
  | 'BERUBAH'
  /** Only the older document has the page. */
  | 'LAMA'
  /** Only the newer document has the page. */
  | 'BARU';

/** A page of the older document and what it became in the newer. */
export interface PasanganHalaman {
  /** Index of the page; null when the document has none for the other's. */
  readonly lama: number | null;
  readonly baru: number | null;
  readonly keadaan: KeadaanHalaman;
  /** Indices into the page's words that the other document has not, rising. */
  readonly bedaLama: readonly number[];
  readonly bedaBaru: readonly number[];
}
