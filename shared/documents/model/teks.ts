import { splitMiring } from '../../domain/naskah';

/** A run of text in one style. */
export interface Potong {
  readonly teks: string;
  readonly miring?: boolean;
  readonly tebal?: boolean;
}

export type Teks = readonly Potong[];

/** Text of the dossier, with its `*…*` markup as italic runs. */
export const teksOf = (teks: string): Teks =>
  splitMiring(teks).map(({ teks, miring }) => (miring ? { teks, miring } : { teks }));

export const tebal = (teks: string): Teks => teksOf(teks).map((potong) => ({ ...potong, tebal: true }));

/** Capitals, markup kept. */
export const kapital = (teks: Teks): Teks => teks.map((potong) => ({ ...potong, teks: potong.teks.toUpperCase() }));

/** The words without their style, for metadata and outlines. */
export const polosOf = (teks: Teks): string => teks.map((potong) => potong.teks).join('');
