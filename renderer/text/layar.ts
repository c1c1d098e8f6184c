import type { Layar } from '../app/routes';

/** Name of each screen, as the navigation shows it. */
export const NAMA_LAYAR: Readonly<Record<Layar, string>> = {
  beranda: 'Beranda',
  'data-umum': 'Data umum',
  statistik: 'Statistik',
  persiapan: 'Persiapan Rapat',
  rapat: 'Penilaian',
  hasil: 'Hasil',
  'berita-acara': 'Berita Acara',
  target: 'Target',
  matriks: 'Matriks',
  naskah: 'Naskah',
  ekspor: 'Ekspor',
  edisi: 'Edisi',
  kerja: 'Lembar kerja',
  periksa: 'Periksa',
  riwayat: 'Riwayat',
  'banding-ekspor': 'Banding ekspor',
};
