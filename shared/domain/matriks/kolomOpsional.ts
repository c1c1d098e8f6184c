import type { BarisMatriks } from '../dossier';

/** Columns of the matrix that documents show only when a row uses them, in their printing order. */
export const KOLOM_OPSIONAL = ['keluaran', 'indikator', 'target', 'anggaran', 'sumberDana'] as const;
export type KolomOpsional = (typeof KOLOM_OPSIONAL)[number];

export const NAMA_KOLOM_OPSIONAL: Readonly<Record<KolomOpsional, string>> = {
  keluaran: 'Keluaran',
  indikator: 'Indikator',
  target: 'Target',
  anggaran: 'Anggaran',
  sumberDana: 'Sumber dana',
};

const isTerpakai = (baris: BarisMatriks, kolom: KolomOpsional): boolean => {
  if (kolom === 'target') return baris.targetTahunList.length > 0;
  return kolom === 'anggaran' ? baris.anggaranTahunList.length > 0 : baris[kolom].trim() !== '';
};

/** Those that any row uses. */
export const kolomTerpakai = (matriks: readonly BarisMatriks[]): KolomOpsional[] =>
  KOLOM_OPSIONAL.filter((kolom) => matriks.some((baris) => isTerpakai(baris, kolom)));
