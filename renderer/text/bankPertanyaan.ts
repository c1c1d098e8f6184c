/** Words of the question bank on the preparation of a meeting. */
export const teksBank = {
  petunjuk: 'Dipakai semua rapat dalam dossier ini. Perubahan tersimpan sendiri.',
  beku: 'Rapat sudah memberi nilai: teks masih dapat diperbaiki, tetapi aspek dan pertanyaan tidak dapat ditambah, dihapus, atau dipindahkan.',
  bekuDisahkan:
    'Berita Acara sudah disahkan dan tetap memuat teks saat itu: perbaikan di sini hanya berlaku bagi dokumen lain. Aspek dan pertanyaan tidak dapat ditambah, dihapus, atau dipindahkan.',
  kosong: 'Belum ada aspek. Tambahkan aspek, lalu pertanyaannya.',
  tanpaNama: 'Aspek tanpa nama',
  kepala: (nomor: number, nama: string, jumlah: number): string => `${nomor}. ${nama} (${jumlah} pertanyaan)`,
  aspekKe: (nomor: number): string => `aspek ${nomor}`,
  nama: 'Nama aspek',
  namaKategorisasi: 'Nama pada kategorisasi',
  pertanyaanKe: (nomor: number): string => `Pertanyaan ${nomor}`,
  tambahAspek: 'Tambah aspek',
  tambahPertanyaan: 'Tambah pertanyaan',
  hapusJudul: 'Hapus aspek?',
  hapusIsi: (nama: string, jumlah: number): string =>
    `"${nama}" beserta ${jumlah} pertanyaannya akan dihapus, juga catatan dan bukti rapat atas pertanyaan itu. Dapat dikembalikan dengan Ctrl+Z.`,
} as const;
