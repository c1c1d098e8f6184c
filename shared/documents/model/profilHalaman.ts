export interface Kertas {
  readonly nama: string;
  readonly lebarMm: number;
  readonly tinggiMm: number;
}

/** Paper sizes offices call F4, and A4. Source: domain rules, legal drafting; 215 × 330 mm is the default. */
export const KERTAS = {
  F4: { nama: 'F4', lebarMm: 215, tinggiMm: 330 },
  F4_210: { nama: 'F4 (210 × 330)', lebarMm: 210, tinggiMm: 330 },
  FOLIO: { nama: 'Folio', lebarMm: 215.9, tinggiMm: 330.2 },
  A4: { nama: 'A4', lebarMm: 210, tinggiMm: 297 },
} as const satisfies Record<string, Kertas>;

/** TeX Gyre Bonum has the metrics of Bookman Old Style, the face of legal drafts; Liberation Sans those of Arial. */
export type Huruf = 'TeX Gyre Bonum' | 'Liberation Sans';

/** Page settings of a document, apart from its content. Lengths in millimetres, type in points. */
export interface ProfilHalaman {
  readonly kertas: Kertas;
  /** Of an upright page; `marginHalaman` has those of a lying one. */
  readonly marginMm: { readonly atas: number; readonly kiri: number; readonly kanan: number; readonly bawah: number };
  readonly huruf: Huruf;
  readonly ukuranHuruf: number;
  readonly ukuranHurufTabel: number;
  /** Distance of lines as a multiple of the type size. */
  readonly jarakBaris: number;
  readonly jarakBarisTabel: number;
}

export const PROFIL_BAKU: ProfilHalaman = {
  kertas: KERTAS.F4,
  marginMm: { atas: 25, kiri: 30, kanan: 25, bawah: 25 },
  huruf: 'TeX Gyre Bonum',
  ukuranHuruf: 12,
  ukuranHurufTabel: 10,
  jarakBaris: 1.45,
  jarakBarisTabel: 1.25,
};

/**
 * Margins of a page in millimetres. Sheets are bound at the left edge of the upright page, which is the upper edge of one that
 * lies: its margins turn with the sheet. Below stays at least the room the page number has on upright pages.
 */
export const marginHalaman = (
  { marginMm }: Pick<ProfilHalaman, 'marginMm'>,
  orientasi: 'TEGAK' | 'MENDATAR',
): ProfilHalaman['marginMm'] => {
  const { atas, kiri, kanan, bawah } = marginMm;
  return orientasi === 'TEGAK' ? marginMm : { atas: kiri, kanan: atas, bawah: Math.max(kanan, bawah), kiri: bawah };
};
