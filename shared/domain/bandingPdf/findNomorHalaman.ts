import type { KataHalaman } from './halamanTeks';

/** How far from the top or bottom edge a page number stands at most, as a fraction of the page's height. */
const TEPI = 0.12;
/** Words whose tops differ by less stand on one line; half the height of the smallest print. */
const SEBARIS = 0.006;
/** `12`, `- 12 -`, `xii`, `Halaman 12`. */
const NOMOR = /^(?:halaman|hal\.?)?[-–—]?(?:\d{1,4}|[ivxlcdm]{1,8})[-–—]?$/i;

/**
 * Indices of the words that are the page's own number: a number, Arabic or Roman, that stands alone as the first or
 * last line of the page. A number anywhere else, the list of contents included, is text.
 */
export const findNomorHalaman = (kataList: readonly KataHalaman[]): readonly number[] => {
  if (kataList.length === 0) return [];
  const atas = Math.min(...kataList.map(({ y }) => y));
  const bawah = Math.max(...kataList.map(({ y }) => y));
  return [atas, bawah].flatMap((garis) => {
    if (garis > TEPI && garis < 1 - TEPI) return [];
    const baris = kataList.flatMap(({ y }, i) => (Math.abs(y - garis) < SEBARIS ? [i] : []));
    const teks = baris.map((i) => kataList[i]?.teks).join('');
    // A page that is nothing but a number has it as its text.
    return baris.length < kataList.length && NOMOR.test(teks) ? baris : [];
  });
};
