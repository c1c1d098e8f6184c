import type { Worksheet } from 'exceljs';
import { JUDUL_ID, type KolomKerja, type KunciKerja } from '../../../shared/documents/kerja/kolomKerja';
import { hurufKolom } from '../../../shared/documents/workbook/alamat';
import { lembarDitolak } from '../../../shared/errors/lembarDitolak';
import { teksSel } from '../lembar/teksSel';
import { BATAS_KERJA } from './batasKerja';
import { intiTeks } from './teksKerja';

/** Where the columns of a working sheet stand in a returned one. */
export interface KolomLembar {
  readonly barisKepala: number;
  readonly nomorByKunci: ReadonlyMap<KunciKerja, number>;
  readonly diabaikanList: readonly string[];
}

/** Rows from the top in which a head is looked for. */
const KEPALA_MAKS = 60;
/** Unknown columns that are told. */
export const DIABAIKAN_MAKS = 50;

const samakan = (teks: string): string => intiTeks(teks).replaceAll('\n', ' ').toLowerCase();

const teksBaris = (sheet: Worksheet, baris: number): string[] =>
  Array.from({ length: Math.min(sheet.columnCount, BATAS_KERJA.kolom) }, (_, i) =>
    teksSel(sheet.getRow(baris).getCell(i + 1).value),
  );

/** Row with the head of the ids: what makes a sheet a working sheet; null for any other. */
export const cariKepalaKerja = (sheet: Worksheet): number | null => {
  const akhir = Math.min(sheet.rowCount, KEPALA_MAKS);
  for (let baris = 1; baris <= akhir; baris += 1) {
    if (teksBaris(sheet, baris).some((teks) => samakan(teks) === samakan(JUDUL_ID))) return baris;
  }
  return null;
};

/**
 * Finds the columns by their heads, in any order. Throws TAHUN_ASING for a year that is no column of the sheet it was made
 * as, KOLOM_GANDA, and KOLOM_HILANG; other columns are told, not read.
 */
export const kenaliKolom = (sheet: Worksheet, barisKepala: number, kolomList: readonly KolomKerja[]): KolomLembar => {
  const kunciByJudul = new Map(kolomList.map(({ judul, kunci }) => [samakan(judul), kunci]));
  const nomorByKunci = new Map<KunciKerja, number>();
  const diabaikanList: string[] = [];
  for (const [i, teks] of teksBaris(sheet, barisKepala).entries()) {
    const judul = samakan(teks);
    if (judul === '') continue;
    const kunci = kunciByJudul.get(judul);
    const tempat = {
      lembar: sheet.name,
      baris: barisKepala,
      kolom: intiTeks(teks),
      sel: `${hurufKolom(i + 1)}${barisKepala}`,
    };
    if (kunci === undefined) {
      if (/^((target|anggaran) )?\d{4}( \(rp\))?$/.test(judul)) throw lembarDitolak('TAHUN_ASING', tempat);
      if (diabaikanList.length < DIABAIKAN_MAKS) diabaikanList.push(`Kolom ${hurufKolom(i + 1)}: ${tempat.kolom}`);
    } else if (nomorByKunci.has(kunci)) throw lembarDitolak('KOLOM_GANDA', tempat);
    else nomorByKunci.set(kunci, i + 1);
  }
  const hilang = kolomList.find(({ kunci }) => !nomorByKunci.has(kunci));
  if (hilang) throw lembarDitolak('KOLOM_HILANG', { lembar: sheet.name, baris: barisKepala, kolom: hilang.judul });
  return { barisKepala, nomorByKunci, diabaikanList };
};
