/** No head of a table is longer; a page that repeats more than this is text that repeats. */
const KEPALA_MAKS = 60;
/** Fewer words are the same by chance. */
const KEPALA_MIN = 3;

/**
 * How many of a page's first words are a head that the page before or behind it starts with too (a table's head goes on
 * at the top of every page). Such words say nothing about which text the page carries. Never more than half the page.
 */
export const kepalaBerulang = (halamanList: readonly (readonly number[])[], index: number): number => {
  const ini = halamanList[index] ?? [];
  const maks = Math.min(KEPALA_MAKS, ini.length >> 1);
  const sama = (lain: readonly number[] = []): number => {
    let panjang = 0;
    while (panjang < maks && panjang < lain.length && ini[panjang] === lain[panjang]) panjang += 1;
    return panjang;
  };
  const panjang = Math.max(sama(halamanList[index - 1]), sama(halamanList[index + 1]));
  return panjang < KEPALA_MIN ? 0 : panjang;
};
