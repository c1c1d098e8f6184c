import type { BarisMatriks } from '../../../shared/domain/dossier';
import type { TempatBaris } from './pohonMatriks';

/** What an edit changes in a row. */
export type IsiBaris = Partial<Pick<BarisMatriks, 'uraian' | 'keterangan' | 'tahunList' | 'pihakList'>>;

/*
 * The same changes the store makes, done to the list on screen, so that an edit of one row does not fetch thousands.
 * Every function answers a list in printing order and leaves its argument alone.
 */

export const updateBaris = (matriks: readonly BarisMatriks[], barisId: string, isi: IsiBaris): BarisMatriks[] =>
  matriks.map((baris) => (baris.barisId === barisId ? { ...baris, ...isi } : baris));

export const insertBaris = (
  matriks: readonly BarisMatriks[],
  baris: BarisMatriks,
  setelahId: string | null,
): BarisMatriks[] => matriks.toSpliced(indexTempat(matriks, { indukId: baris.indukId, setelahId }), 0, baris);

export const removeBaris = (matriks: readonly BarisMatriks[], barisId: string): BarisMatriks[] => {
  const { awal, akhir } = blokOf(matriks, barisId);
  return matriks.toSpliced(awal, akhir - awal);
};

export const moveBaris = (matriks: readonly BarisMatriks[], barisId: string, tempat: TempatBaris): BarisMatriks[] => {
  const { awal, akhir } = blokOf(matriks, barisId);
  const [kepala, ...turunan] = matriks.slice(awal, akhir);
  if (!kepala) return [...matriks];
  const sisa = removeBaris(matriks, barisId);
  return sisa.toSpliced(indexTempat(sisa, tempat), 0, { ...kepala, indukId: tempat.indukId }, ...turunan);
};

const indexTempat = (matriks: readonly BarisMatriks[], { indukId, setelahId }: TempatBaris): number => {
  if (setelahId !== null) return blokOf(matriks, setelahId).akhir;
  return indukId === null ? 0 : matriks.findIndex(({ barisId }) => barisId === indukId) + 1;
};

/** First position of a row and the position after the last row below it. */
const blokOf = (matriks: readonly BarisMatriks[], barisId: string): { awal: number; akhir: number } => {
  const awal = matriks.findIndex((baris) => baris.barisId === barisId);
  if (awal < 0) return { awal: matriks.length, akhir: matriks.length };
  const dalam = new Set([barisId]);
  let akhir = awal + 1;
  for (; akhir < matriks.length; akhir += 1) {
    const baris = matriks[akhir];
    if (!baris || baris.indukId === null || !dalam.has(baris.indukId)) break;
    dalam.add(baris.barisId);
  }
  return { awal, akhir };
};
