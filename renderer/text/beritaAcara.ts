import type { KodeLampiranBeritaAcara, ProfilBeritaAcara } from '../../shared/domain/dossier';

/** Words of the Berita Acara screen. */
export const teksBeritaAcara = {
  judul: 'Berita Acara',
  memuat: 'Memuat Berita Acara…',
  tab: { naskah: 'Naskah', lampiran: 'Lampiran dan kertas', pengesahan: 'Pengesahan', pratinjau: 'Pratinjau' },
  kurang: (jumlah: number) => `${jumlah} kurang`,
  pratinjau: 'Pratinjau Berita Acara',
  kalimat: 'Kalimat pembuka tercetak',
  kalimatBaku: 'Kalimat baku, tersusun sendiri:',
  kalimatSendiri: 'Kalimat sendiri, seperti tercetak:',
  kalimatKurang: 'Kalimat pembuka tersusun setelah tanggal rapat, nama kegiatan, dan lokasi diisi.',
  pembukaUbah: 'Ubah kalimatnya',
  pembukaBaku: 'Pakai kalimat baku',
  nomor: 'Nomor',
  nomorPetunjuk: 'Boleh menyusul',
  judulBa: 'Judul',
  namaKegiatan: 'Nama kegiatan',
  lokasi: 'Lokasi kegiatan',
  pembuka: 'Kalimat pembuka sendiri',
  pembukaPetunjuk: 'Kosongkan untuk memakai kalimat baku di bawah ini.',
  dasar: 'Dasar',
  hasil: 'Hasil kegiatan',
  penutup: 'Penutup',
  profilKeterangan: 'Berlaku untuk Berita Acara yang dicetak sendiri; di dalam lampiran peraturan mengikuti lampiran.',
  simpanPdf: 'Simpan PDF',
  simpanPdfPetunjuk: 'Menulis berita-acara.pdf ke folder pilihan, lalu dapat dibuka dan dicetak.',
  tutupHasil: 'Tutup keterangan ekspor',
} as const;

/** Words of the variables in the texts. */
export const teksVariabel = {
  sisipkan: 'Sisipkan variabel',
  daftar: 'Variabel Berita Acara',
  keterangan: 'Pembuka, dasar, hasil, dan penutup boleh memuat variabel; nilainya tercetak mengikuti data rapat.',
  petunjuk: 'Disisipkan di tempat kursor',
  petunjukPilih: 'Letakkan kursor dahulu di pembuka, dasar, hasil, atau penutup',
  belumAda: 'belum diisi',
  asing: (nama: string) => `${nama} bukan variabel yang dikenal; tercetak apa adanya.`,
  kosong: (nama: string) => `${nama} belum ada nilainya; tercetak titik-titik.`,
} as const;

/** Words of the attachments. */
export const teksLampiran = {
  judul: 'Lampiran',
  petunjuk: 'Tercetak menurut urutan ini. Spasi: sertakan atau tidak · Alt+↑/↓: pindahkan',
  nama: {
    ASESMEN: 'Matriks asesmen',
    PRIORITAS: 'Prioritas',
    MATRIKS: 'Matriks program',
  } satisfies Record<KodeLampiranBeritaAcara, string>,
  ke: (nomor: number, nama: string) => `${nomor}. ${nama}`,
  judulDari: (nama: string) => `Judul lampiran ${nama}`,
  judulPetunjuk: 'Judul lampiran',
  naik: (nama: string) => `Naikkan ${nama}`,
  turun: (nama: string) => `Turunkan ${nama}`,
} as const;

/** Words of paper and type. */
export const teksProfil = {
  judul: 'Kertas dan huruf',
  kertas: 'Kertas',
  kertasNama: {
    F4: 'F4 (215 × 330 mm)',
    F4_210: 'F4 (210 × 330 mm)',
    FOLIO: 'Folio (215,9 × 330,2 mm)',
    A4: 'A4 (210 × 297 mm)',
  } satisfies Record<ProfilBeritaAcara['kertas'], string>,
  huruf: 'Huruf',
  hurufNama: { BONUM: 'Serupa Bookman Old Style', SANS: 'Serupa Arial' } satisfies Record<
    ProfilBeritaAcara['huruf'],
    string
  >,
  ukuran: 'Ukuran huruf',
  pt: (ukuran: number) => `${ukuran} pt`,
} as const;
