import type { Blok, KodeGambar, KodeTabel } from '../../shared/domain/dossier';

export const NAMA_TABEL: Readonly<Record<KodeTabel, string>> = {
  INFORMASI_UMUM: 'Informasi umum pengaduan',
  ASESMEN: 'Asesmen',
  KATEGORISASI: 'Kategorisasi',
  PRIORITAS: 'Prioritas',
  TARGET: 'Target',
  PROGRAM: 'Program dan kegiatan',
  UKURAN: 'Ukuran keberhasilan',
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
  kataPengantar: 'Kata pengantar',
  judulBagian: 'Judul bagian',
  tanpaJudul: '(tanpa judul)',
} as const;
