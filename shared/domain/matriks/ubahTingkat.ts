import type { BarisMatriks } from '../dossier';
import { TINGKAT } from './nomorMatriks';

const JENIS = ['KELOMPOK_PROGRAM', 'PROGRAM', 'KEGIATAN'] as const;

/** Positions of a row and of everything below it: `[awal, akhir)`. */
export const rentangCabang = (matriks: readonly BarisMatriks[], barisId: string): { awal: number; akhir: number } => {
  const awal = matriks.findIndex((baris) => baris.barisId === barisId);
  const kepala = matriks[awal];
  if (!kepala) return { awal: matriks.length, akhir: matriks.length };
  const sesudah = matriks.findIndex((baris, i) => i > awal && TINGKAT[baris.jenis] <= TINGKAT[kepala.jenis]);
  return { awal, akhir: sesudah < 0 ? matriks.length : sesudah };
};

/**
 * A row with everything below it one level deeper (`1`) or higher (`-1`). Deeper, it becomes the last child of the
 * sibling above it; higher, it goes behind its parent, and the siblings that stood below it become its children, as in an
 * outline. Null where the levels end or no sibling stands above.
 */
export const ubahTingkat = (matriks: readonly BarisMatriks[], barisId: string, arah: 1 | -1): BarisMatriks[] | null => {
  const { awal, akhir } = rentangCabang(matriks, barisId);
  const kepala = matriks[awal];
  if (!kepala) return null;
  const cabang = matriks.slice(awal, akhir);
  const geser = (baris: BarisMatriks): BarisMatriks | null => {
    const jenis = JENIS[TINGKAT[baris.jenis] + arah];
    return jenis === undefined ? null : { ...baris, jenis };
  };
  const digeser = cabang.map(geser);
  if (arah > 0) {
    const kakak = matriks.slice(0, awal).findLast(({ indukId }) => indukId === kepala.indukId);
    if (!kakak || digeser.includes(null)) return null;
    return matriks.map((baris, i) =>
      i < awal || i >= akhir
        ? baris
        : { ...(digeser[i - awal] ?? baris), indukId: i === awal ? kakak.barisId : baris.indukId },
    );
  }
  const induk = matriks.find((baris) => baris.barisId === kepala.indukId);
  if (!induk) return null;
  const { akhir: akhirInduk } = rentangCabang(matriks, induk.barisId);
  // Siblings below keep their level, so they hang under the row that rose, behind the children that rose with it.
  const naik = digeser.filter((baris) => baris !== null);
  const adik = matriks.slice(akhir, akhirInduk);
  return [
    ...matriks.slice(0, awal),
    ...naik.map((baris, i) => (i === 0 ? { ...baris, indukId: induk.indukId } : baris)),
    ...adik.map((baris) => (baris.indukId === induk.barisId ? { ...baris, indukId: barisId } : baris)),
    ...matriks.slice(akhirInduk),
  ];
};
