import type { Cell, CellValue } from 'exceljs';
import { lembarDitolak } from '../../../shared/errors/lembarDitolak';
import { teksSel } from '../lembar/teksSel';

/** A cell's content as text with its line breaks, trimmed; a share shown as percent keeps its sign. */
export const teksKerja = (cell: Cell, kolom: string): string => teksNilai(cell, hasilOf(cell, kolom));

/** The same of a cell whose formula may have no result: it is empty then. */
export const teksLonggar = (cell: Cell): string => {
  const { value } = cell;
  return teksNilai(
    cell,
    value !== null && typeof value === 'object' && 'result' in value ? (value.result ?? null) : value,
  );
};

const teksNilai = (cell: Cell, nilai: CellValue): string => {
  if (typeof nilai === 'number' && typeof cell.numFmt === 'string' && cell.numFmt.includes('%')) {
    return `${String(Number((nilai * 100).toPrecision(12))).replace('.', ',')}%`;
  }
  return rapikanTeks(teksSel(nilai));
};

/** The value, or the result of a formula. Throws RUMUS_TANPA_HASIL for a formula without one and for an error such as #REF!. */
export const hasilOf = (cell: Cell, kolom: string): CellValue => {
  const { value } = cell;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const isRumus = 'formula' in value || 'sharedFormula' in value;
  const hasil = isRumus ? (value.result ?? null) : value;
  const isGalat = typeof hasil === 'object' && hasil !== null && 'error' in hasil;
  if ((isRumus && hasil === null) || isGalat) {
    throw lembarDitolak('RUMUS_TANPA_HASIL', {
      lembar: cell.worksheet.name,
      baris: Number(cell.row),
      kolom,
      sel: cell.address,
    });
  }
  return hasil;
};

/** Text as it is stored: one kind of line break, none of the characters no file of a spreadsheet keeps. */
export const rapikanTeks = (teks: string): string =>
  teks
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .trim();

/** What is left of a text when spaces don't matter: two cells are the same when these are. */
export const intiTeks = (teks: string): string =>
  rapikanTeks(teks)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n');
