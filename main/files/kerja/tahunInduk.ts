import type { BarisMatriks } from '../../../shared/domain/dossier';

/** Years a sheet shows for a row, and whether they may follow the rows below: `null` leaves the row as it is. */
export interface TahunLembar {
  readonly tahunList: readonly number[];
  readonly isMungkinIkut: boolean;
}

/**
 * Rows with the years of a sheet. Ticks of a row with children that are those of its children, or none, mean that it
 * follows them; others that it has years of its own. Rows that the sheet leaves alone keep what they have.
 */
export const terapkanTahun = (
  matriks: readonly BarisMatriks[],
  tahunById: ReadonlyMap<string, TahunLembar>,
): BarisMatriks[] => {
  const gabunganByInduk = new Map<string, Set<number>>();
  const hasil: BarisMatriks[] = [];
  // Children stand after their parent: backwards every child is complete before its parent.
  for (const baris of matriks.toReversed()) {
    const anak = gabunganByInduk.get(baris.barisId);
    const lembar = tahunById.get(baris.barisId);
    const baru = lembar ? tetapkan(baris, lembar, anak) : baris;
    hasil.push(baru);
    if (baris.indukId === null) continue;
    const induk = gabunganByInduk.get(baris.indukId) ?? new Set<number>();
    const cetak = baru.tahunIkutAnak && anak ? [...anak] : baru.tahunList;
    for (const tahun of cetak) induk.add(tahun);
    gabunganByInduk.set(baris.indukId, induk);
  }
  return hasil.toReversed();
};

const tetapkan = (
  baris: BarisMatriks,
  { tahunList, isMungkinIkut }: TahunLembar,
  anak: ReadonlySet<number> | undefined,
): BarisMatriks => {
  const isSama = anak !== undefined && anak.size === tahunList.length && tahunList.every((tahun) => anak.has(tahun));
  if (isMungkinIkut && anak && (isSama || tahunList.length === 0)) {
    return { ...baris, tahunIkutAnak: true };
  }
  return { ...baris, tahunIkutAnak: isMungkinIkut && !anak && baris.tahunIkutAnak, tahunList: [...tahunList] };
};
