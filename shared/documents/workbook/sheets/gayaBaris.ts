import type { JenisBaris } from '../../../domain/dossier';
import type { GayaSel } from '../workbookDef';

/** Look of a matrix row by its level. */
export const GAYA_BARIS: Readonly<Record<JenisBaris, GayaSel>> = {
  KELOMPOK_PROGRAM: 'KELOMPOK',
  PROGRAM: 'PROGRAM',
  KEGIATAN: 'ISI',
};
