import { terbilang } from './terbilang';

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const splitTanggal = (tanggal: string): [number, number, number] => {
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split('-').map(Number);
  return [tahun, bulan, hari];
};

const toUtc = (tanggal: string): Date => {
  const [tahun, bulan, hari] = splitTanggal(tanggal);
  return new Date(Date.UTC(tahun, bulan - 1, hari));
};

/** True for a date that exists in the calendar, written `YYYY-MM-DD`. */
export const isTanggal = (teks: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(teks)) return false;
  const date = toUtc(teks);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === teks;
};

/** Day name computed from the date (domain rules, Berita Acara): `2021-11-29` → `Senin`. */
export const hariOf = (tanggal: string): string => HARI[toUtc(tanggal).getUTCDay()] ?? '';

/** `2021-11-29` → `29 November 2021`. */
export const formatTanggal = (tanggal: string): string => {
  const [tahun, bulan, hari] = splitTanggal(tanggal);
  return `${hari} ${BULAN[bulan - 1]} ${tahun}`;
};

/** Month and year of a date: `2022-01-12` → `Januari 2022`. */
export const formatBulan = (tanggal: string): string => {
  const [tahun, bulan] = splitTanggal(tanggal);
  return `${BULAN[bulan - 1]} ${tahun}`;
};

/** Year of a date. */
export const tahunOf = (tanggal: string): number => splitTanggal(tanggal)[0];

/**
 * The parts of the opening sentence of a Berita Acara, in words:
 * `2021-11-29` → hari `Senin`, tanggal `dua puluh sembilan`, bulan `November`, tahun `dua ribu dua puluh satu`.
 */
export const tanggalDalamKata = (tanggal: string): { hari: string; tanggal: string; bulan: string; tahun: string } => {
  const [tahun, bulan, hari] = splitTanggal(tanggal);
  return {
    hari: hariOf(tanggal),
    tanggal: terbilang(hari),
    bulan: BULAN[bulan - 1] ?? '',
    tahun: terbilang(tahun),
  };
};

/**
 * Calendar months touched from `mulai` to `batas`, both ends included; 0 when `batas` is before `mulai`.
 * Source: domain rules, statistics (monthly average = received / months covered to the cut-off date).
 */
export const countBulan = (mulai: string, batas: string): number => {
  const [tahunMulai, bulanMulai] = splitTanggal(mulai);
  const [tahunBatas, bulanBatas] = splitTanggal(batas);
  return Math.max(0, (tahunBatas - tahunMulai) * 12 + bulanBatas - bulanMulai + 1);
};
