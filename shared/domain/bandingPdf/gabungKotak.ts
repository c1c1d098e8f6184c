import type { Kotak } from './halamanTeks';

/**
 * Frames around words of a page: words that follow one another on one line share a frame. `indexList` rises; the
 * result keeps that order.
 */
export const gabungKotak = (kataList: readonly Kotak[], indexList: readonly number[]): readonly Kotak[] => {
  const hasil: Kotak[] = [];
  let sebelum = Number.NaN;
  for (const index of indexList) {
    const kata = kataList[index];
    if (kata === undefined) continue;
    const akhir = hasil.at(-1);
    const isSambung = akhir !== undefined && index === sebelum + 1 && isSebaris(akhir, kata);
    if (isSambung) hasil.splice(-1, 1, gabung(akhir, kata));
    else hasil.push({ x: kata.x, y: kata.y, lebar: kata.lebar, tinggi: kata.tinggi });
    sebelum = index;
  }
  return hasil;
};

/** Further right and at the same height; further apart than three letters they belong to two columns of a table. */
const isSebaris = (a: Kotak, b: Kotak): boolean =>
  b.x >= a.x && b.x - (a.x + a.lebar) < 1.5 * b.tinggi && Math.abs(a.y - b.y) < 0.3 * b.tinggi;

const gabung = (a: Kotak, b: Kotak): Kotak => {
  const y = Math.min(a.y, b.y);
  return {
    x: a.x,
    y,
    lebar: Math.max(a.x + a.lebar, b.x + b.lebar) - a.x,
    tinggi: Math.max(a.y + a.tinggi, b.y + b.tinggi) - y,
  };
};
