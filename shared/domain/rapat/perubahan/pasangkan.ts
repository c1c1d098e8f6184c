/** Partners by list: what stands in both, and what stands in one only, each in its list's order. */
export interface Pasangan<T> {
  readonly pasanganList: readonly (readonly [lama: T, baru: T])[];
  readonly hilangList: readonly T[];
  readonly tambahList: readonly T[];
}

/** White space and case don't make another thing. */
const rapikan = (teks: string): string => teks.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Finds for every old element its new one: each key is tried on what the ones before it left, equal keys in their order; an
 * empty key finds nothing. Elements of locked minutes have no ids that mean anything outside them.
 */
export const pasangkan = <T>(
  lamaList: readonly T[],
  baruList: readonly T[],
  kunciList: readonly ((elemen: T, posisi: number) => string)[],
): Pasangan<T> => {
  const baruByLama = new Map<number, number>();
  const terpakai = new Set<number>();
  for (const kunciOf of kunciList) {
    const antreanByKunci = new Map<string, number[]>();
    for (const [j, baru] of baruList.entries()) {
      const kunci = rapikan(kunciOf(baru, j));
      if (kunci === '' || terpakai.has(j)) continue;
      const antrean = antreanByKunci.get(kunci);
      if (antrean) antrean.push(j);
      else antreanByKunci.set(kunci, [j]);
    }
    for (const [i, lama] of lamaList.entries()) {
      if (baruByLama.has(i)) continue;
      const j = antreanByKunci.get(rapikan(kunciOf(lama, i)))?.shift();
      if (j === undefined) continue;
      baruByLama.set(i, j);
      terpakai.add(j);
    }
  }
  return {
    pasanganList: lamaList.flatMap((lama, i): [T, T][] => {
      const baru = baruList[baruByLama.get(i) ?? -1];
      return baru === undefined ? [] : [[lama, baru]];
    }),
    hilangList: lamaList.filter((_, i) => !baruByLama.has(i)),
    tambahList: baruList.filter((_, j) => !terpakai.has(j)),
  };
};
