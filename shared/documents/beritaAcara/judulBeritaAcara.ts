import type { Rapat } from '../../domain/dossier';

const BAKU = 'BERITA ACARA';

/** Title of the minutes; that of a correction says so, whatever its text. */
export const judulBeritaAcara = ({ jenis, beritaAcara }: Rapat): string => {
  const judul = beritaAcara.judul.trim() || BAKU;
  if (jenis !== 'PERBAIKAN' || /perbaikan/i.test(judul)) return judul;
  return judul.toUpperCase().startsWith(BAKU) ? `${BAKU} PERBAIKAN${judul.slice(BAKU.length)}` : `PERBAIKAN ${judul}`;
};

/** `BERITA ACARA PENILAIAN MANDIRI` → `Berita Acara Penilaian Mandiri`. */
export const judulBiasa = (judul: string): string =>
  judul.replace(/\p{L}+/gu, (kata) => kata.charAt(0).toUpperCase() + kata.slice(1).toLowerCase());
