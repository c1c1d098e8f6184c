import type { Aturan, KelasTemuan } from './temuan';

interface KeteranganAturan {
  readonly kelas: KelasTemuan;
  /** What the rule looks for, as a heading. */
  readonly judul: string;
}

const galat = (judul: string): KeteranganAturan => ({ kelas: 'GALAT', judul });
const peringatan = (judul: string): KeteranganAturan => ({ kelas: 'PERINGATAN', judul });
const petunjuk = (judul: string): KeteranganAturan => ({ kelas: 'PETUNJUK', judul });

/** Every rule with its class, in the order findings are told. */
export const ATURAN: Readonly<Record<Aturan, KeteranganAturan>> = {
  BAGIAN_STATISTIK: galat('Rincian pengaduan tidak sama dengan yang diterima'),
  TOTAL_STATISTIK: galat('Rincian jumlah seluruh pengaduan tidak cocok'),
  RINCIAN_STATISTIK: galat('Jumlah klasifikasi atau kanal tidak sama dengan yang diterima'),
  PERSEN_PECAHAN: galat('Persentase tidak mengikuti angkanya'),
  PERSEN_JUMLAH: galat('Persentase tidak mengikuti jumlahnya'),
  JUMLAH_TAHUN: galat('Jumlah setahun dalam naskah berbeda dengan data'),
  NILAI_ASPEK: galat('Nilai aspek dalam naskah berbeda dengan hasil hitung'),
  PREDIKAT_ASPEK: galat('Predikat dalam naskah berbeda dengan hasil hitung'),
  JUMLAH_ASPEK: galat('Jumlah aspek atau pertanyaan dalam naskah keliru'),
  BASELINE_TARGET: galat('Baseline tidak mengikuti data pengaduan'),
  URUTAN_TANGGAL: galat('Urutan tanggal terbalik'),
  TAHUN_PERATURAN: galat('Tahun peraturan berbeda dengan tanggalnya'),
  HARI_TANGGAL: galat('Nama hari tidak cocok dengan tanggalnya'),
  NILAI_KOSONG: galat('Pertanyaan belum dinilai'),
  ALASAN_KURANG: galat('Prioritas tanpa alasan'),
  VARIABEL_ASING: galat('Variabel tidak dikenal'),
  RUJUKAN_HILANG: galat('Rujukan ke tabel, gambar, atau bagian yang tidak tercetak'),
  ISIAN_KOSONG: galat('Isian naskah belum dilengkapi'),
  BARIS_KOSONG: galat('Baris matriks kosong'),
  TANPA_URAIAN: galat('Baris matriks bertanda tanpa uraian'),
  TAHUN_DI_LUAR: galat('Tahun di luar kolom matriks'),
  DUA_NILAI: peringatan('Satu besaran dengan dua nilai dalam naskah'),
  PERSEN_LAIN: peringatan('Persentase tidak ditemukan dalam data'),
  JUMLAH_LAIN: peringatan('Jumlah pengaduan tidak ditemukan dalam data'),
  NOMOR_RUJUKAN: peringatan('Rujukan tabel atau gambar tidak ada'),
  PERIODE_JUDUL: peringatan('Tahun dalam judul berbeda dengan periode'),
  PERIODE_TEKS: peringatan('Tahun pelaksanaan dalam naskah berbeda dengan periode'),
  KOLOM_MATRIKS: peringatan('Kolom tahun matriks berbeda dengan periode'),
  TAHUN_TARGET: peringatan('Tahun target di luar periode'),
  TARGET_KURANG: peringatan('Target belum ada untuk semua tahun periode'),
  SATUAN_TARGET: peringatan('Satuan target tidak cocok dengan uraiannya'),
  TAHUN_STATISTIK: peringatan('Tahun pengaduan di luar rentang tanggal data'),
  ARAH_TREN: peringatan('Naik turunnya pengaduan dalam naskah berbeda dengan data'),
  MAKNA_GANDA: peringatan('Satu jumlah pengaduan dengan dua makna'),
  TENGGAT_LEWAT: peringatan('Penetapan melewati tenggat yang disebut'),
  KEGIATAN_LEWAT: peringatan('Penyusunan peraturan dijadwalkan sebelum tahun penetapannya'),
  KEGIATAN_DI_LUAR: peringatan('Kegiatan seluruhnya di luar periode'),
  TANPA_TAHUN: peringatan('Kegiatan tanpa tahun'),
  TAHUN_BEDA_ANAK: peringatan('Tahun induk berbeda dengan baris di bawahnya'),
  URAIAN_GANDA: peringatan('Uraian ganda di bawah satu induk'),
  PRIORITAS_TANPA_KEGIATAN: peringatan('Prioritas tanpa kegiatan tahun depan'),
  PIHAK_TANDA: peringatan('Pihak terlibat hanya berisi tanda'),
  NOMOR_DIKETIK: peringatan('Nomor diketik dalam uraian'),
  UKURAN_KOSONG: peringatan('Ukuran keberhasilan tanpa indikator'),
  PERINGKAT_KOSONG: peringatan('Peringkat prioritas belum diputuskan'),
  PERINGKAT_GANDA: peringatan('Peringkat dipakai dua kali'),
  PREDIKAT_KOSONG: peringatan('Predikat tanpa nama'),
  VARIABEL_KOSONG: peringatan('Variabel belum bernilai'),
  PERATURAN_DIGANTI: peringatan('Peraturan yang dirujuk sudah diganti'),
  JUDUL_PERATURAN: peringatan('Judul peraturan dikutip berbeda'),
  KUTIPAN_KEPUTUSAN: peringatan('Keputusan dikutip berbeda dengan datanya'),
  KEPANJANGAN_SINGKATAN: peringatan('Kepanjangan singkatan keliru atau tidak seragam'),
  NIP_JANGGAL: peringatan('NIP tidak mengikuti pola 18 angka'),
  GELAR_KOMA: peringatan('Gelar di belakang nama tanpa koma'),
  ORANG_GANDA: peringatan('Orang yang sama tercatat dua kali'),
  INSTANSI_JANGGAL: peringatan('Instansi peserta bukan nama'),
  PENANDA_TANGAN_KOSONG: peringatan('Penanda tangan berita acara belum diisi'),
  RAGAM_NAMA: peringatan('Satu nama ditulis dengan beberapa cara'),
  TANPA_ANAK: petunjuk('Baris matriks tanpa baris di bawahnya'),
  TANPA_PIHAK: petunjuk('Kegiatan tanpa pihak terlibat'),
  NAMA_UKURAN: petunjuk('Nama ukuran berbeda dengan kelompok programnya'),
  NAMA_ASPEK: petunjuk('Nama aspek ditulis dengan dua cara'),
  JUDUL_RENCANA: petunjuk('Judul rencana ditulis berbeda'),
  NAMA_PEMERINTAH: petunjuk('Sebutan pemerintah daerah tidak seragam'),
  ISTILAH_CAMPUR: petunjuk('Satu istilah ditulis dengan beberapa cara'),
  HASIL_TERLAMPIR: petunjuk('Keterangan terlampir tidak sesuai dengan lampiran berita acara'),
  ALASAN_TANPA_PERINGKAT: petunjuk('Alasan ada, peringkat tidak'),
  TIDAK_DALAM_MENGINGAT: petunjuk('Peraturan dikutip tanpa tercantum dalam Mengingat'),
  HURUF_KAPITAL: petunjuk('Nama tanpa huruf kapital'),
  EJAAN: petunjuk('Ejaan tidak baku'),
};

const judulByNama = new Map<string, string>(Object.entries(ATURAN).map(([aturan, { judul }]) => [aturan, judul]));

/** Heading of a rule by a name that may come from an older or newer version of the app; the name itself if unknown. */
export const judulAturan = (aturan: string): string => judulByNama.get(aturan) ?? aturan;

export const KELAS_LIST = ['GALAT', 'PERINGATAN', 'PETUNJUK'] as const;
export const NAMA_KELAS: Readonly<Record<KelasTemuan, string>> = {
  GALAT: 'Galat',
  PERINGATAN: 'Peringatan',
  PETUNJUK: 'Petunjuk',
};
