/** Words of the PDF viewer. */
export const teksPdf = {
  memuat: 'Menyiapkan pratinjau…',
  memperbarui: 'Memperbarui…',
  gagal: 'Pratinjau belum berhasil',
  gagalPerbarui: 'Pratinjau di bawah ini belum yang terbaru',
  jumlah: (n: number) => `${n} halaman`,
  halamanKe: (nomor: number, jumlah: number) => `Halaman ${nomor} dari ${jumlah}`,
  perkecil: 'Perkecil',
  perbesar: 'Perbesar',
  selebar: 'Selebar panel',
  persen: (zoom: number) => `${Math.round(zoom * 100)}%`,
} as const;
