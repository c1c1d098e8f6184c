import type { Statistik } from '../../../domain/dossier';
import { toNumber } from '../../../domain/format/angka';
import { formatTanggal, tahunOf } from '../../../domain/format/tanggal';
import type { HasilStatistik } from '../../../domain/statistik/hitungStatistik';
import { alamatSel } from '../alamat';
import type { LembarBuilder } from '../createLembar';
import { sel, selAngka, selRumus } from '../sel';
import type { SelDef } from '../workbookDef';

/** A spreadsheet's calendar starts with 1900 and has that year wrong. */
const TAHUN_TANGGAL_AWAL = 1901;

const isTanggalLembar = (tanggal: string | null): tanggal is string =>
  tanggal !== null && tahunOf(tanggal) >= TAHUN_TANGGAL_AWAL;

const selTanggal = (tanggal: string | null): SelDef => {
  if (isTanggalLembar(tanggal)) return { isi: { tanggal }, gaya: 'ISIAN', format: 'TANGGAL' };
  return tanggal === null ? { isi: null, gaya: 'ISIAN' } : sel(formatTanggal(tanggal), 'ISIAN');
};

/**
 * Start and cut-off date, months covered and the monthly average of what was received (`alamatDiterima`). Answers the
 * row of the average; its value stands in column B.
 */
export const addPeriode = (
  lembar: LembarBuilder,
  { tanggalMulai, tanggalBatas }: Statistik,
  hasil: HasilStatistik,
  alamatDiterima: string,
): number => {
  lembar.addKosong();
  const barisMulai = lembar.add([sel('Tanggal mulai data', 'ISI'), selTanggal(tanggalMulai)]);
  lembar.add([sel('Tanggal batas data', 'ISI'), selTanggal(tanggalBatas)]);
  const [mulai, batas, bulan] = [0, 1, 2].map((i) => alamatSel(2, barisMulai + i));
  const isHidup = [tanggalMulai, tanggalBatas].every((t) => t === null || isTanggalLembar(t));
  lembar.add([
    sel('Jumlah bulan', 'ISI'),
    isHidup
      ? selRumus(
          `IF(COUNT(${mulai}:${batas})<2,"",MAX(0,(YEAR(${batas})-YEAR(${mulai}))*12+MONTH(${batas})-MONTH(${mulai})+1))`,
          hasil.jumlahBulan,
          'HASIL',
          'BULAT',
        )
      : selAngka(hasil.jumlahBulan, 'HASIL', 'BULAT'),
  ]);
  return lembar.add([
    sel('Rata-rata per bulan', 'ISI'),
    selRumus(
      `IF(N(${bulan})=0,"",${alamatDiterima}/${bulan})`,
      hasil.rataRataBulanan && toNumber(hasil.rataRataBulanan),
      'HASIL',
      'DUA_DESIMAL',
    ),
  ]);
};
