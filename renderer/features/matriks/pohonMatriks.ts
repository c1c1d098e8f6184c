import type { BarisMatriks, JenisBaris } from '../../../shared/domain/dossier';
import { gabungTahun, labelBaris, nomorAnak, TINGKAT, tahunCetakOf } from '../../../shared/domain/matriks/nomorMatriks';

/** What a row takes from the rows below it. */
interface Bawah {
  readonly anakList: readonly string[];
  /** Years its children print, ascending; null for a row without children. */
  readonly tahunAnak: readonly number[] | null;
  /** Rupiah of all rows below by year, ascending; null for a row without children. */
  readonly anggaranAnak: readonly (readonly [tahun: number, rupiah: number])[] | null;
}

/** A row of the matrix with what the grid needs to know about its place in the tree. */
export interface SimpulMatriks extends Bawah {
  readonly baris: BarisMatriks;
  /** `I`, `I.1`, `I.1.1` */
  readonly nomor: string;
  /** `KP I`, `Program I.1`, `Kegiatan I.1.1` */
  readonly label: string;
  readonly tingkat: number;
  /** 1-based place among its siblings, and how many they are. */
  readonly urutan: number;
  readonly jumlahSaudara: number;
  /** Years it prints: its own, or those of the rows below. */
  readonly tahunCetak: readonly number[];
}

export type PohonMatriks = ReadonlyMap<string, SimpulMatriks>;

/**
 * Reads the tree once, in time linear in its rows; the map keeps printing order. A row that is as it was in `sebelum`
 * is the same object, so that what shows it need not be drawn again; branches without a change are not added up again.
 */
export const buildPohon = (matriks: readonly BarisMatriks[], sebelum?: PohonMatriks): PohonMatriks => {
  const anakByInduk = new Map<string | null, BarisMatriks[]>();
  for (const baris of matriks) {
    const anak = anakByInduk.get(baris.indukId);
    if (anak) anak.push(baris);
    else anakByInduk.set(baris.indukId, [baris]);
  }
  const bawahById = readBawah(matriks, anakByInduk, sebelum);
  const urutanByInduk = new Map<string | null, number>();
  const hasil = new Map<string, SimpulMatriks>();
  for (const baris of matriks) {
    const { barisId, indukId, jenis } = baris;
    const urutan = (urutanByInduk.get(indukId) ?? 0) + 1;
    urutanByInduk.set(indukId, urutan);
    const jumlahSaudara = anakByInduk.get(indukId)?.length ?? 1;
    const nomor = nomorAnak((indukId === null ? null : hasil.get(indukId)?.nomor) ?? null, urutan);
    const lama = sebelum?.get(barisId);
    const bawahBaru = bawahById.get(barisId);
    if (lama && !bawahBaru && lama.baris === baris && lama.nomor === nomor && lama.jumlahSaudara === jumlahSaudara) {
      hasil.set(barisId, lama);
      continue;
    }
    const { anakList, tahunAnak, anggaranAnak } = bawahBaru ?? lama ?? TANPA_BAWAH;
    hasil.set(barisId, {
      baris,
      nomor,
      label: labelBaris(jenis, nomor),
      tingkat: TINGKAT[jenis],
      urutan,
      jumlahSaudara,
      anakList,
      tahunCetak: tahunCetakOf(baris, tahunAnak),
      tahunAnak,
      anggaranAnak,
    });
  }
  return hasil;
};

const TANPA_BAWAH: Bawah = { anakList: [], tahunAnak: null, anggaranAnak: null };

/** What the rows take from below, for those where it may differ from `sebelum`. */
const readBawah = (
  matriks: readonly BarisMatriks[],
  anakByInduk: ReadonlyMap<string | null, readonly BarisMatriks[]>,
  sebelum: PohonMatriks | undefined,
): ReadonlyMap<string, Bawah> => {
  const hasil = new Map<string, Bawah>();
  const berubah = new Set<string>();
  const bawahOf = (barisId: string): Bawah => hasil.get(barisId) ?? sebelum?.get(barisId) ?? TANPA_BAWAH;
  // Children stand after their parent: backwards every child is complete before its parent.
  for (const baris of matriks.toReversed()) {
    const { barisId } = baris;
    const lama = sebelum?.get(barisId);
    const anak = anakByInduk.get(barisId) ?? [];
    const isTetap =
      lama !== undefined &&
      lama.anakList.length === anak.length &&
      anak.every((a, i) => a.barisId === lama.anakList[i] && !berubah.has(a.barisId));
    const bawah = isTetap ? null : hitungBawah(anak, bawahOf);
    const isSama = isTetap || (lama !== undefined && bawah !== null && isBawahSama(bawah, lama));
    // A change below that leaves the sums as they were goes no further up.
    if (isSama && lama.baris === baris) continue;
    berubah.add(barisId);
    if (!isSama && bawah !== null) hasil.set(barisId, bawah);
  }
  return hasil;
};

const hitungBawah = (anak: readonly BarisMatriks[], bawahOf: (barisId: string) => Bawah): Bawah =>
  anak.length === 0
    ? TANPA_BAWAH
    : {
        anakList: anak.map((a) => a.barisId),
        tahunAnak: gabungTahun(anak.map((a) => tahunCetakOf(a, bawahOf(a.barisId).tahunAnak))),
        anggaranAnak: sumAnggaran(anak, (a) => bawahOf(a.barisId).anggaranAnak ?? []),
      };

const isBawahSama = (a: Bawah, b: Bawah): boolean => {
  const tanda = ({ anakList, tahunAnak, anggaranAnak }: Bawah): string =>
    JSON.stringify([anakList, tahunAnak, anggaranAnak]);
  return tanda(a) === tanda(b);
};

/** Budgets of rows together. Own amounts of a parent count for it only where nothing below has any. */
const sumAnggaran = (
  barisList: readonly BarisMatriks[],
  bawahOf: (baris: BarisMatriks) => NonNullable<Bawah['anggaranAnak']>,
): NonNullable<Bawah['anggaranAnak']> => {
  const jumlah = new Map<number, number>();
  for (const baris of barisList) {
    const milik = new Map(baris.anggaranTahunList.map(({ tahun, rupiah }) => [tahun, rupiah]));
    for (const [tahun, rupiah] of bawahOf(baris)) milik.set(tahun, rupiah);
    for (const [tahun, rupiah] of milik) jumlah.set(tahun, (jumlah.get(tahun) ?? 0) + rupiah);
  }
  return [...jumlah].toSorted(([a], [b]) => a - b);
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
