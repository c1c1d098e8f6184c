import type { Statistik } from '../dossier';
import type { Pecahan } from '../format/angka';
import { countBulan } from '../format/tanggal';

/** Figures of one year or of all years; `selesai` and `proses` are null when only their sum is known. */
export interface HasilPengaduan {
  readonly diterima: number;
  readonly selesai: number | null;
  readonly proses: number | null;
  readonly belum: number;
  /** selesai + proses = diterima − belum */
  readonly ditangani: number;
  /** By the reading the dossier prints; null when it needs an unknown split. */
  readonly terselesaikan: number | null;
  /** terselesaikan / diterima; null when unknown or nothing was received. */
  readonly tingkatPenyelesaian: Pecahan | null;
  /** Complement of tingkatPenyelesaian. */
  readonly tingkatBelum: Pecahan | null;
  /** The parts add up to what was received. */
  readonly isCocok: boolean;
}

export interface HasilStatistik {
  readonly tahunList: readonly (HasilPengaduan & { readonly tahun: number })[];
  readonly total: HasilPengaduan;
  /** Months from start to cut-off date; null when a date is missing. */
  readonly jumlahBulan: number | null;
  readonly rataRataBulanan: Pecahan | null;
}

interface Bagian {
  diterima: number;
  selesai: number | null;
  proses: number | null;
  belum: number;
}

const sumOrNull = (nilaiList: readonly (number | null)[]): number | null =>
  nilaiList.reduce<number | null>((jumlah, nilai) => (jumlah === null || nilai === null ? null : jumlah + nilai), 0);

/**
 * Complaint statistics with shares and averages. Source: domain rules, statistics; Tabel 1 and 3.1 of the reference.
 * Every share is computed here, none is stored.
 */
export const hitungStatistik = (statistik: Statistik): HasilStatistik => {
  const hitung = (bagian: Bagian): HasilPengaduan => {
    const ditangani = bagian.diterima - bagian.belum;
    const terselesaikan = statistik.bacaan === 'DITANGANI' ? ditangani : bagian.selesai;
    const adaTingkat = bagian.diterima > 0 && terselesaikan !== null && terselesaikan >= 0;
    const isCocok =
      ditangani >= 0 &&
      (bagian.selesai === null || bagian.proses === null
        ? (bagian.selesai ?? 0) + (bagian.proses ?? 0) <= ditangani
        : bagian.selesai + bagian.proses === ditangani);
    return {
      ...bagian,
      ditangani,
      terselesaikan,
      tingkatPenyelesaian: adaTingkat ? { pembilang: terselesaikan, penyebut: bagian.diterima } : null,
      tingkatBelum: adaTingkat
        ? { pembilang: Math.max(0, bagian.diterima - terselesaikan), penyebut: bagian.diterima }
        : null,
      isCocok,
    };
  };
  const tahunList = statistik.tahunList
    .toSorted((a, b) => a.tahun - b.tahun)
    .map(({ tahun, ...bagian }) => ({ tahun, ...hitung(bagian) }));
  const total = hitung({
    diterima: tahunList.reduce((jumlah, t) => jumlah + t.diterima, 0),
    selesai: sumOrNull(tahunList.map((t) => t.selesai)) ?? statistik.rincianTotal?.selesai ?? null,
    proses: sumOrNull(tahunList.map((t) => t.proses)) ?? statistik.rincianTotal?.proses ?? null,
    belum: tahunList.reduce((jumlah, t) => jumlah + t.belum, 0),
  });
  const { tanggalMulai, tanggalBatas } = statistik;
  const jumlahBulan = tanggalMulai && tanggalBatas ? countBulan(tanggalMulai, tanggalBatas) : null;
  return {
    tahunList,
    total,
    jumlahBulan,
    rataRataBulanan: jumlahBulan ? { pembilang: total.diterima, penyebut: jumlahBulan } : null,
  };
};
