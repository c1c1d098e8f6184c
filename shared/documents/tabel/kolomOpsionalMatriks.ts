import type { BarisMatriks } from '../../domain/dossier';
import { formatAngka } from '../../domain/format/angka';
import { anggaranMatriks, jumlahTahun } from '../../domain/matriks/anggaranMatriks';
import { type KolomOpsional, kolomTerpakai, NAMA_KOLOM_OPSIONAL } from '../../domain/matriks/kolomOpsional';
import type { Perataan, Sel } from '../model/tabel';
import { sel, selPolos } from './sel';

/** An optional column of Tabel 8. */
export interface KolomMatriks {
  readonly judul: string;
  /** Millimetres. */
  readonly lebar: number;
  readonly perataan: Perataan;
  readonly selOf: (baris: BarisMatriks) => Sel;
  /** The sum below the column, null for a column without one. */
  readonly jumlah: Sel | null;
}

const LEBAR: Readonly<Record<KolomOpsional, number>> = {
  keluaran: 26,
  indikator: 28,
  target: 30,
  // Room for hundreds of billions with their year.
  anggaran: 52,
  sumberDana: 20,
};

/**
 * The optional columns that any row uses. Targets and budgets of several years stand in one cell, a line a year, so that the
 * table keeps its width whatever the length of the plan; budgets of parents are the sums of what stands below.
 */
export const kolomOpsionalMatriks = (matriks: readonly BarisMatriks[]): KolomMatriks[] => {
  const anggaran = anggaranMatriks(matriks);
  const selAnggaran = (perTahun: ReadonlyMap<number, number> | undefined): Sel => {
    const tahunList = [...(perTahun?.keys() ?? [])].toSorted((a, b) => a - b);
    const barisList = tahunList.map((tahun) => `${tahun}: ${formatAngka(perTahun?.get(tahun) ?? 0)}`);
    const jumlah = tahunList.length > 1 ? [`Jumlah: ${formatAngka(jumlahTahun(perTahun))}`] : [];
    return selPolos([...barisList, ...jumlah].join('\n'));
  };
  const selOf = (kolom: KolomOpsional, baris: BarisMatriks): Sel => {
    if (kolom === 'anggaran') return selAnggaran(anggaran.byBaris.get(baris.barisId));
    if (kolom === 'target') {
      return sel(baris.targetTahunList.map(({ tahun, target }) => `${tahun}: ${target}`).join('\n'));
    }
    return sel(baris[kolom]);
  };
  return kolomTerpakai(matriks).map((kolom) => ({
    judul: kolom === 'anggaran' ? `${NAMA_KOLOM_OPSIONAL[kolom]} (Rp)` : NAMA_KOLOM_OPSIONAL[kolom],
    lebar: LEBAR[kolom],
    perataan: kolom === 'anggaran' ? 'KANAN' : 'KIRI',
    selOf: (baris) => selOf(kolom, baris),
    jumlah: kolom === 'anggaran' ? selAnggaran(anggaran.jumlah) : null,
  }));
};
