import type { LembarBacaan } from '../../../shared/contract';
import { RenaksiError } from '../../../shared/errors/errorCode';

/** Largest table file in bytes, and what one may hold. */
export const BATAS_LEMBAR = { byte: 10 * 1024 * 1024, baris: 2000, kolom: 50, lembar: 20 } as const;

/**
 * A sheet without the empty rows and columns around and between its cells, its rows of one length. Throws LIMIT_REACHED
 * with `tempat` (`baris` or `kolom`) and `maks` for more than a list of people ever has.
 */
export const rapikanLembar = (nama: string, barisList: readonly (readonly string[])[]): LembarBacaan => {
  const isi = barisList
    .map((baris) => baris.map((sel) => sel.trim()))
    .filter((baris) => baris.some((sel) => sel !== ''));
  rejectLebih('baris', isi.length);
  const kolom = isi.reduce((maks, baris) => Math.max(maks, baris.findLastIndex((sel) => sel !== '') + 1), 0);
  rejectLebih('kolom', kolom);
  return { nama, barisList: isi.map((baris) => Array.from({ length: kolom }, (_, i) => baris[i] ?? '')) };
};

export const rejectLebih = (tempat: 'baris' | 'kolom' | 'lembar', jumlah: number): void => {
  if (jumlah > BATAS_LEMBAR[tempat]) throw new RenaksiError('LIMIT_REACHED', { tempat, maks: BATAS_LEMBAR[tempat] });
};
