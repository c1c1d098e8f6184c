import type { RentangTahun } from '../../domain/dossier';
import { tahunDalam } from '../../domain/matriks/nomorMatriks';

/** What a column of the working sheet holds; per year for ticks, targets and budgets. */
export type KunciKerja =
  | 'id'
  | 'nomor'
  | 'tingkat'
  | 'uraian'
  | 'pihak'
  | 'keterangan'
  | 'keluaran'
  | 'indikator'
  | 'sumberDana'
  | `tahun ${number}`
  | `target ${number}`
  | `anggaran ${number}`;

export interface KolomKerja {
  readonly kunci: KunciKerja;
  /** Head of the column, by which a returned sheet is read whatever the order of its columns. */
  readonly judul: string;
  /** Characters. */
  readonly lebar: number;
}

export const NAMA_LEMBAR_KERJA = 'Matriks';
export const NAMA_LEMBAR_DASAR = '_renaksi';
/** First cell of the hidden sheet, and the form of what follows. */
export const TANDA_DASAR = 'setda-renaksi/matriks-kerja';
export const VERSI_DASAR = 1;
export const JUDUL_ID = 'ID (jangan diubah)';
export const TANDA_TAHUN = '√';

/** The columns of a working sheet in their order; every optional column is offered, used or not. */
export const kolomKerja = (tahunMatriks: RentangTahun): KolomKerja[] => {
  const tahunList = tahunDalam(tahunMatriks);
  return [
    { kunci: 'id', judul: JUDUL_ID, lebar: 12 },
    { kunci: 'nomor', judul: 'No', lebar: 10 },
    { kunci: 'tingkat', judul: 'Tingkat', lebar: 22 },
    { kunci: 'uraian', judul: 'Uraian', lebar: 52 },
    ...tahunList.map((tahun): KolomKerja => ({ kunci: `tahun ${tahun}`, judul: String(tahun), lebar: 7 })),
    { kunci: 'pihak', judul: 'Pihak terlibat', lebar: 32 },
    { kunci: 'keterangan', judul: 'Keterangan', lebar: 28 },
    { kunci: 'keluaran', judul: 'Keluaran', lebar: 28 },
    { kunci: 'indikator', judul: 'Indikator', lebar: 28 },
    ...tahunList.map((tahun): KolomKerja => ({ kunci: `target ${tahun}`, judul: `Target ${tahun}`, lebar: 14 })),
    ...tahunList.map(
      (tahun): KolomKerja => ({ kunci: `anggaran ${tahun}`, judul: `Anggaran ${tahun} (Rp)`, lebar: 18 }),
    ),
    { kunci: 'sumberDana', judul: 'Sumber dana', lebar: 18 },
  ];
};

/** `tahun 2022` → 2022; null for a column that stands for no year. */
export const tahunOfKunci = (kunci: KunciKerja, macam: 'tahun' | 'target' | 'anggaran'): number | null =>
  kunci.startsWith(`${macam} `) ? Number(kunci.slice(macam.length + 1)) : null;
