import type { KolomPeserta } from '../features/rapat/peserta/kolomPeserta';

export const NAMA_KOLOM_PESERTA: Readonly<Record<KolomPeserta, string>> = {
  nama: 'Nama',
  instansi: 'Instansi',
  jabatan: 'Jabatan',
  jenjang: 'Jenjang',
  mewakili: 'Mewakili',
};

/** Words of the list of participants. */
export const teksPeserta = {
  grid: 'Daftar peserta',
  no: 'No.',
  jumlah: (jumlah: number) => (jumlah === 0 ? 'Belum ada peserta' : `${jumlah} peserta`),
  kosong: 'Ketik nama pada baris pertama, tempel baris dari Excel (Ctrl+V), atau ambil dari berkas atau rapat lain.',
  barisBaru: 'Baris baru: ketik di sini',
  suntingSel: (kolom: string, nomor: number) => `${kolom} peserta ${nomor}`,
  petunjuk:
    'Ketik untuk mengganti isi · F2 sunting · Enter turun · Tab ke kanan · Shift+panah pilih beberapa sel · Ctrl+C/V salin dan tempel · Alt+↑/↓ pindahkan baris · Esc lalu Tab keluar dari tabel',
  tempel: 'Tempel dari Excel…',
  dariBerkas: 'Dari berkas…',
  dariRapat: 'Dari rapat lain…',
  urutkan: 'Urutkan menurut jenjang',
  naik: 'Naikkan baris',
  turun: 'Turunkan baris',
  hapus: 'Hapus baris',
  seret: (nomor: number) => `Seret untuk memindahkan peserta ${nomor}`,
  hapusJudul: 'Hapus peserta?',
  hapusIsi: (nama: string) => `${nama} akan dikeluarkan dari daftar hadir. Dapat dikembalikan dengan Ctrl+Z.`,
  hapusBanyak: (jumlah: number) =>
    `${jumlah} peserta akan dikeluarkan dari daftar hadir. Dapat dikembalikan dengan Ctrl+Z.`,
  tanpaNama: 'Peserta tanpa nama',
  jenjangSalah: 'Jenjang adalah angka 1 sampai 99 (1 paling tinggi), atau kosong.',
  terlaluPanjang: 'Paling panjang 600 huruf.',
  terurut: 'Peserta diurutkan menurut jenjang; yang sejenjang tetap pada urutannya.',
  sudahUrut: 'Urutannya sudah menurut jenjang.',
  tempelan: (baris: number, ditambah: number) =>
    ditambah === 0 ? `${baris} baris ditempel.` : `${baris} baris ditempel, ${ditambah} peserta baru.`,
  tempelanDitolak: (jumlah: number) => `${jumlah} sel tidak diisi karena tidak cocok dengan kolomnya.`,
  penuh: (maks: number) => `Daftar hadir memuat paling banyak ${maks} peserta; selebihnya tidak ditambahkan.`,
} as const;

/** Words of the dialog that brings participants in. */
export const teksImpor = {
  judul: {
    TEMPEL: 'Tempel peserta dari Excel',
    BERKAS: 'Ambil peserta dari berkas',
    RAPAT: 'Ambil peserta dari rapat lain',
  },
  kotak: 'Baris yang disalin',
  kotakPetunjuk: 'Salin sel di Excel, lalu tempel di sini. Judul kolom dan kolom nomor dikenali sendiri.',
  pilihBerkas: 'Pilih berkas…',
  seret: 'Seret berkas .xlsx atau .csv ke sini, atau pilih.',
  seretTanpaJalur: 'Berkas yang diseret itu tidak dapat dibaca. Pilih lewat tombol.',
  berkas: (nama: string) => `Berkas: ${nama}`,
  lembar: 'Lembar',
  lembarKosong: 'Lembar ini kosong.',
  rapat: 'Rapat',
  rapatPilih: 'Pilih rapat…',
  rapatKosong: 'Belum ada rapat lain yang memiliki daftar peserta.',
  kepala: 'Baris judul kolom',
  kepalaTanpa: 'Tanpa judul',
  kepalaKe: (nomor: number) => `Baris ${nomor}`,
  kolom: (nomor: number) => `Kolom ${nomor}`,
  artiKolom: (nomor: number) => `Arti kolom ${nomor}`,
  abaikan: 'Abaikan',
  ganda: (jumlah: number) => `${jumlah} peserta tercatat dua kali`,
  gandaLewati: 'Lewati yang sudah ada',
  gandaTambah: 'Tambahkan juga',
  gandaDaftar: 'sudah ada di daftar',
  gandaTabel: 'dua kali dalam tabel ini',
  dilewati: 'dilewati',
  jenjangSalah: 'jenjang tidak terbaca',
  terpotong: 'teks dipotong pada 600 huruf',
  status: 'Catatan',
  tanpaNama: (jumlah: number) => `${jumlah} baris tanpa nama tidak ditambahkan.`,
  perluNama: 'Tentukan kolom yang berisi nama.',
  pratinjau: 'Pratinjau peserta',
  sisa: (jumlah: number) => `… dan ${jumlah} lagi`,
  penuh: (jumlah: number, maks: number) =>
    `Daftar hadir memuat paling banyak ${maks} peserta; ${jumlah} baris tidak ditambahkan.`,
  tambah: (jumlah: number) => `Tambahkan ${jumlah} peserta`,
  ditambahkan: (jumlah: number) => `${jumlah} peserta ditambahkan.`,
  gagalBaca: 'Berkas tidak terbaca',
} as const;

