import type { Edisi, Kuorum, Rapat } from '../../shared/domain/dossier';
import { teksEdisi } from './edisi';

/** Words of the preparation of a meeting, and of the choice between meetings. */
export const teksRapat = {
  judul: 'Persiapan Rapat',
  memuat: 'Memuat rapat…',
  tabInfo: 'Data rapat',
  tabPeserta: (jumlah: number) => `Peserta (${jumlah})`,
  tabKehadiran: (hadir: number, jumlah: number) => `Kehadiran (${hadir} dari ${jumlah})`,
  tabPertanyaan: (jumlah: number) => `Pertanyaan (${jumlah})`,
  keNilai: 'Mulai menilai',
  lihatNilai: 'Lihat penilaian',
  grup: 'Persiapan Rapat',
  bukaTab: (nama: string) => `Buka bagian ${nama}`,
  namaTab: { info: 'Data rapat', peserta: 'Peserta', kehadiran: 'Kehadiran', pertanyaan: 'Pertanyaan' },
  jenis: 'Jenis',
  edisi: 'Edisi',
  waktuTempat: 'Waktu dan tempat',
  namaRapat: 'Nama rapat',
  tanggal: 'Tanggal rapat',
  waktuMulai: 'Mulai',
  waktuSelesai: 'Selesai',
  waktuPetunjuk: '09.00',
  waktuSalah: 'Ketik jam seperti 09.00.',
  waktuTerbalik: 'Waktu selesai lebih awal daripada waktu mulai.',
  tempat: 'Tempat',
  agenda: 'Agenda',
  penandaTangan: 'Pimpinan dan notulis',
  pimpinan: 'Pimpinan rapat',
  notulis: 'Notulis',
  nama: 'Nama',
  jabatan: 'Jabatan',
  nip: 'NIP',
  nipPeringatan: 'NIP ini tidak berpola 18 angka. Boleh dibiarkan, misalnya untuk pegawai kontrak.',
  nipCetak: (nip: string) => `Dicetak ${nip}`,
  dasarHukum: 'Dasar hukum (SK Tim Penyusun)',
  undangan: 'Surat undangan',
  nomor: 'Nomor',
  tanggalSurat: 'Tanggal',
  tentang: 'Tentang',
  hal: 'Hal',
  ambilDasar: 'Ambil dari Data umum',
  dasarSama: 'Sama dengan SK Tim Penyusun pada Data umum.',
  dasarKosong: 'SK Tim Penyusun pada Data umum belum diisi.',
  dasarBeda: 'Berbeda dari SK Tim Penyusun pada Data umum.',
  aturan: 'Kuorum dan batas waktu',
  kuorum: 'Kuorum',
  kuorumJumlah: 'Paling sedikit (orang)',
  kuorumPersen: 'Paling sedikit (%)',
  kuorumBerarti: (perlu: number, jumlah: number) => `Berarti ${perlu} dari ${jumlah} peserta terdaftar.`,
  batasRapat: 'Batas rapat (menit)',
  batasPertanyaan: 'Batas tiap pertanyaan (detik)',
  batasPetunjuk: 'Kosong: tanpa pengukur waktu',
  cetak: 'Cetak daftar hadir kosong',
} as const;

export const JENIS_RAPAT: Readonly<Record<Rapat['jenis'], string>> = {
  PERTAMA: 'Rapat pertama',
  LANJUTAN: 'Rapat lanjutan',
  PERBAIKAN: 'Perbaikan',
};

export const CARA_KUORUM: Readonly<Record<Kuorum['cara'], string>> = {
  TANPA: 'Tanpa aturan kuorum',
  JUMLAH: 'Sejumlah orang',
  PERSEN: 'Persentase peserta terdaftar',
};

/** `Awal, draf` or `Perubahan ke-2, ditetapkan (Nomor 4 Tahun 2023)`. */
export const namaEdisi = ({ perubahanKe, status, nomor, tahun }: Edisi): string => {
  const nama = teksEdisi.namaEdisi(perubahanKe);
  if (status === 'DRAF') return `${nama}, draf`;
  return nomor === '' || tahun === null ? `${nama}, ditetapkan` : `${nama}, ditetapkan (Nomor ${nomor} Tahun ${tahun})`;
};

/** Words of the choice between meetings and of a locked one. */
export const teksPilihRapat = {
  tombol: (nama: string) => `Rapat: ${nama}. Ganti rapat`,
  daftar: 'Rapat dalam dossier ini',
  memuat: 'Memuat daftar rapat…',
  tanpaNama: 'Rapat tanpa nama',
  tanpaTanggal: 'tanggal belum diisi',
  dinilai: (jumlah: number) => `${jumlah} dinilai`,
  disahkan: 'disahkan',
  dicetak: 'dicetak dalam lampiran',
  buat: 'Rapat baru…',
  hapus: 'Hapus rapat ini…',
  buatJudul: 'Rapat baru',
  buatTombol: 'Buat rapat',
  buatGagal: 'Rapat tidak dibuat',
  nama: 'Nama rapat',
  jenis: 'Jenis',
  pesertaDari: 'Ambil daftar peserta dari',
  pesertaDariPetunjuk: 'Nama, instansi, jabatan, dan jenjang disalin; kehadiran dikosongkan.',
  pesertaTanpa: 'Tidak ada (daftar kosong)',
  pilihanRapat: (dossier: string, rapat: string, jumlah: number) => `${dossier} · ${rapat} (${jumlah} peserta)`,
  hapusJudul: 'Hapus rapat?',
  hapusIsi: (nama: string) =>
    `"${nama}" beserta daftar hadir, nilai, prioritas, dan Berita Acaranya akan dihapus. Dapat dikembalikan dengan Ctrl+Z.`,
  dibuat: (nama: string) => `${nama} dibuat dan dibuka.`,
  dibuka: (nama: string) => `Sekarang menampilkan ${nama}.`,
  bannerJudul: (instan: string) => `Sudah disahkan ${instan}.`,
  bannerIsi: 'Isinya hanya dapat dibaca; untuk membetulkan, buat Berita Acara Perbaikan di layar Berita Acara.',
} as const;
