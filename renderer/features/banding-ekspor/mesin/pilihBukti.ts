import type { SidikHalaman } from '../sidik/dokumenSidik';

export interface Diragukan {
  readonly lama: SidikHalaman;
  readonly baru: SidikHalaman;
}

/**
 * Of pairs that are equal but for the fonts' parts their files hold: those to be drawn so that together they show every
 * glyph at least once. When these look the same, so do all the others. Indices into the list.
 */
export const pilihBukti = (pasanganList: readonly (Diragukan | null)[]): readonly number[] => {
  const terbukti = new Set<string>();
  return pasanganList.flatMap((pasangan, i) => {
    if (pasangan === null || pasangan.lama.program === pasangan.baru.program) return [];
    const baruList = [...pasangan.baru.glif].filter((glif) => !terbukti.has(glif));
    for (const glif of baruList) terbukti.add(glif);
    return baruList.length > 0 ? [i] : [];
  });
};
