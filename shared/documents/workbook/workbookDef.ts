import type { Potongan } from '../../domain/naskah';

/** What a cell is for; the writer gives each role its font, border and fill. */
export type GayaSel =
  | 'JUDUL'
  | 'JUDUL_KIRI'
  | 'SUBJUDUL'
  | 'LABEL'
  | 'POLOS'
  | 'CATATAN'
  | 'CATATAN_KIRI'
  | 'KEPALA'
  | 'KELOMPOK'
  | 'PROGRAM'
  | 'ISI'
  | 'ISI_TENGAH'
  | 'ISI_KANAN'
  | 'ANGKA'
  | 'HASIL'
  | 'ISIAN'
  | 'ISIAN_TENGAH'
  | 'ISIAN_TEKS'
  | 'TAUTAN'
  | 'TAUTAN_POLOS';

/** How a number is shown; the separators follow the reader's locale. */
export type FormatSel =
  | 'BULAT'
  | 'RATA_RATA'
  | 'DARI_PENGADUAN'
  | 'ANGKA'
  | 'DUA_DESIMAL'
  | 'PERSEN'
  | 'PERSEN_BULAT'
  | 'PERSEN_DUA'
  | 'TANGGAL';

/** A live formula (without `=`, English names, commas) with the result that the domain rules computed. */
export interface Rumus {
  readonly rumus: string;
  readonly hasil: number | string;
}

/** Text is always text, whatever it starts with; a date is `{ tanggal: 'YYYY-MM-DD' }`. */
export type IsiSel = string | number | readonly Potongan[] | Rumus | { readonly tanggal: string } | null;

export interface SelDef {
  readonly isi: IsiSel;
  readonly gaya: GayaSel;
  readonly format?: FormatSel;
  /** Name of the sheet that a click leads to. */
  readonly keLembar?: string;
}

export interface BarisDef {
  readonly selList: readonly (SelDef | null)[];
  /** Points. */
  readonly tinggi: number;
}

/** Rows and columns count from 1, both ends included. */
export interface Rentang {
  readonly baris: number;
  readonly kolom: number;
  readonly sampaiBaris: number;
  readonly sampaiKolom: number;
}

export interface ValidasiDef {
  readonly rentang: Rentang;
  readonly pilihanList: readonly string[];
  readonly pesan: string;
}

export interface LembarDef {
  /** Tab name, at most 31 characters, unique. */
  readonly nama: string;
  readonly judul: string;
  readonly orientasi: 'TEGAK' | 'MENDATAR';
  /** Widths in characters of the standard font. */
  readonly lebarList: readonly number[];
  /** Columns that only formulas need; neither shown nor printed. */
  readonly kolomTersembunyiList: readonly number[];
  readonly barisList: readonly BarisDef[];
  readonly gabungList: readonly Rentang[];
  readonly validasiList: readonly ValidasiDef[];
  /** Head of the table: stays in view and is repeated on every page; null for a sheet without one. */
  readonly kepala: { readonly dari: number; readonly sampai: number } | null;
  /** Columns that stay in view. */
  readonly kolomBeku: number;
  /** Sheet that a link beside the table leads back to; it stands outside what is printed. */
  readonly kembaliKe?: string;
  /** Cells that carry filter buttons in their first row. */
  readonly saring?: Rentang;
}

/** A workbook without a library's types: what `lampiran.xlsx` holds. */
export interface WorkbookDef {
  readonly judul: string;
  readonly penyusun: string;
  /** Margins in millimetres. */
  readonly marginMm: { readonly atas: number; readonly kiri: number; readonly kanan: number; readonly bawah: number };
  /** Prints the rows and columns the sheets have and no others; left out where rows are to be added. */
  readonly isAreaTetap?: boolean;
  readonly lembarList: readonly LembarDef[];
}
