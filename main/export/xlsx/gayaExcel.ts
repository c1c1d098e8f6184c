import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import type { FormatSel, GayaSel } from '../../../shared/documents/workbook/workbookDef';

const FONT: Partial<Font> = { name: 'Bookman Old Style', size: 11 };

const TIPIS: Partial<Border> = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const BINGKAI = { top: TIPIS, left: TIPIS, bottom: TIPIS, right: TIPIS };

const latar = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const rata = (horizontal: Alignment['horizontal'], vertical: Alignment['vertical'] = 'middle'): Partial<Alignment> => ({
  horizontal,
  vertical,
  wrapText: true,
});

const GAYA: Readonly<Record<GayaSel, Partial<Style>>> = {
  JUDUL: { font: { ...FONT, size: 13, bold: true }, alignment: rata('center') },
  // Runs on over the cells to its right instead of wrapping.
  JUDUL_KIRI: { font: { ...FONT, size: 13, bold: true }, alignment: { horizontal: 'left', vertical: 'middle' } },
  SUBJUDUL: { font: { ...FONT, size: 12 }, alignment: rata('center') },
  LABEL: { font: { ...FONT, bold: true }, alignment: rata('left') },
  POLOS: { font: FONT, alignment: rata('left') },
  CATATAN: { font: { ...FONT, size: 10, italic: true }, alignment: rata('left') },
  CATATAN_KIRI: {
    font: { ...FONT, size: 10, italic: true },
    alignment: { horizontal: 'left', vertical: 'middle' },
  },
  KEPALA: {
    font: { ...FONT, bold: true },
    alignment: rata('center'),
    border: BINGKAI,
    fill: latar('FFD9E2EC'),
  },
  KELOMPOK: { font: { ...FONT, bold: true }, alignment: rata('left'), border: BINGKAI, fill: latar('FFEDF1F5') },
  PROGRAM: { font: { ...FONT, bold: true }, alignment: rata('left'), border: BINGKAI },
  ISI: { font: FONT, alignment: rata('left'), border: BINGKAI },
  ISI_TENGAH: { font: FONT, alignment: rata('center'), border: BINGKAI },
  ISI_KANAN: { font: { ...FONT, italic: true }, alignment: rata('right'), border: BINGKAI },
  ANGKA: { font: FONT, alignment: rata('right'), border: BINGKAI },
  HASIL: { font: { ...FONT, bold: true }, alignment: rata('right'), border: BINGKAI, fill: latar('FFF5F7F9') },
  ISIAN: { font: FONT, alignment: rata('right'), border: BINGKAI, fill: latar('FFFFF8DC') },
  ISIAN_TENGAH: { font: FONT, alignment: rata('center'), border: BINGKAI, fill: latar('FFFFF8DC') },
  ISIAN_TEKS: { font: FONT, alignment: rata('left'), border: BINGKAI, fill: latar('FFFFF8DC') },
  TAUTAN: {
    font: { ...FONT, underline: true, color: { argb: 'FF0B5394' } },
    alignment: rata('left'),
    border: BINGKAI,
  },
  TAUTAN_POLOS: {
    font: { ...FONT, underline: true, color: { argb: 'FF0B5394' } },
    alignment: { horizontal: 'left', vertical: 'middle' },
  },
};

/** Number formats are stored in English and shown with the reader's separators; 0421 is Indonesian. */
const FORMAT: Readonly<Record<FormatSel, string>> = {
  BULAT: '#,##0',
  // As `formatRataRata`: decimals only where a whole number would be 0.
  RATA_RATA: '[=0]0;[<0.5]0.0#;#,##0',
  DARI_PENGADUAN: '"dari "#,##0" pengaduan"',
  ANGKA: '#,##0.##',
  DUA_DESIMAL: '0.00',
  PERSEN: '0.0%',
  PERSEN_BULAT: '0%',
  PERSEN_DUA: '0.00%',
  TANGGAL: '[$-421]d mmmm yyyy',
};

const simpanan = new Map<string, Partial<Style>>();

/** Style of a role and format. The same object each time: the writer keeps one entry a style by identity. */
export const gayaExcel = (gaya: GayaSel, format: FormatSel | undefined): Partial<Style> => {
  const kunci = `${gaya}/${format ?? ''}`;
  const ada = simpanan.get(kunci);
  if (ada) return ada;
  const baru = { ...GAYA[gaya], ...(format && { numFmt: FORMAT[format] }) };
  simpanan.set(kunci, baru);
  return baru;
};

/** Font of a run of rich text, which does not inherit the cell's. */
export const fontPotongan = (gaya: GayaSel, miring: boolean): Partial<Font> => ({
  ...GAYA[gaya].font,
  italic: miring !== (GAYA[gaya].font?.italic ?? false),
});
