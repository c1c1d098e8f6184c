import type { JenisBagian } from '../../shared/domain/dossier';

export const NAMA_JENIS_BAGIAN: Readonly<Record<JenisBagian, string>> = {
  KATA_PENGANTAR: 'Kata pengantar',
  BAB: 'Bab',
  SUBBAB: 'Subbab',
  SUBSUBBAB: 'Sub-subbab',
};

/** Titles that new sections start with. */
export const JUDUL_BARU: Readonly<Record<JenisBagian, string>> = {
  KATA_PENGANTAR: 'Kata Pengantar',
  BAB: 'Bab baru',
  SUBBAB: 'Subbab baru',
  SUBSUBBAB: 'Sub-subbab baru',
};

/** The list of sections: what can be done with them. */
export const SUSUNAN = {
  grup: 'Naskah',
  daftar: 'Daftar bagian',
  sembunyikanDaftar: 'Sembunyikan daftar bagian',
  tampilkanDaftar: 'Tampilkan daftar bagian',
  tindakan: (nama: string) => `Tindakan untuk ${nama}`,
  naik: 'Naikkan',
  turun: 'Turunkan',
  keluar: 'Naikkan tingkatnya',
  masuk: 'Turunkan tingkatnya',
  tambah: 'Tambah bagian',
  tambahSebelum: 'Tambah sebelumnya',
  tambahSesudah: 'Tambah sesudahnya',
  dariTemplat: 'Ambil dari templat…',
  cetak: 'Cetak lagi',
  jangan: 'Jangan cetak',
  tidakDicetak: 'tidak dicetak',
  hapus: 'Hapus…',
  tidakBisa: {
    NAIK: 'Bagian ini tidak dapat naik lagi',
    TURUN: 'Bagian ini tidak dapat turun lagi',
    KELUAR: 'Tingkat bagian ini tidak dapat dinaikkan',
    MASUK: 'Tingkat bagian ini tidak dapat diturunkan: harus ada induk di atasnya, dan isinya paling dalam Sub-subbab',
    TARUH: 'Bagian tidak dapat ditaruh di sana',
  },
  penuh: (maks: number) => `Naskah memuat paling banyak ${maks} bagian`,
  judulHapus: (nama: string) => `Hapus ${nama}?`,
  hapusSatu: (blok: number) =>
    blok === 0 ? 'Bagian ini belum berisi.' : `Bagian ini beserta ${blok} blok isinya akan hilang.`,
  hapusCabang: (anak: number, blok: number) =>
    `Bagian ini dan ${anak} bagian di bawahnya akan hilang, beserta ${blok} blok isinya:`,
  danLainnya: (n: number) => `dan ${n} lainnya`,
  hapusUrungkan: 'Penghapusan dapat diurungkan dengan Ctrl+Z.',
  kosong: 'Naskah belum ada',
  kosongKeterangan:
    'Mulai dari templat yang berlaku di sini, pilih sebagian darinya, atau susun sendiri dari bab kosong.',
  pakaiTemplat: 'Pakai templat',
  pilihTemplat: 'Pilih dari templat…',
  bagianKosong: 'Bagian kosong',
} as const;

/** The template new dossiers start with. */
export const TEMPLAT = {
  menu: 'Templat',
  simpan: 'Simpan sebagai templat…',
  ambil: 'Lihat dan ambil dari templat…',
  kembalikan: 'Kembalikan templat bawaan…',
  judulAmbil: 'Templat naskah',
  bawaan: 'Templat bawaan aplikasi.',
  rumah: (waktu: string) => `Templat instansi, disimpan ${waktu}.`,
  keteranganAmbil: 'Bagian yang dipilih disalin ke naskah ini; yang sudah ada tidak berubah.',
  semua: 'Semua bagian',
  jumlah: (n: number) => `${n} bagian dipilih`,
  ambilKe: (n: number) => (n === 0 ? 'Ambil' : `Ambil ${n} bagian`),
  kosong: 'Templat ini tidak mempunyai bagian.',
  memuat: 'Memuat templat…',
  judulSimpan: 'Simpan naskah ini sebagai templat?',
  simpanIsi: (n: number) => `${n} bagian naskah ini menjadi awal setiap dossier baru di komputer ini.`,
  simpanGanti: 'Templat instansi yang lama diganti.',
  tertinggal: 'Yang tidak ikut:',
  gambar: (n: number) => `${n} gambar sendiri, karena gambarnya milik dossier ini`,
  penanda: (n: number) => `nama penanda tangan serta tempat dan tanggal pada ${n} tanda tangan`,
  tanpaSisa: 'Seluruh isi naskah ikut.',
  aspek:
    'Variabel tentang aspek mengikuti urutan aspek dossier tujuan. Paragraf, butir, atau baris tabel yang berbunyi sama untuk setiap aspek diulang sebanyak aspek di sana; yang tidak ada aspeknya menjadi [lengkapi: …].',
  variabelAsing:
    'Variabel berikut menunjuk data dossier ini. Pada dossier baru nilainya tidak ada dan akan menjadi temuan:',
  diBagian: (variabel: string, bagian: string) => `${variabel} di ${bagian}`,
  danLainnya: (n: number) => `dan ${n} lainnya`,
  simpanYa: 'Simpan templat',
  tersimpan: 'Templat disimpan. Dossier baru akan memakainya.',
  judulKembalikan: 'Kembali ke templat bawaan?',
  kembalikanIsi:
    'Templat instansi yang tersimpan dihapus dan dossier baru memakai templat bawaan. Naskah yang sudah ada tidak berubah. Ini tidak dapat diurungkan.',
  kembalikanYa: 'Kembalikan',
  dikembalikan: 'Dossier baru memakai templat bawaan.',
} as const;

/** The pages beside the editor. */
export const PRATINJAU_NASKAH = {
  judul: 'Pratinjau lampiran',
  tampilkan: 'Tampilkan pratinjau',
  sembunyikan: 'Sembunyikan pratinjau',
  cakupan: 'Isi pratinjau',
  cakupanNama: { OTOMATIS: 'Otomatis', BAB: 'Bab ini', LAMPIRAN: 'Seluruhnya' },
  babSaja: 'Hanya bab ini, tanpa nomor halaman.',
  lama: (detik: number) =>
    `Menata seluruh lampiran perlu ${detik} detik; selama menulis hanya bab ini, tanpa nomor halaman.`,
  besar: 'Dossier besar: selama menulis hanya bab ini yang ditata, tanpa nomor halaman.',
  tidakDicetak: 'Bagian ini tidak dicetak, jadi tidak ada halamannya.',
} as const;

/** Page settings of the annex. */
export const HALAMAN = {
  buka: 'Halaman…',
  judul: 'Pengaturan halaman lampiran',
  keterangan: 'Berlaku untuk lampiran dossier ini, di PDF dan Word. Berita Acara mempunyai pengaturan sendiri.',
  margin: 'Tepi halaman (mm)',
  tepiKeterangan: 'Kiri ialah tepi jilid. Halaman mendatar dijilid di atas: tepinya ikut berputar.',
  tepi: { atas: 'Atas', bawah: 'Bawah', kiri: 'Kiri', kanan: 'Kanan' },
  jarakBaris: 'Jarak baris',
  jarakKeterangan: 'Kelipatan ukuran huruf, 1 sampai 2',
  baku: 'Kembali ke baku',
  sudahBaku: 'Sama dengan pengaturan baku.',
} as const;
