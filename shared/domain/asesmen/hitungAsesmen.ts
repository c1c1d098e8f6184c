import type { Bank, KeputusanPrioritas, Penilaian } from '../dossier';
import { comparePecahan, formatPecahan, type Pecahan } from '../format/angka';
import { predikatOf } from './predikat';

/** Result of one aspect. The fields from `rataRata` on are null while the aspect is incomplete. */
export interface HasilAspek {
  readonly aspekId: string;
  readonly nama: string;
  readonly jumlahPertanyaan: number;
  readonly jumlahDinilai: number;
  /** Sum of the scores given so far. */
  readonly jumlahNilai: number;
  readonly isLengkap: boolean;
  readonly rataRata: Pecahan | null;
  /** Two decimals with a comma, rounded half up. */
  readonly rataRataCetak: string | null;
  readonly predikat: string | null;
  /** 1 = most urgent; null until the whole assessment is complete. */
  readonly peringkatSaran: number | null;
  /** True when another aspect has exactly the same mean. */
  readonly isSeri: boolean;
  readonly peringkatDiputuskan: number | null;
  readonly alasan: string;
  /** The decision needs a reason and has none: a tie, or a rank other than the suggested one. */
  readonly isAlasanKurang: boolean;
}

export interface HasilAsesmen {
  readonly isLengkap: boolean;
  readonly jumlahPertanyaan: number;
  readonly jumlahDinilai: number;
  readonly aspekList: readonly HasilAspek[];
  /** Aspects by decided, then suggested rank, then bank order; what lists of priorities print. */
  readonly urutanPrioritas: readonly string[];
}

/**
 * Sums, exact means, predicates and priorities of an assessment.
 * Source: domain rules, scoring; Tabel 2–4 of the reference. An unscored question makes its aspect and the whole
 * assessment incomplete: no mean, predicate or rank is derived from it. An aspect without questions is incomplete.
 */
export const hitungAsesmen = (
  bank: Bank,
  penilaianList: readonly Pick<Penilaian, 'pertanyaanId' | 'nilai'>[],
  prioritasList: readonly KeputusanPrioritas[],
): HasilAsesmen => {
  const nilaiById = new Map(penilaianList.map(({ pertanyaanId, nilai }) => [pertanyaanId, nilai]));
  const keputusanById = new Map(prioritasList.map((keputusan) => [keputusan.aspekId, keputusan]));

  const dasarList = bank.aspekList.map((aspek) => {
    const nilaiList = aspek.pertanyaanList
      .map(({ pertanyaanId }) => nilaiById.get(pertanyaanId) ?? null)
      .filter((nilai) => nilai !== null);
    const jumlahNilai = nilaiList.reduce<number>((jumlah, nilai) => jumlah + nilai, 0);
    const isLengkap = aspek.pertanyaanList.length > 0 && nilaiList.length === aspek.pertanyaanList.length;
    const rataRata: Pecahan | null = isLengkap ? { pembilang: jumlahNilai, penyebut: nilaiList.length } : null;
    return { aspek, jumlahDinilai: nilaiList.length, jumlahNilai, isLengkap, rataRata };
  });
  const isLengkap = dasarList.length > 0 && dasarList.every((dasar) => dasar.isLengkap);

  const aspekList = dasarList.map(({ aspek, rataRata, ...dasar }): HasilAspek => {
    const lain = dasarList.filter((d) => d.aspek !== aspek).map((d) => d.rataRata);
    const peringkatSaran = isLengkap && rataRata ? 1 + countLess(lain, rataRata) : null;
    const isSeri = peringkatSaran !== null && rataRata !== null && countEqual(lain, rataRata) > 0;
    const keputusan = keputusanById.get(aspek.aspekId);
    const peringkatDiputuskan = keputusan?.peringkat ?? null;
    const alasan = keputusan?.alasan ?? '';
    const isBerbeda = peringkatSaran !== null && peringkatDiputuskan !== null && peringkatDiputuskan !== peringkatSaran;
    return {
      aspekId: aspek.aspekId,
      nama: aspek.nama,
      jumlahPertanyaan: aspek.pertanyaanList.length,
      ...dasar,
      rataRata,
      rataRataCetak: rataRata && formatPecahan(rataRata, 2),
      predikat: rataRata && predikatOf(bank.predikatSet, rataRata),
      peringkatSaran,
      isSeri,
      peringkatDiputuskan,
      alasan,
      isAlasanKurang: alasan.trim() === '' && (isBerbeda || (isSeri && peringkatDiputuskan !== null)),
    };
  });

  return {
    isLengkap,
    jumlahPertanyaan: aspekList.reduce((jumlah, { jumlahPertanyaan }) => jumlah + jumlahPertanyaan, 0),
    jumlahDinilai: aspekList.reduce((jumlah, { jumlahDinilai }) => jumlah + jumlahDinilai, 0),
    aspekList,
    urutanPrioritas: sortPrioritas(aspekList),
  };
};

const countLess = (lain: readonly (Pecahan | null)[], rataRata: Pecahan): number =>
  lain.filter((l) => l !== null && comparePecahan(l, rataRata) < 0).length;

const countEqual = (lain: readonly (Pecahan | null)[], rataRata: Pecahan): number =>
  lain.filter((l) => l !== null && comparePecahan(l, rataRata) === 0).length;

const sortPrioritas = (aspekList: readonly HasilAspek[]): string[] =>
  aspekList
    .map((aspek, i) => ({
      aspekId: aspek.aspekId,
      i,
      diputuskan: aspek.peringkatDiputuskan ?? Number.POSITIVE_INFINITY,
      saran: aspek.peringkatSaran ?? Number.POSITIVE_INFINITY,
    }))
    .toSorted((a, b) => compare(a.diputuskan, b.diputuskan) || compare(a.saran, b.saran) || a.i - b.i)
    .map(({ aspekId }) => aspekId);

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
