import type { BarisMatriks } from '../dossier';

export interface AnggaranMatriks {
  /** Rupiah per year of every row that has any, by `barisId`. */
  readonly byBaris: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Rupiah per year of the whole matrix. */
  readonly jumlah: ReadonlyMap<number, number>;
  /** Years with any budget, ascending. */
  readonly tahunList: readonly number[];
}

/**
 * Budgets a matrix prints: a row's own, or where it has none for a year the sum of the rows below it, so that nothing is
 * counted twice. `matriks` must be in printing order.
 */
export const anggaranMatriks = (matriks: readonly BarisMatriks[]): AnggaranMatriks => {
  const anakByInduk = new Map<string | null, Map<number, number>>();
  const byBaris = new Map<string, ReadonlyMap<number, number>>();
  // Children stand after their parent: backwards every child is complete before its parent.
  for (const { barisId, indukId, anggaranTahunList } of matriks.toReversed()) {
    const cetak = new Map(anakByInduk.get(barisId));
    for (const { tahun, rupiah } of anggaranTahunList) cetak.set(tahun, rupiah);
    if (cetak.size === 0) continue;
    byBaris.set(barisId, cetak);
    const induk = anakByInduk.get(indukId) ?? new Map<number, number>();
    for (const [tahun, rupiah] of cetak) induk.set(tahun, (induk.get(tahun) ?? 0) + rupiah);
    anakByInduk.set(indukId, induk);
  }
  const jumlah = anakByInduk.get(null) ?? new Map<number, number>();
  return { byBaris, jumlah, tahunList: [...jumlah.keys()].toSorted((a, b) => a - b) };
};

/** Sum over the years. */
export const jumlahTahun = (perTahun: ReadonlyMap<number, number> | undefined): number =>
  [...(perTahun?.values() ?? [])].reduce((total, rupiah) => total + rupiah, 0);
