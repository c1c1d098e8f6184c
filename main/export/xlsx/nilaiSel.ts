import type { CellValue } from 'exceljs';
import type { SelDef } from '../../../shared/documents/workbook/workbookDef';
import { fontPotongan } from './gayaExcel';

/** Spreadsheets read `_x0041_` in a text as an escaped character; this keeps what was typed. */
const escapeTeks = (teks: string): string => teks.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A cell's content for exceljs: text stays text, formulas carry their result, a link leads inside the workbook. */
export const nilaiSel = ({ isi, gaya, keLembar }: SelDef): CellValue => {
  if (typeof isi === 'string' && keLembar !== undefined) {
    // Absolute, because exceljs would write a relative address a second time and break the link.
    return { text: escapeTeks(isi), hyperlink: `#'${keLembar.replaceAll("'", "''")}'!$A$1` };
  }
  if (isi === null || isi === '') return null;
  if (typeof isi === 'string') return escapeTeks(isi);
  if (typeof isi === 'number') return isi;
  if ('rumus' in isi) return { formula: isi.rumus, result: isi.hasil };
  if ('tanggal' in isi) return new Date(`${isi.tanggal}T00:00:00Z`);
  return {
    richText: isi.map(({ teks, miring }) => ({ text: escapeTeks(teks), font: fontPotongan(gaya, miring) })),
  };
};
