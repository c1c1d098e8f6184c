import type { BarisMatriks, JenisBaris } from '../dossier';
import { romawi } from '../format/romawi';

/** Level of a row: kelompok program 0, program 1, kegiatan 2. */
export const TINGKAT: Readonly<Record<JenisBaris, number>> = { KELOMPOK_PROGRAM: 0, PROGRAM: 1, KEGIATAN: 2 };

/** The kind one level below, or null under a kegiatan. */
export const JENIS_ANAK: Readonly<Record<JenisBaris, JenisBaris | null>> = {
  KELOMPOK_PROGRAM: 'PROGRAM',
  PROGRAM: 'KEGIATAN',
  KEGIATAN: null,
};

const SEBUTAN: Readonly<Record<JenisBaris, string>> = {
  KELOMPOK_PROGRAM: 'KP',
  PROGRAM: 'Program',
  KEGIATAN: 'Kegiatan',
};

/**
 * Generated number of every row by `barisId`: `I`, `I.1`, `I.1.1`, dense within each parent, no trailing dot.
 * Source: domain rules, legal drafting. `matriks` must be in printing order (`checkDossier` guarantees it).
 */
export const nomorMatriks = (matriks: readonly BarisMatriks[]): ReadonlyMap<string, string> => {
  const nomorById = new Map<string, string>();
  const jumlahAnak = new Map<string | null, number>();
  for (const { barisId, indukId } of matriks) {
    const urutan = (jumlahAnak.get(indukId) ?? 0) + 1;
    jumlahAnak.set(indukId, urutan);
    const nomorInduk = indukId === null ? null : nomorById.get(indukId);
    nomorById.set(barisId, nomorInduk == null ? romawi(urutan) : `${nomorInduk}.${urutan}`);
  }
  return nomorById;
};

/** Label as tables print it: `KP I`, `Program I.1`, `Kegiatan I.1.1`. */
export const labelBaris = (jenis: JenisBaris, nomor: string): string => `${SEBUTAN[jenis]} ${nomor}`;

/**
 * Years a row prints, by `barisId`: its own, or for a row that follows its children the union of what these print.
 * `matriks` must be in printing order.
 */
export const tahunCetak = (matriks: readonly BarisMatriks[]): ReadonlyMap<string, readonly number[]> => {
  const gabunganByInduk = new Map<string, Set<number>>();
  const hasil = new Map<string, readonly number[]>();
  // Children stand after their parent: backwards every child is complete before its parent.
  for (const { barisId, indukId, tahunList, tahunIkutAnak } of matriks.toReversed()) {
    const gabungan = gabunganByInduk.get(barisId);
    const tahun = tahunIkutAnak && gabungan ? [...gabungan].toSorted((a, b) => a - b) : tahunList;
    hasil.set(barisId, tahun);
    if (indukId === null) continue;
    const induk = gabunganByInduk.get(indukId) ?? new Set<number>();
    for (const t of tahun) induk.add(t);
    gabunganByInduk.set(indukId, induk);
  }
  return hasil;
};

/** Every year of a range, ascending. */
export const tahunDalam = ({ awal, akhir }: { awal: number; akhir: number }): number[] =>
  Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);

/** `2022–2024` with a hyphen as the reference's titles write it: `2022-2024`; one year stands alone. */
export const formatRentang = ({ awal, akhir }: { awal: number; akhir: number }): string =>
  awal === akhir ? String(awal) : `${awal}-${akhir}`;
