import type { CellValue } from 'exceljs';
import type { SelDef } from '../../../shared/documents/workbook/workbookDef';
import { fontPotongan } from './gayaExcel';
import { teksXml } from './teksXml';

/** A cell's content for exceljs: text stays text, formulas carry their result, a link leads inside the workbook. */
export const nilaiSel = ({ isi, gaya, keLembar }: SelDef): CellValue => {
  if (typeof isi === 'string' && keLembar !== undefined) {
    // Absolute, because exceljs would write a relative address a second time and break the link.
    return { text: teksXml(isi), hyperlink: `#'${keLembar.replaceAll("'", "''")}'!$A$1` };
  }
  if (isi === null || isi === '') return null;
  if (typeof isi === 'string') return teksXml(isi);
  if (typeof isi === 'number') return isi;
  if ('rumus' in isi) {
    return { formula: isi.rumus, result: typeof isi.hasil === 'string' ? teksXml(isi.hasil) : isi.hasil };
  }
  if ('tanggal' in isi) return new Date(`${isi.tanggal}T00:00:00Z`);
  return {
    richText: isi.map(({ teks, miring }) => ({ text: teksXml(teks), font: fontPotongan(gaya, miring) })),
  };
};
