import type { BarisMatriks, JenisBaris } from '../../../shared/domain/dossier';
import { labelBaris, nomorMatriks, TINGKAT, tahunCetak } from '../../../shared/domain/matriks/nomorMatriks';

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
  /** Years it prints: its own, or those of the rows below. */
  readonly tahunCetak: readonly number[];
  /** Years its children print, ascending; null for a row without children. */
  readonly tahunAnak: readonly number[] | null;
  /** Rupiah of all rows below by year, ascending; null for a row without children. */
  readonly anggaranAnak: readonly (readonly [tahun: number, rupiah: number])[] | null;
}

export type PohonMatriks = ReadonlyMap<string, SimpulMatriks>;

/**
 * Reads the tree once, in time linear in its rows; the map keeps printing order. A row that is as it was in `sebelum`
 * is the same object, so that what shows it need not be drawn again.
 */
export const buildPohon = (matriks: readonly BarisMatriks[], sebelum?: PohonMatriks): PohonMatriks => {
  const nomorById = nomorMatriks(matriks);
  const cetakById = tahunCetak(matriks);
  const anakByInduk = new Map<string | null, string[]>();
  const urutanById = new Map<string, number>();
  for (const { barisId, indukId } of matriks) {
    const anak = anakByInduk.get(indukId);
    urutanById.set(barisId, (anak?.length ?? 0) + 1);
    if (anak) anak.push(barisId);
    else anakByInduk.set(indukId, [barisId]);
  }
  const anggaranById = sumAnggaran(matriks);
  return new Map(
    matriks.map((baris) => {
      const { barisId, indukId, jenis } = baris;
      const anakList = anakByInduk.get(barisId) ?? KOSONG;
      const simpul: SimpulMatriks = {
        baris,
        label: labelBaris(jenis, nomorById.get(barisId) ?? ''),
        tingkat: TINGKAT[jenis],
        urutan: urutanById.get(barisId) ?? 1,
        jumlahSaudara: anakByInduk.get(indukId)?.length ?? 1,
        anakList,
        tahunCetak: cetakById.get(barisId) ?? baris.tahunList,
        tahunAnak:
          anakList.length === 0
            ? null
            : [...new Set(anakList.flatMap((id) => cetakById.get(id) ?? []))].toSorted((a, b) => a - b),
        anggaranAnak: anakList.length === 0 ? null : [...(anggaranById.get(barisId) ?? [])],
      };
      const lama = sebelum?.get(barisId);
      return [barisId, lama && isSamaSimpul(lama, simpul) ? lama : simpul];
    }),
  );
};

const KOSONG: readonly string[] = [];

const isSamaSimpul = (a: SimpulMatriks, b: SimpulMatriks): boolean =>
  a.baris === b.baris &&
  a.label === b.label &&
  a.urutan === b.urutan &&
  a.jumlahSaudara === b.jumlahSaudara &&
  isSamaList(a.anakList, b.anakList) &&
  isSamaList(a.tahunCetak, b.tahunCetak) &&
  isSamaList(a.tahunAnak ?? [], b.tahunAnak ?? []) &&
  String(a.anggaranAnak) === String(b.anggaranAnak);

const isSamaList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((isi, i) => isi === b[i]));

/** Budgets of the rows below each row. Own amounts of a parent count for it only when nothing below has any. */
const sumAnggaran = (matriks: readonly BarisMatriks[]): Map<string, Map<number, number>> => {
  const byInduk = new Map<string, Map<number, number>>();
  for (const { barisId, indukId, anggaranTahunList } of matriks.toReversed()) {
    if (indukId === null) continue;
    const bawah = byInduk.get(barisId);
    const sendiri = new Map(anggaranTahunList.map(({ tahun, rupiah }) => [tahun, rupiah]));
    const jumlah = new Map([...sendiri, ...(bawah ?? [])]);
    if (jumlah.size === 0) continue;
    const induk = byInduk.get(indukId) ?? new Map<number, number>();
    for (const [tahun, rupiah] of jumlah) induk.set(tahun, (induk.get(tahun) ?? 0) + rupiah);
    byInduk.set(indukId, induk);
  }
  return byInduk;
};

/** Rows to show: those the filter lets through (`null` for all) with no collapsed row above them. */
export const listTampil = (
  pohon: PohonMatriks,
  ciut: ReadonlySet<string>,
  tersaring: ReadonlySet<string> | null = null,
): SimpulMatriks[] => {
  const tersembunyi = new Set<string>();
  return [...pohon.values()].filter(({ baris: { barisId, indukId } }) => {
    if (tersaring && !tersaring.has(barisId)) return false;
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
