import type { Bank, BarisMatriks, Rapat } from '../../dossier';

/** A meeting with the bank it scored. */
export interface IsiRapat {
  readonly rapat: Rapat;
  readonly bank: Bank;
  /** The program matrix the minutes attach; compared only when both sides have it. */
  readonly matriks?: readonly BarisMatriks[];
}

export type KelompokPerubahan = 'INFORMASI' | 'KEHADIRAN' | 'PENILAIAN' | 'PRIORITAS' | 'MATRIKS' | 'BERITA_ACARA';

/** One row of the list of changes in a correction. Texts are Indonesian; an empty one means there was nothing. */
export interface PerubahanRapat {
  readonly kelompok: KelompokPerubahan;
  /** What changed: `Pertanyaan 3: nilai`, `Peserta Budi: kehadiran`. */
  readonly bagian: string;
  readonly semula: string;
  readonly menjadi: string;
}

/** A thing that is compared: its label and its value as text. */
export type Isian<T> = readonly [bagian: string, baca: (dari: T) => string];

/** Rows of what two states of one thing differ in. */
export const bandingkanIsian = <T>(
  kelompok: KelompokPerubahan,
  isianList: readonly Isian<T>[],
  lama: T,
  baru: T,
): PerubahanRapat[] =>
  isianList.flatMap(([bagian, baca]) => {
    const [semula, menjadi] = [baca(lama).trim(), baca(baru).trim()];
    return semula === menjadi ? [] : [{ kelompok, bagian, semula, menjadi }];
  });
