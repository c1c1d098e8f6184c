import { KOLOM_TEKS, type Kolom } from '../../../shared/domain/matriks/kolomMatriks';
import { teksSel } from '../../../shared/domain/matriks/selMatriks';
import type { PohonMatriks, SimpulMatriks } from './pohonMatriks';

export interface Saringan {
  /** In any text of the row, capitals don't matter. */
  readonly teks: string;
  readonly tahun: number | null;
  readonly pihak: string | null;
  readonly tingkat: number | null;
  readonly isTemuan: boolean;
  /** The chosen aspect. */
  readonly aspekId: string | null;
  /** Kelompok program that answer the chosen aspect; null for all. */
  readonly kelompokIds: readonly string[] | null;
}

export const TANPA_SARINGAN: Saringan = {
  teks: '',
  tahun: null,
  pihak: null,
  tingkat: null,
  isTemuan: false,
  aspekId: null,
  kelompokIds: null,
};

export const isSaringanKosong = (saringan: Saringan): boolean =>
  saringan.teks.trim() === '' &&
  saringan.tahun === null &&
  saringan.pihak === null &&
  saringan.tingkat === null &&
  !saringan.isTemuan &&
  saringan.kelompokIds === null;

const isCocok = (
  { baris, tingkat, tahunCetak }: SimpulMatriks,
  saringan: Saringan,
  temuanIds: ReadonlySet<string>,
  isDalamKelompok: boolean,
): boolean => {
  const { tahun, pihak } = saringan;
  const dicari = saringan.teks.trim().toLowerCase();
  return (
    isDalamKelompok &&
    (tahun === null || tahunCetak.includes(tahun)) &&
    (pihak === null || baris.pihakList.includes(pihak)) &&
    (saringan.tingkat === null || tingkat === saringan.tingkat) &&
    (!saringan.isTemuan || temuanIds.has(baris.barisId)) &&
    (dicari === '' || KOLOM_TEKS.some((kolom: Kolom) => teksSel(baris, kolom).toLowerCase().includes(dicari)))
  );
};

/**
 * Rows that match, and the rows above them, which stay in sight so that the numbers make sense. Rows in `tetapIds` count
 * as matching: they were touched since the filter was set and must not vanish under the hand.
 */
export const saringMatriks = (
  pohon: PohonMatriks,
  saringan: Saringan,
  temuanIds: ReadonlySet<string>,
  tetapIds: ReadonlySet<string>,
): { readonly cocok: ReadonlySet<string>; readonly tampil: ReadonlySet<string> } => {
  const cocok = new Set<string>();
  const tampil = new Set<string>();
  let isDalam = true;
  for (const [barisId, simpul] of pohon) {
    if (simpul.tingkat === 0) isDalam = saringan.kelompokIds?.includes(barisId) ?? true;
    if (!tetapIds.has(barisId) && !isCocok(simpul, saringan, temuanIds, isDalam)) continue;
    cocok.add(barisId);
    for (let id: string | null = barisId; id !== null; id = pohon.get(id)?.baris.indukId ?? null) tampil.add(id);
  }
  return { cocok, tampil };
};
