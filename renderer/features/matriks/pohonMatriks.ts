import type { BarisMatriks, JenisBaris } from '../../../shared/domain/dossier';
import { labelBaris, nomorMatriks, TINGKAT } from '../../../shared/domain/matriks/nomorMatriks';

/** A row of the matrix with what the grid needs to know about its place in the tree. */
export interface SimpulMatriks {
  readonly baris: BarisMatriks;
  /** `KP I`, `Program I.1`, `Kegiatan I.1.1` */
  readonly label: string;
  readonly tingkat: number;
  /** 1-based place among its siblings, and how many they are. */
  readonly urutan: number;
  readonly jumlahSaudara: number;
  readonly anakList: readonly string[];
  /** Years of its children and theirs; null for a row without children. */
  readonly tahunAnak: ReadonlySet<number> | null;
}

export type PohonMatriks = ReadonlyMap<string, SimpulMatriks>;

/** Reads the tree once, in time linear in its rows; the map keeps printing order. */
export const buildPohon = (matriks: readonly BarisMatriks[]): PohonMatriks => {
  const nomorById = nomorMatriks(matriks);
  const anakByInduk = new Map<string | null, string[]>();
  for (const { barisId, indukId } of matriks) {
    const anak = anakByInduk.get(indukId);
    if (anak) anak.push(barisId);
    else anakByInduk.set(indukId, [barisId]);
  }
  const urutanById = new Map<string, number>();
  for (const anak of anakByInduk.values()) for (const [i, id] of anak.entries()) urutanById.set(id, i + 1);
  const tahunById = collectTahun(matriks);
  return new Map(
    matriks.map((baris) => [
      baris.barisId,
      {
        baris,
        label: labelBaris(baris.jenis, nomorById.get(baris.barisId) ?? ''),
        tingkat: TINGKAT[baris.jenis],
        urutan: urutanById.get(baris.barisId) ?? 1,
        jumlahSaudara: anakByInduk.get(baris.indukId)?.length ?? 1,
        anakList: anakByInduk.get(baris.barisId) ?? [],
        tahunAnak: tahunById.get(baris.barisId) ?? null,
      },
    ]),
  );
};

/** Children stand after their parent, so one walk backwards has every child complete before its parent. */
const collectTahun = (matriks: readonly BarisMatriks[]): Map<string, Set<number>> => {
  const tahunById = new Map<string, Set<number>>();
  for (const { barisId, indukId, tahunList } of matriks.toReversed()) {
    if (indukId === null) continue;
    const induk = tahunById.get(indukId) ?? new Set<number>();
    for (const tahun of tahunById.get(barisId) ?? tahunList) induk.add(tahun);
    tahunById.set(indukId, induk);
  }
  return tahunById;
};

/** Rows to show: those with no collapsed row above them. */
export const listTampil = (pohon: PohonMatriks, ciut: ReadonlySet<string>): SimpulMatriks[] => {
  const tersembunyi = new Set<string>();
  return [...pohon.values()].filter(({ baris: { barisId, indukId } }) => {
    const isTersembunyi = indukId !== null && (ciut.has(indukId) || tersembunyi.has(indukId));
    if (isTersembunyi) tersembunyi.add(barisId);
    return !isTersembunyi;
  });
};

/** Number of rows below a row, at every level. */
export const countTurunan = (pohon: PohonMatriks, barisId: string): number =>
  (pohon.get(barisId)?.anakList ?? []).reduce((jumlah, anakId) => jumlah + 1 + countTurunan(pohon, anakId), 0);

export interface TempatBaris {
  readonly indukId: string | null;
  readonly setelahId: string | null;
}

/**
 * Where a row goes one step up or down: past its neighbour, or at the end of its parent's rows into the neighbouring
 * parent of the same kind. Null where there is no further step.
 */
export const tempatPindah = (pohon: PohonMatriks, barisId: string, arah: -1 | 1): TempatBaris | null => {
  const simpul = pohon.get(barisId);
  if (!simpul) return null;
  const { indukId } = simpul.baris;
  const saudara = anakDari(pohon, indukId);
  const i = saudara.indexOf(barisId);
  if (arah < 0 && i > 0) return { indukId, setelahId: saudara[i - 2] ?? null };
  if (arah > 0 && i < saudara.length - 1) return { indukId, setelahId: saudara[i + 1] ?? null };
  const induk = indukId === null ? undefined : pohon.get(indukId);
  if (!induk) return null;
  const sejenis = listJenis(pohon, induk.baris.jenis);
  const tetangga = sejenis[sejenis.indexOf(induk.baris.barisId) + arah];
  if (tetangga === undefined) return null;
  return { indukId: tetangga, setelahId: arah < 0 ? (pohon.get(tetangga)?.anakList.at(-1) ?? null) : null };
};

export const anakDari = (pohon: PohonMatriks, indukId: string | null): readonly string[] =>
  indukId === null ? listJenis(pohon, 'KELOMPOK_PROGRAM') : (pohon.get(indukId)?.anakList ?? []);

const listJenis = (pohon: PohonMatriks, jenis: JenisBaris): string[] =>
  [...pohon.values()].filter(({ baris }) => baris.jenis === jenis).map(({ baris }) => baris.barisId);
