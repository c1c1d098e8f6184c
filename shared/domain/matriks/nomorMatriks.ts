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

/** Number of the row that stands at a 1-based place below a row of that number, or at the top for null. */
export const nomorAnak = (nomorInduk: string | null, urutan: number): string =>
  nomorInduk === null ? romawi(urutan) : `${nomorInduk}.${urutan}`;

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
    nomorById.set(barisId, nomorAnak((indukId === null ? null : nomorById.get(indukId)) ?? null, urutan));
  }
  return nomorById;
};

/** Label as tables print it: `KP I`, `Program I.1`, `Kegiatan I.1.1`. */
export const labelBaris = (jenis: JenisBaris, nomor: string): string => `${SEBUTAN[jenis]} ${nomor}`;

/** Years a row prints, given the union of what its children print, ascending (null for a row without children). */
export const tahunCetakOf = (
  { tahunList, tahunIkutAnak }: BarisMatriks,
  tahunAnak: readonly number[] | null,
): readonly number[] => (tahunIkutAnak && tahunAnak !== null ? tahunAnak : tahunList);

/** All years of several lists, ascending, each once. */
export const gabungTahun = (tahunListList: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(tahunListList.flat())].toSorted((a, b) => a - b);

/**
 * Years a row prints, by `barisId`: its own, or for a row that follows its children the union of what these print.
 * `matriks` must be in printing order.
 */
export const tahunCetak = (matriks: readonly BarisMatriks[]): ReadonlyMap<string, readonly number[]> => {
  const anakByInduk = new Map<string, (readonly number[])[]>();
  const hasil = new Map<string, readonly number[]>();
  // Children stand after their parent: backwards every child is complete before its parent.
  for (const baris of matriks.toReversed()) {
    const { barisId, indukId } = baris;
    const anak = anakByInduk.get(barisId);
    const tahun = tahunCetakOf(baris, anak && baris.tahunIkutAnak ? gabungTahun(anak) : null);
    hasil.set(barisId, tahun);
    if (indukId === null) continue;
    const saudara = anakByInduk.get(indukId);
    if (saudara) saudara.push(tahun);
    else anakByInduk.set(indukId, [tahun]);
  }
  return hasil;
};

/** Every year of a range, ascending. */
export const tahunDalam = ({ awal, akhir }: { awal: number; akhir: number }): number[] =>
  Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);

/** `2022–2024` with a hyphen as the reference's titles write it: `2022-2024`; one year stands alone. */
export const formatRentang = ({ awal, akhir }: { awal: number; akhir: number }): string =>
  awal === akhir ? String(awal) : `${awal}-${akhir}`;
