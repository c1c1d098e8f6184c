import type { CellValue } from 'exceljs';

/** Days before 1900-01-01 in a workbook are no dates: a cell that holds a time of day only. */
const AWAL_HITUNGAN = Date.UTC(1899, 11, 31);

/** A workbook cell as text: a formula's stored result, a date as YYYY-MM-DD, a time as HH.MM, an error as nothing. */
export const teksSel = (nilai: CellValue): string => {
  if (nilai === null || nilai === undefined) return '';
  if (typeof nilai === 'string') return nilai;
  if (typeof nilai === 'number') return teksAngka(nilai);
  if (typeof nilai === 'boolean') return nilai ? 'YA' : 'TIDAK';
  if (nilai instanceof Date) return teksTanggal(nilai);
  if ('richText' in nilai) return nilai.richText.map(({ text }) => text).join('');
  if ('error' in nilai) return '';
  if ('text' in nilai) return teksSel(nilai.text);
  return 'result' in nilai ? teksSel(nilai.result) : '';
};

/** As the cell shows it: 0.1 + 0.2 is 0.3, a long number has no exponent. */
const teksAngka = (nilai: number): string =>
  Number.isInteger(nilai) ? BigInt(nilai).toString() : String(Number(nilai.toPrecision(15)));

const teksTanggal = (nilai: Date): string => {
  if (Number.isNaN(nilai.getTime())) return '';
  const teks = nilai.toISOString();
  return nilai.getTime() < AWAL_HITUNGAN ? teks.slice(11, 16).replace(':', '.') : teks.slice(0, 10);
};
