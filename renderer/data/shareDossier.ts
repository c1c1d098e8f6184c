import { replaceEqualDeep } from '@tanstack/react-query';
import type { BarisMatriks, Dossier } from '../../shared/domain/dossier';

const isDossier = (nilai: unknown): nilai is Dossier =>
  typeof nilai === 'object' && nilai !== null && 'dossierId' in nilai && 'matriks' in nilai;

/**
 * What the cache keeps of an answer: every part that reads as before stays the object it was, so that what shows it is not
 * drawn again. Rows of the matrix are known by their id wherever they stand; one that changed is the answer's own object,
 * which may be on screen already. Anything but two dossiers is the answer as it came.
 */
export const shareDossier = (lama: unknown, baru: unknown): unknown => {
  if (!isDossier(lama) || !isDossier(baru)) return baru;
  // In front of the others, whose comparison would copy a list that differs.
  const matriks = shareMatriks(lama.matriks, baru.matriks);
  const lain = replaceEqualDeep({ ...lama, matriks: null }, { ...baru, matriks: null });
  const isSama = (Object.keys(baru) as (keyof Dossier)[]).every((bagian) =>
    bagian === 'matriks' ? matriks === lama.matriks : lain[bagian] === lama[bagian],
  );
  return isSama && Object.keys(lama).length === Object.keys(baru).length ? lama : { ...lain, matriks };
};

const shareMatriks = (lama: BarisMatriks[], baru: BarisMatriks[]): BarisMatriks[] => {
  if (lama === baru) return lama;
  const lamaById = new Map(lama.map((baris) => [baris.barisId, baris]));
  const hasil = baru.map((baris) => {
    const dulu = lamaById.get(baris.barisId);
    return dulu === undefined || dulu === baris || replaceEqualDeep(dulu, baris) !== dulu ? baris : dulu;
  });
  if (hasil.length === lama.length && hasil.every((baris, i) => baris === lama[i])) return lama;
  return hasil.every((baris, i) => baris === baru[i]) ? baru : hasil;
};
