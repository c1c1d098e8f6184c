import { type Kolom, macamKolom } from '../../../shared/domain/matriks/kolomMatriks';

/** Widths that were dragged, in pixels. */
export type LebarKolom = Readonly<Partial<Record<Kolom, number>>>;

export const LEBAR_TERKECIL = 40;
export const LEBAR_TERBESAR = 900;

interface Lebar {
  readonly min: number;
  /** A share of what is left over, 0 for a fixed width. */
  readonly bagian: number;
}

const BAWAAN: Readonly<Partial<Record<Kolom, Lebar>>> = {
  nomor: { min: 182, bagian: 0 },
  uraian: { min: 280, bagian: 3 },
  pihak: { min: 150, bagian: 1.4 },
};

const bawaanOf = (kolom: Kolom): Lebar => {
  switch (macamKolom(kolom)) {
    case 'TAHUN':
      return { min: 44, bagian: 0 };
    case 'TARGET':
      return { min: 96, bagian: 0 };
    case 'ANGGARAN':
      return { min: 138, bagian: 0 };
    default:
      return BAWAAN[kolom] ?? { min: 140, bagian: 1.2 };
  }
};

const lebarOf = (kolom: Kolom, lebar: LebarKolom): Lebar => {
  const px = lebar[kolom];
  return px === undefined ? bawaanOf(kolom) : { min: px, bagian: 0 };
};

/** Value of `grid-template-columns`. */
export const templateKolom = (kolomList: readonly Kolom[], lebar: LebarKolom): string =>
  kolomList
    .map((kolom) => lebarOf(kolom, lebar))
    .map(({ min, bagian }) => (bagian === 0 ? `${min}px` : `minmax(${min}px, ${bagian}fr)`))
    .join(' ');

/** Least width of all columns together, in pixels. */
export const lebarMinimum = (kolomList: readonly Kolom[], lebar: LebarKolom): number =>
  kolomList.reduce((jumlah, kolom) => jumlah + lebarOf(kolom, lebar).min, 0);

/** Width of the number column, which the column beside it stands off when it is scrolled. */
export const lebarNomor = (lebar: LebarKolom): number => lebarOf('nomor', lebar).min;
