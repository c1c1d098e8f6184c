import type { SebabTerhalang } from '../features/kerja/pilihTerapan';

/** Words of the working sheets that go to the offices and come back. */
export const teksKerja = {
  judul: 'Lembar kerja',
  keterangan:
    'Kirim matriks sebagai buku kerja Excel ke perangkat daerah, lalu terima kembali perubahannya satu per satu.',
  buatJudul: 'Kirim',
  buatIsi:
    'Lembar kerja memuat seluruh matriks dengan sel yang terjaga. Baris dikenali kembali walaupun dipindah atau diubah; jangan menghapus lembar tersembunyinya.',
  buat: 'Buat lembar kerja…',
  terimaJudul: 'Terima',
  terimaIsi:
    'Pilih lembar yang kembali. Semua perbedaan ditampilkan dahulu; tidak ada yang berubah sebelum diterapkan. Tabel biasa (Excel, CSV) juga dapat diterima: semua barisnya dianggap baru.',
  terima: 'Terima lembar kerja…',
  berikutnya: 'Terima lembar berikutnya…',
  membaca: 'Membaca lembar…',
  gagalBaca: 'Lembar tidak dapat diterima',
  bekuIsi: 'Edisi sudah ditetapkan: lembar dapat dilihat, tetapi tidak dapat diterapkan sampai revisi dimulai.',
  dibuat: (waktu: string) => `Dibuat ${waktu}`,
  polos: 'Tabel biasa: semua barisnya dianggap baru dan ditambahkan di belakang matriks.',
  tanpaBeda: 'Lembar ini tidak mengubah apa pun.',
  diabaikan: (jumlah: number) => `${jumlah} bagian lembar tidak dibaca`,
  tutup: 'Tutup lembar',
  daftar: 'Perubahan dari lembar',
  kolom: { keputusan: 'Keputusan', semula: 'Semula', menjadi: 'Menurut lembar' },
  diSini: 'Di sini',
  lembar: 'Lembar',
  bentrok: 'Bentrok',
  bentrokIsi: 'Diubah di sini dan di lembar.',
  bentrokHapus: 'Dihapus di sini, diubah di lembar.',
  bentrokDihapus: (anak: number) =>
    anak === 0
      ? 'Diubah di sini, dihapus di lembar.'
      : `Diubah di sini, dihapus di lembar. Memilih lembar menghapus juga ${anak} baris di bawahnya.`,
  bentrokPindah: 'Dipindahkan di sini dan di lembar.',
  pilihDiSini: (label: string) => `Pertahankan yang di sini: ${label}`,
  pilihLembar: (label: string) => `Pakai menurut lembar: ${label}`,
  terimaBaris: (label: string) => `Terima ${label}`,
  terimaKotak: 'Terima',
  semua: 'Semua',
  hanyaBentrok: 'Bentrokan',
  saring: 'Tampilkan',
  terimaSemua: 'Terima semua',
  tolakSemua: 'Tolak semua',
  bentrokDiSini: 'Semua bentrokan: di sini',
  bentrokLembar: 'Semua bentrokan: lembar',
  ringkas: (diterima: number, ditolak: number, semua: number) =>
    `${diterima} dari ${semua} baris akan diterapkan${ditolak > 0 ? `, ${ditolak} ditolak` : ''}`,
  belumDipilih: (jumlah: number) => `${jumlah} bentrokan belum dipilih`,
  petunjuk: 'Spasi: terima atau tolak · ← di sini · → lembar',
  terapkan: (jumlah: number) => `Terapkan ${jumlah} perubahan`,
  basi: 'Matriks berubah sejak lembar ini dibaca.',
  bacaUlang: 'Baca ulang lembar',
  hasil: (berkas: string, diterapkan: number, ditolak: number) =>
    `${berkas}: ${diterapkan} baris diubah menurut lembar${ditolak > 0 ? `, ${ditolak} perubahan ditolak` : ''}.`,
  hasilTakMuat: (jumlah: number) => `${jumlah} perubahan tidak menemukan tempatnya dan tidak diterapkan.`,
  urungkan: 'Urungkan',
  bukaMatriks: 'Buka matriks',
  kosong: 'kini kosong',
  dihapusDiSini: 'sudah dihapus di sini',
} as const;

/** Why an accepted change can't be done with the others as they are decided. */
export const KALIMAT_TERHALANG: Readonly<Record<SebabTerhalang, string>> = {
  INDUK_DITOLAK: 'Tidak ikut: baris induknya ditolak.',
  INDUK_HILANG:
    'Tidak dapat diterima: induknya sudah dihapus di sini. Pulihkan induknya lewat Riwayat, lalu baca ulang.',
  ANAK_TINGGAL: 'Tidak dihapus: masih ada baris di bawahnya yang dipertahankan.',
  TAK_MUAT: 'Tidak dapat diterapkan bersama keputusan yang lain.',
};
