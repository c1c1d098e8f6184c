/**
 * Positions of a longest ascending run of numbers that need not stand side by side: what kept its order. All numbers
 * must differ. Time n log n.
 */
export const urutanTetap = (angkaList: readonly number[]): ReadonlySet<number> => {
  /** At index k: position of the least last number of a run of k + 1. */
  const ujung: number[] = [];
  const sebelum: number[] = [];
  for (const [i, angka] of angkaList.entries()) {
    let bawah = 0;
    let atas = ujung.length;
    while (bawah < atas) {
      const tengah = (bawah + atas) >> 1;
      if ((angkaList[ujung[tengah] ?? 0] ?? 0) < angka) bawah = tengah + 1;
      else atas = tengah;
    }
    sebelum[i] = bawah > 0 ? (ujung[bawah - 1] ?? -1) : -1;
    ujung[bawah] = i;
  }
  const tetap = new Set<number>();
  for (let i = ujung.at(-1) ?? -1; i >= 0; i = sebelum[i] ?? -1) tetap.add(i);
  return tetap;
};
