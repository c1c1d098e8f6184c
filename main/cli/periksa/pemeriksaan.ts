import type { Dossier } from '../../../shared/domain/dossier';

/** Something a check found, with the sentence a user reads. */
export interface Temuan {
  /** Stable name of the check. */
  readonly pemeriksaan: string;
  /** Place in the dossier: names and positions, counted from 0. */
  readonly tempat: string;
  readonly kalimat: string;
}

/** What one check says about a dossier. */
export interface HasilPemeriksaan {
  readonly temuanList: readonly Temuan[];
  /** What was found in order, a sentence each. */
  readonly utuhList: readonly string[];
}

/** A check of `periksa`; the command runs every check of its list. */
export type Pemeriksaan = (dossier: Dossier) => HasilPemeriksaan;
