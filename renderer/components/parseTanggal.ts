import { BULAN, isTanggal } from '../../shared/domain/format/tanggal';

/**
 * Reads a date as people type it: `29/11/2021`, `29-11-2021`, `29.11.2021`, `29 November 2021`, `29 nov 2021`,
 * `2021-11-29`. Answers `YYYY-MM-DD`, or null when the text is no date of the calendar.
 */
export const parseTanggal = (teks: string): string | null => {
  const rapi = teks.trim().replace(/\s+/g, ' ');
  if (isTanggal(rapi)) return rapi;
  const cocok = /^(\d{1,2})[\s./-](\d{1,2}|[A-Za-z]{3,9})[\s./-](\d{4})$/.exec(rapi);
  if (!cocok) return null;
  const [, hari = '', bulan = '', tahun = ''] = cocok;
  const tanggal = `${tahun}-${bulanOf(bulan).padStart(2, '0')}-${hari.padStart(2, '0')}`;
  return isTanggal(tanggal) ? tanggal : null;
};

const bulanOf = (teks: string): string => {
  if (/^\d/.test(teks)) return teks;
  const i = BULAN.findIndex((nama) => nama.toLowerCase().startsWith(teks.toLowerCase()));
  return i < 0 ? '' : String(i + 1);
};
