/** Indices of the longest strictly rising chain in a list, in order; O(n log n). */
export const rantaiNaik = (list: readonly number[]): readonly number[] => {
  /** Per length the index its smallest last value stands at. */
  const ujung: number[] = [];
  const sebelum = new Int32Array(list.length).fill(-1);
  for (const [i, nilai] of list.entries()) {
    let kiri = 0;
    let kanan = ujung.length;
    while (kiri < kanan) {
      const tengah = (kiri + kanan) >> 1;
      if ((list[ujung[tengah] ?? 0] ?? 0) < nilai) kiri = tengah + 1;
      else kanan = tengah;
    }
    if (kiri > 0) sebelum[i] = ujung[kiri - 1] ?? -1;
    ujung[kiri] = i;
  }
  const rantai: number[] = [];
  for (let i = ujung.at(-1) ?? -1; i >= 0; i = sebelum[i] ?? -1) rantai.push(i);
  return rantai.toReversed();
};
