import type { Cell } from 'exceljs';
import { parseAngka } from '../../../shared/domain/format/angka';
import { lembarDitolak } from '../../../shared/errors/lembarDitolak';
import { hasilOf, teksKerja } from './teksKerja';

const RUPIAH_MAKS = 1_000_000_000_000_000;

/** Whole rupiah of a cell, null when it is empty. Throws ANGGARAN_SALAH for text, a fraction or a negative amount. */
export const bacaAnggaran = (cell: Cell, kolom: string): number | null => {
  const nilai = hasilOf(cell, kolom);
  const teks = teksKerja(cell, kolom);
  if (teks === '' || /^[-–—]$/.test(teks)) return null;
  const angka = typeof nilai === 'number' ? batasiRupiah(nilai) : parseRupiah(teks);
  if (angka !== null) return angka;
  throw lembarDitolak('ANGGARAN_SALAH', {
    lembar: cell.worksheet.name,
    baris: Number(cell.row),
    kolom,
    sel: cell.address,
    isi: teks,
  });
};

const batasiRupiah = (angka: number | null): number | null =>
  angka !== null && Number.isInteger(angka) && angka >= 0 && angka <= RUPIAH_MAKS ? angka : null;

/** `Rp 1.500.000,00`, `1.500.000` or, as English spreadsheets write it, `1,500,000`; null for no whole amount. */
export const parseRupiah = (teks: string): number | null => {
  const polos = teks.replace(/^rp\.?\s*/i, '').replaceAll(/\s/g, '');
  const rapi = /^\d{1,3}(,\d{3})+$/.test(polos) ? polos.replaceAll(',', '.') : polos.replace(/,(00|-)$/, '');
  return batasiRupiah(parseAngka(rapi));
};
