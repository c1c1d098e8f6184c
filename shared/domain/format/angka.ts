/**
 * An exact fraction `pembilang / penyebut`; `penyebut` > 0. Scores and statistics stay fractions until they are
 * printed, so that no comparison ever sees a rounded value.
 */
export interface Pecahan {
  readonly pembilang: number;
  readonly penyebut: number;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`; exact. */
export const comparePecahan = (a: Pecahan, b: Pecahan): number => a.pembilang * b.penyebut - b.pembilang * a.penyebut;

/** `pecahan` × 10^desimal rounded half up, as a whole number; `pecahan` must not be negative. */
const roundHalfUp = ({ pembilang, penyebut }: Pecahan, desimal: number): number =>
  Math.floor((2 * pembilang * 10 ** desimal + penyebut) / (2 * penyebut));

/** Value as a double, for charts and workbook cells. */
export const toNumber = ({ pembilang, penyebut }: Pecahan): number => pembilang / penyebut;

/**
 * Rounds half up and writes a decimal comma: {10,3}, 2 → `3,33`.
 * Source: domain rules, scoring (two decimals for display only).
 */
export const formatPecahan = (pecahan: Pecahan, desimal: number): string => {
  const bulat = String(roundHalfUp(pecahan, desimal)).padStart(desimal + 1, '0');
  return desimal === 0 ? bulat : `${bulat.slice(0, -desimal)},${bulat.slice(-desimal)}`;
};

/**
 * A mean of counts as a whole number: {52,47} → `1`. One that would print as 0 though it is more keeps up to two decimals:
 * {10,30} → `0,3`. Source: Tabel 1 of the reference prints whole numbers.
 */
export const formatRataRata = (pecahan: Pecahan): string => {
  const desimal = [0, 1, 2].find((n) => roundHalfUp(pecahan, n) > 0) ?? 0;
  return desimal === 0 ? formatAngka(roundHalfUp(pecahan, 0)) : formatPecahan(pecahan, desimal);
};

/** Share in percent, one decimal, no space before the sign: {34,52} → `65,4%`. */
export const formatPersen = ({ pembilang, penyebut }: Pecahan): string =>
  `${formatPecahan({ pembilang: pembilang * 100, penyebut }, 1)}%`;

/** A typed number as Indonesian documents print it: 54.5 → `54,5`, 1234 → `1.234`. */
export const formatAngka = (angka: number): string => {
  const [bulat = '0', desimal] = String(Math.abs(angka)).split('.');
  const ribuan = bulat.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${angka < 0 ? '-' : ''}${ribuan}${desimal === undefined ? '' : `,${desimal}`}`;
};

/** Reads `54,5`, `1.234` or `80`; null when the text is not a number. */
export const parseAngka = (teks: string): number | null => {
  const rapi = teks.trim();
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(rapi)) return null;
  return Number(rapi.replaceAll('.', '').replace(',', '.'));
};