/** Words of the attendance. */
export const teksHadir = {
  daftar: 'Kehadiran peserta',
  kosongJudul: 'Belum ada peserta',
  kosongIsi: 'Isi daftar peserta dahulu; sesudah itu kehadirannya dicatat di sini.',
  kosongTombol: 'Buka daftar peserta',
  cari: 'Cari peserta',
  cariPetunjuk: 'Ketik nama, lalu Enter bila hadir',
  saringInstansi: 'Instansi',
  semuaInstansi: 'Semua instansi',
  saringHadir: 'Tampilkan',
  saring: { SEMUA: 'Semua', BELUM: 'Belum hadir', HADIR: 'Hadir', TERLAMBAT: 'Terlambat' },
  tidakAda: 'Tidak ada peserta yang cocok.',
  hapusSaring: 'Tampilkan semua',
  hadir: 'Hadir',
  jam: 'Jam hadir',
  tandaTangan: 'Tanda tangan',
  jamPeserta: (nama: string) => `Jam hadir ${nama}`,
  mewakiliPeserta: (nama: string) => `${nama} mewakili`,
  sekarangPeserta: (nama: string) => `Catat ${nama} hadir sekarang`,
  hadirPeserta: (nama: string) => `${nama} hadir`,
  ttdPeserta: (nama: string) => `Tanda tangan ${nama}`,
  ttdAda: 'sudah ada di layar',
  tandai: (jumlah: number) => `Tandai ${jumlah} hadir`,
  kosongkan: (jumlah: number) => `Kosongkan ${jumlah} kehadiran`,
  terpilih: (jumlah: number) => `${jumlah} terpilih`,
  tampil: (jumlah: number, semua: number) =>
    jumlah === semua ? `${jumlah} peserta` : `${jumlah} dari ${semua} peserta`,
  hadirSekarang: (nama: string, jam: string) => `${nama} hadir pukul ${jam}.`,
  sudahHadir: (nama: string) => `${nama} sudah tercatat hadir.`,
  terlambat: (menit: number) => `terlambat ${menit} menit`,
  angka: {
    hadir: (hadir: number, jumlah: number) => `${hadir} hadir dari ${jumlah} peserta`,
    terlambat: (n: number) => `${n} terlambat`,
    mewakili: (n: number) => `${n} mewakili`,
    kuorumYa: (perlu: number) => `Kuorum ${perlu} orang tercapai`,
    kuorumBelum: (perlu: number, kurang: number) => `Kuorum ${perlu} orang belum tercapai, kurang ${kurang}`,
    kuorumTanpa: 'Tanpa aturan kuorum',
    tanpaMulai: 'Isi waktu mulai pada Data rapat agar keterlambatan terhitung.',
  },
  batalJudul: 'Batalkan kehadiran?',
  batalIsi: (jumlah: number) =>
    `Kehadiran, jam, dan tanda tangan di layar dari ${jumlah} peserta akan dikosongkan. Dapat dikembalikan dengan Ctrl+Z.`,
  batalTombol: 'Kosongkan',
  petunjuk:
    'Spasi: hadir atau tidak · Enter: hadir sekarang · Shift+↑/↓: pilih beberapa · Ctrl+A: semua · huruf: cari · Tab: isian baris ini (Esc kembali) · Ctrl+Enter: tanda tangan',
} as const;

/** Words of the signature on screen. */
export const teksTandaTangan = {
  judul: 'Tanda tangan di layar',
  mewakili: (nama: string) => `mewakili ${nama}`,
  area: (nama: string) => `Bidang tanda tangan ${nama}`,
  petunjuk: 'Tulis dengan pena, jari, atau tetikus. Tanda tangan basah di atas kertas tetap dapat dipakai.',
  bersihkan: 'Bersihkan',
  simpan: 'Simpan',
  simpanBerikut: 'Simpan dan peserta berikutnya',
  lewati: 'Lewati ke peserta berikutnya',
  terlaluBanyak: (maks: number) => `Tanda tangan memuat paling banyak ${maks} goresan. Bersihkan, lalu ulangi.`,
} as const;
