import type { Rapat } from '../dossier';

/**
 * Scores and locked minutes refer to the questions: from the first one on, aspects and questions stay as they are and only
 * their wording may be mended (domain rules, scoring).
 */
export const isBankBeku = (rapatList: readonly Pick<Rapat, 'pengesahan' | 'penilaianList'>[]): boolean =>
  rapatList.some(
    ({ pengesahan, penilaianList }) => pengesahan !== null || penilaianList.some(({ nilai }) => nilai !== null),
  );
