import type { Dossier } from '../dossier';
import { isiEdisiOf, salinanEdisi } from './salinanEdisi';

export interface HasilPeriksaPenetapan {
  readonly status: 'DRAF' | 'UTUH' | 'BERUBAH';
  readonly sha256: string | null;
  /** `penetapan` when the frozen content is not what was adopted, `rencana` when the current plan differs from it. */
  readonly tempat: 'penetapan' | 'rencana' | null;
}

/**
 * Whether an adopted edition is what was adopted, and, while it is the current one, whether the plan still is. Achieved
 * values don't count. An unknown edition is a DRAF.
 */
export const periksaPenetapan = (
  dossier: Dossier,
  edisiId: string,
  sha256Of: (teks: string) => string,
): HasilPeriksaPenetapan => {
  const penetapan = dossier.edisiList.find((edisi) => edisi.edisiId === edisiId)?.penetapan ?? null;
  if (penetapan === null) return { status: 'DRAF', sha256: null, tempat: null };
  const { sha256, isi } = penetapan;
  if (sha256Of(salinanEdisi(isi)) !== sha256) return { status: 'BERUBAH', sha256, tempat: 'penetapan' };
  const isKini = dossier.edisiList.at(-1)?.edisiId === edisiId;
  return isKini && salinanEdisi(isiEdisiOf(dossier)) !== salinanEdisi(isi)
    ? { status: 'BERUBAH', sha256, tempat: 'rencana' }
    : { status: 'UTUH', sha256, tempat: null };
};
