import type { Rapat } from '../../domain/dossier';
import { tanggalDalamKata } from '../../domain/format/tanggal';

/** Left where a date is not known yet, to be filled in by hand. */
export const TITIK_ISIAN = '......';

/**
 * Opening sentence of the minutes: day, date, month and year in words, what was done and where.
 * Source: domain rules, Berita Acara; Lampiran 1 of the reference.
 */
export const kalimatPembuka = ({ tanggal, beritaAcara }: Rapat): string => {
  const kata = tanggal === null ? null : tanggalDalamKata(tanggal);
  const waktu = kata
    ? `hari ini ${kata.hari} tanggal ${kata.tanggal} ${kata.bulan} tahun ${kata.tahun}`
    : `hari ini ${TITIK_ISIAN} tanggal ${TITIK_ISIAN} bulan ${TITIK_ISIAN} tahun ${TITIK_ISIAN}`;
  const kegiatan = beritaAcara.namaKegiatan.trim() || TITIK_ISIAN;
  const lokasi = beritaAcara.lokasi.trim() || TITIK_ISIAN;
  return `Pada ${waktu} telah dilaksanakan kegiatan ${kegiatan} di ${lokasi}.`;
};
