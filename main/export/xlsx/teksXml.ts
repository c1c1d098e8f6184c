/**
 * Text as a workbook's XML can hold it: half a surrogate pair becomes the replacement character and the two code points
 * XML forbids go (exceljs itself drops control characters). `_x0041_`, which spreadsheets read as an escaped
 * character, is kept as typed.
 */
export const teksXml = (teks: string): string => (PERLU_DIUBAH.test(teks) ? ubah(teks) : teks);

/** Nearly no text needs a change: one look is cheaper than three. */
const PERLU_DIUBAH = /[\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

const ubah = (teks: string): string =>
  teks
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\uFFFE\uFFFF]/g, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
