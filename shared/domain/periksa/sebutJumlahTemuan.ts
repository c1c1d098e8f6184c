import { formatAngka } from '../format/angka';

/** Errors and warnings as `5 galat` and `1.204 peringatan`, those there are none of left out. */
export const sebutJumlahTemuan = (galat: number, peringatan: number): readonly string[] => [
  ...(galat > 0 ? [`${formatAngka(galat)} galat`] : []),
  ...(peringatan > 0 ? [`${formatAngka(peringatan)} peringatan`] : []),
];
