import type { Rentang } from './cocokkanDekat';
import { rantaiNaik } from './rantaiNaik';

export interface Jangkar {
  readonly diLama: number;
  readonly diBaru: number;
}

const GANDA = -1;

/**
 * Starts of runs of `panjang` items that occur exactly once on each side of a range, as many as keep the same order on
 * both. Each item of such a run is likely what the other became.
 */
export const cariJangkar = (
  lama: readonly number[],
  baru: readonly number[],
  { a0, a1, b0, b1 }: Rentang,
  panjang: number,
): readonly Jangkar[] => {
  const diBaru = tempatTunggal(baru, b0, b1, panjang);
  const calonList: Jangkar[] = [];
  for (const [sidik, a] of tempatTunggal(lama, a0, a1, panjang)) {
    const b = diBaru.get(sidik) ?? GANDA;
    if (a !== GANDA && b !== GANDA && isSama(lama, a, baru, b, panjang)) calonList.push({ diLama: a, diBaru: b });
  }
  calonList.sort((x, y) => x.diLama - y.diLama);
  return rantaiNaik(calonList.map((calon) => calon.diBaru)).flatMap((i) => calonList[i] ?? []);
};

/** Place of each run by its fingerprint; GANDA where it occurs more than once. */
const tempatTunggal = (list: readonly number[], awal: number, akhir: number, panjang: number): Map<number, number> => {
  const tempat = new Map<number, number>();
  for (let i = awal; i + panjang <= akhir; i += 1) {
    let sidik = 0;
    for (let j = i; j < i + panjang; j += 1) sidik = (Math.imul(sidik, 0x01000193) + (list[j] ?? 0)) | 0;
    tempat.set(sidik, tempat.has(sidik) ? GANDA : i);
  }
  return tempat;
};

const isSama = (lama: readonly number[], a: number, baru: readonly number[], b: number, panjang: number): boolean => {
  for (let i = 0; i < panjang; i += 1) if (lama[a + i] !== baru[b + i]) return false;
  return true;
};
