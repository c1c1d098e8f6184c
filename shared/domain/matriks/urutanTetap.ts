/**
 * Positions, ascending, of a longest run of strictly ascending keys that need not stand side by side: what kept its
 * order. A null key takes no part. Patience sorting, time n log n.
 */
export const urutanTetap = (kunciList: readonly (number | null)[]): number[] => {
  /** Position of the smallest key that ends a run of each length. */
  const ujung: number[] = [];
  const sebelum: (number | undefined)[] = [];
  for (const [i, kunci] of kunciList.entries()) {
    if (kunci === null) continue;
    let bawah = 0;
    let atas = ujung.length;
    while (bawah < atas) {
      const tengah = (bawah + atas) >> 1;
      if ((kunciList[ujung[tengah] ?? 0] ?? 0) < kunci) bawah = tengah + 1;
      else atas = tengah;
    }
    sebelum[i] = ujung[bawah - 1];
    ujung[bawah] = i;
  }
  const tetap: number[] = [];
  for (let i = ujung.at(-1); i !== undefined; i = sebelum[i]) tetap.push(i);
  return tetap.toReversed();
};
