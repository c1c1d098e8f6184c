import type { BarisMatriks, JenisBaris } from '../../../shared/domain/dossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import type { IsiBaris } from '../../../shared/domain/matriks/kolomMatriks';
import { rentangCabang, ubahTingkat } from '../../../shared/domain/matriks/ubahTingkat';
import { buildPohon, type PohonMatriks, type TempatBaris, tempatPindah } from './pohonMatriks';

/*
 * Changes to the list of rows. Every function answers a list in printing order and leaves its argument alone; null means
 * that there is no such place.
 */

export const updateBaris = (matriks: readonly BarisMatriks[], barisId: string, isi: IsiBaris): BarisMatriks[] =>
  matriks.map((baris) => (baris.barisId === barisId ? { ...baris, ...isi } : baris));

export const insertBaris = (
  matriks: readonly BarisMatriks[],
  barisId: string,
  jenis: JenisBaris,
  { indukId, setelahId }: TempatBaris,
): BarisMatriks[] =>
  matriks.toSpliced(indexTempat(matriks, { indukId, setelahId }), 0, barisMatriksBaru({ barisId, indukId, jenis }));

/** Rows of a selection that stand below no other row of it, in printing order: with them goes everything below. */
export const akarPilihan = (matriks: readonly BarisMatriks[], barisIds: ReadonlySet<string>): string[] => {
  const tercakup = new Set<string>();
  return matriks.flatMap(({ barisId, indukId }) => {
    const isDiBawah = indukId !== null && tercakup.has(indukId);
    if (isDiBawah || barisIds.has(barisId)) tercakup.add(barisId);
    return barisIds.has(barisId) && !isDiBawah ? [barisId] : [];
  });
};

export const removeBaris = (matriks: readonly BarisMatriks[], akarList: readonly string[]): BarisMatriks[] => {
  const akar = new Set(akarList);
  const hilang = new Set<string>();
  return matriks.filter(({ barisId, indukId }) => {
    const isHilang = akar.has(barisId) || (indukId !== null && hilang.has(indukId));
    if (isHilang) hilang.add(barisId);
    return !isHilang;
  });
};

/** A row with everything below it to another place. */
export const moveBaris = (matriks: readonly BarisMatriks[], barisId: string, tempat: TempatBaris): BarisMatriks[] => {
  const { awal, akhir } = rentangCabang(matriks, barisId);
  const [kepala, ...turunan] = matriks.slice(awal, akhir);
  if (!kepala) return [...matriks];
  const { indukId } = tempat;
  const sisa = matriks.toSpliced(awal, akhir - awal);
  // Among its siblings it stays the row it was.
  const baru = kepala.indukId === indukId ? kepala : { ...kepala, indukId };
  return sisa.toSpliced(indexTempat(sisa, tempat), 0, baru, ...turunan);
};

/** Several rows one behind the other to a place; their kinds must be those of the place. */
export const moveBanyak = (
  matriks: readonly BarisMatriks[],
  akarList: readonly string[],
  tempat: TempatBaris,
): BarisMatriks[] => {
  let hasil = [...matriks];
  let setelahId = tempat.setelahId;
  for (const barisId of akarList) {
    hasil = moveBaris(hasil, barisId, { indukId: tempat.indukId, setelahId });
    setelahId = barisId;
  }
  return hasil;
};

/** Rows one step up or down, past their neighbours or into the neighbouring parent. `pohon` is the tree of `matriks`. */
export const geserBanyak = (
  pohon: PohonMatriks,
  matriks: readonly BarisMatriks[],
  akarList: readonly string[],
  arah: -1 | 1,
): BarisMatriks[] | null => {
  let hasil: BarisMatriks[] | null = null;
  for (const barisId of arah < 0 ? akarList : akarList.toReversed()) {
    const tempat = tempatPindah(hasil === null ? pohon : buildPohon(hasil), barisId, arah);
    if (tempat === null) return null;
    hasil = moveBaris(hasil ?? matriks, barisId, tempat);
  }
  return hasil ?? [...matriks];
};

/** Rows one level deeper or higher, from the top. */
export const tingkatBanyak = (
  matriks: readonly BarisMatriks[],
  akarList: readonly string[],
  arah: -1 | 1,
): BarisMatriks[] | null => {
  let hasil: BarisMatriks[] = [...matriks];
  for (const barisId of akarList) {
    const berikut = ubahTingkat(hasil, barisId, arah);
    if (berikut === null) return null;
    hasil = berikut;
  }
  return hasil;
};

/** Copies of rows with everything below them, each behind its original; answers the ids of the copied rows as well. */
export const duplikatBanyak = (
  matriks: readonly BarisMatriks[],
  akarList: readonly string[],
  newId: () => string,
): { matriks: BarisMatriks[]; salinanIds: string[] } => {
  let hasil: BarisMatriks[] = [...matriks];
  const salinanIds: string[] = [];
  for (const akar of akarList) {
    const { awal, akhir } = rentangCabang(hasil, akar);
    const idBaru = new Map(hasil.slice(awal, akhir).map(({ barisId }) => [barisId, newId()]));
    const salinan = hasil.slice(awal, akhir).map((baris) => ({
      ...baris,
      barisId: idBaru.get(baris.barisId) ?? newId(),
      indukId: (baris.indukId === null ? null : idBaru.get(baris.indukId)) ?? baris.indukId,
    }));
    salinanIds.push(salinan[0]?.barisId ?? '');
    hasil = hasil.toSpliced(akhir, 0, ...salinan);
  }
  return { matriks: hasil, salinanIds };
};

const indexTempat = (matriks: readonly BarisMatriks[], { indukId, setelahId }: TempatBaris): number => {
  if (setelahId !== null) return rentangCabang(matriks, setelahId).akhir;
  return indukId === null ? 0 : matriks.findIndex(({ barisId }) => barisId === indukId) + 1;
};
