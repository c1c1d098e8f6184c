import type { Blok, KodeGambar, KodeTabel } from '../../shared/domain/dossier';

export const NAMA_TABEL: Readonly<Record<KodeTabel, string>> = {
  INFORMASI_UMUM: 'Informasi umum pengaduan',
  ASESMEN: 'Asesmen',
  KATEGORISASI: 'Kategorisasi',
  PRIORITAS: 'Prioritas',
  TARGET: 'Target',
  PROGRAM: 'Program dan kegiatan',
  UKURAN: 'Indikator keberhasilan',
  MATRIKS: 'Matriks program',
};

export const NAMA_GAMBAR: Readonly<Record<KodeGambar, string>> = {
  KERANGKA_KERJA: 'Kerangka kerja',
  PRIORITAS: 'Grafik prioritas',
  TREN_PENGADUAN: 'Grafik tren pengaduan',
};

export const NAMA_BLOK: Readonly<Record<Blok['jenis'], string>> = {
  PARAGRAF: 'Paragraf',
  KUTIPAN: 'Kutipan',
  DAFTAR: 'Daftar',
  TABEL: 'Tabel',
  GAMBAR: 'Gambar',
  TABEL_BEBAS: 'Tabel bebas',
  GAMBAR_SENDIRI: 'Gambar sendiri',
  TANDA_TANGAN: 'Tanda tangan',
};

export const NASKAH = {
  judul: 'Naskah',
  keterangan:
    'Isi lampiran per bagian. Nomor bab, tabel, dan gambar dibuat sendiri; tulis { untuk menyisipkan nilai dari data.',
  bagian: 'Bagian naskah',
  kosong: 'Naskah belum ada',
  kosongKeterangan: 'Dossier ini tidak mempunyai bagian naskah.',
  kataPengantar: 'Kata pengantar',
  judulBagian: 'Judul bagian',
  tanpaJudul: '(tanpa judul)',
  isiKosong: 'Bagian ini belum berisi',
  isiKosongKeterangan: 'Tambahkan paragraf, daftar, tabel, gambar, atau tanda tangan.',
  tambah: 'Tambah',
  tambahDiBawah: 'Tambah di bawahnya',
  pratinjau: 'Pratinjau',
  gaya: 'Gaya daftar',
  gayaNama: { ANGKA: '1. 2. 3.', HURUF: 'a. b. c.', BUTIR: '• • •' },
  butir: 'Butir',
  tabel: 'Tabel yang ditempatkan',
  gambar: 'Gambar yang ditempatkan',
  judulTabel: 'Judul, tanpa nomor',
  sumber: 'Sumber',
  sumberDicetak: (sumber: string) => `Sumber: ${sumber}`,
  tempatTanggal: 'Tempat dan tanggal',
  pejabat: 'Penanda tangan',
  pejabatKosong: '(belum dipilih)',
  isiTabel: (nama: string) => `[tabel ${nama} dari data dossier]`,
  isiGambar: (nama: string) => `[gambar: ${nama}]`,
  nomorTabel: (nomor: number) => `Tabel ${nomor}.`,
  nomorGambar: (nomor: number) => `Gambar ${nomor}.`,
  blokKe: (jenis: string, i: number) => `${jenis} ${i + 1}`,
  judulHapus: 'Hapus blok ini?',
  hapusIsi: (jenis: string, awal: string) => `${jenis} yang akan hilang dari naskah: "${awal}"`,
  hapusUrungkan: 'Penghapusan dapat diurungkan dengan Ctrl+Z.',
} as const;
