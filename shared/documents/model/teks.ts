import { splitMiring } from '../../domain/naskah';

/** A run of text in one style. */
export interface Potong {
  readonly teks: string;
  readonly miring?: boolean;
  readonly tebal?: boolean;
  /** Id of the heading or caption this run leads to. */
  readonly tujuan?: string;
}

export type Teks = readonly Potong[];

/** True for runs that differ in their words only. */
export const isSegaya = (a: Omit<Potong, 'teks'>, b: Omit<Potong, 'teks'>): boolean =>
  Boolean(a.miring) === Boolean(b.miring) && Boolean(a.tebal) === Boolean(b.tebal) && a.tujuan === b.tujuan;

/** Text of the dossier, with its `*…*` markup as italic runs. */
export const teksOf = (teks: string): Teks =>
  splitMiring(teks).map(({ teks, miring }) => (miring ? { teks, miring } : { teks }));

export const tebal = (teks: string): Teks => teksOf(teks).map((potong) => ({ ...potong, tebal: true }));

/** Capitals, markup kept. */
export const kapital = (teks: Teks): Teks => teks.map((potong) => ({ ...potong, teks: potong.teks.toUpperCase() }));

/** The words without their style, for metadata and outlines. */
export const polosOf = (teks: Teks): string => teks.map((potong) => potong.teks).join('');
