import { type ErrorData, RenaksiError } from './errorCode';

/** Why a returned working sheet or a plain sheet was not taken, the `sebab` of LEMBAR_DITOLAK. */
export const SEBAB_LEMBAR = [
  // the file
  'BUKAN_LEMBAR',
  'MAKRO',
  'SANDI',
  'BERKAS_RUSAK',
  'TERLALU_BESAR',
  'TERLALU_BANYAK',
  // what makes it a working sheet of this dossier
  'DASAR_HILANG',
  'DASAR_RUSAK',
  'VERSI_BARU',
  'DOSSIER_LAIN',
  // the sheet
  'LEMBAR_KOSONG',
  'JUDUL_HILANG',
  'KOLOM_HILANG',
  'KOLOM_GANDA',
  'TAHUN_ASING',
  'SEL_GABUNG',
  // a row
  'ID_GANDA',
  'ID_ASING',
  'ID_HILANG',
  'TINGKAT_ASING',
  'TINGKAT_LOMPAT',
  // a cell
  'RUMUS_TANPA_HASIL',
  'TANDA_TAHUN',
  'ANGGARAN_SALAH',
  'TEKS_PANJANG',
  'PIHAK_BANYAK',
] as const;
export type SebabLembar = (typeof SEBAB_LEMBAR)[number];

/** Where in a sheet: its name, the row from 1, the head of the column, the address, what stands there, the limit. */
export interface TempatLembar {
  readonly lembar?: string;
  readonly baris?: number;
  readonly kolom?: string;
  readonly sel?: string;
  readonly isi?: string;
  readonly maks?: number;
}

/** Characters of a cell that a sentence repeats. */
const ISI_MAKS = 60;

/** The refusal of a sheet: one place, nothing changed. */
export const lembarDitolak = (sebab: SebabLembar, tempat: TempatLembar = {}, options?: ErrorOptions): RenaksiError => {
  const { isi } = tempat;
  const pendek = isi === undefined ? {} : { isi: isi.length > ISI_MAKS ? `${isi.slice(0, ISI_MAKS)}…` : isi };
  return new RenaksiError('LEMBAR_DITOLAK', { sebab, ...tempat, ...pendek } satisfies ErrorData, options);
};
