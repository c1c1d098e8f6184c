/** Part of two lists: `lama` from a0 up to a1, `baru` from b0 up to b1, ends left out. */
export interface Rentang {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** Differences gone through before the rest is looked at anew; memory grows with the square. */
const BEDA_MAKS = 500;

/**
 * Matches a range with as few differences as possible, by the greedy search of Myers, "An O(ND) Difference Algorithm and
 * Its Variations" (1986). When more than BEDA_MAKS are needed, the path that came furthest is kept and the range behind
 * it is returned, to be gone on with; else null.
 */
export const cocokkanDekat = (
  lama: readonly number[],
  baru: readonly number[],
  rentang: Rentang,
  cocok: Int32Array,
): Rentang | null => {
  const { a0, b0 } = rentang;
  const m = rentang.a1 - a0;
  const n = rentang.b1 - b0;
  const maks = Math.min(m + n, BEDA_MAKS);
  /** Furthest `a` on each diagonal a − b, shifted by `tengah`. */
  const jauh = new Int32Array(2 * maks + 3);
  const tengah = maks + 1;
  /** What `jauh` was before each round, from diagonal −d − 1. */
  const jejak: Int32Array[] = [];
  let terjauh = { d: 0, k: 0, x: 0, langkah: -1 };
  for (let d = 0; d <= maks; d += 1) {
    jejak.push(jauh.slice(tengah - d - 1, tengah + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : mulaiDi(jejak[d], d, k).x;
      while (x < m && x - k < n && lama[a0 + x] === baru[b0 + x - k]) x += 1;
      jauh[tengah + k] = x;
      // Past an end: never a way to the corner.
      if (x > m || x - k > n) continue;
      if (2 * x - k > terjauh.langkah) terjauh = { d, k, x, langkah: 2 * x - k };
      // The corner: this round is the last.
      if (x === m && x - k === n) d = maks;
    }
  }
  telusuri(rentang, jejak, terjauh, cocok);
  return terjauh.x === m && terjauh.x - terjauh.k === n
    ? null
    : { a0: a0 + terjauh.x, a1: rentang.a1, b0: b0 + terjauh.x - terjauh.k, b1: rentang.b1 };
};

/** Where a path enters diagonal `k` with its difference number `d`, and the diagonal it comes from. */
const mulaiDi = (sebelum: Int32Array | undefined, d: number, k: number): { dari: number; x: number } => {
  const diAtas = sebelum?.[k + d + 2] ?? 0;
  const diKiri = sebelum?.[k + d] ?? 0;
  return k === -d || (k !== d && diKiri < diAtas) ? { dari: k + 1, x: diAtas } : { dari: k - 1, x: diKiri + 1 };
};

/** Walks a path back to the start of the range and notes what it matches. */
const telusuri = (
  { a0, b0 }: Rentang,
  jejak: readonly Int32Array[],
  akhir: { readonly d: number; readonly k: number; readonly x: number },
  cocok: Int32Array,
): void => {
  let { k, x } = akhir;
  for (let d = akhir.d; d >= 0; d -= 1) {
    const { dari, x: awal } = d === 0 ? { dari: 0, x: 0 } : mulaiDi(jejak[d], d, k);
    for (; x > awal; x -= 1) cocok[a0 + x - 1] = b0 + x - 1 - k;
    x = dari < k ? awal - 1 : awal;
    k = dari;
  }
};
