import { type JumlahTemuan, sebutJumlahTemuan } from '../../shared/domain/periksa/jumlahTemuan';
import type { CatatanLangkah, KeadaanLangkah, KodeCatatan } from '../app/langkah';

export const NAMA_KEADAAN: Readonly<Record<KeadaanLangkah, string>> = {
  SELESAI: 'selesai',
  SEDANG: 'sedang dikerjakan',
  BELUM: 'belum mulai',
  TEMUAN: 'ada temuan',
};

const CATATAN: Readonly<Record<KodeCatatan, (jumlah: number) => string>> = {
  INSTANSI_KOSONG: () => 'Nama instansi belum diisi.',
  PEJABAT_KOSONG: () => 'Kepala daerah atau sekretaris daerah belum diisi.',
  SK_KOSONG: () => 'Nomor atau tanggal SK Tim Penyusun belum diisi.',
  NIP_JANGGAL: (n) => `${n} NIP tidak mengikuti pola 18 angka; periksa penulisannya.`,
  STATISTIK_KOSONG: () => 'Angka pengaduan belum diisi.',
  STATISTIK_TANGGAL_KOSONG: () => 'Tanggal mulai atau tanggal batas data belum diisi.',
  STATISTIK_TAK_COCOK: (n) => `Pada ${n} tahun, rinciannya tidak sama dengan jumlah yang diterima.`,
  BANK_KOSONG: () => 'Bank pertanyaan masih kosong.',
  BELUM_DINILAI: (n) => `${n} pertanyaan belum dinilai.`,
  PRIORITAS_BELUM: (n) => `${n} aspek belum diputuskan peringkatnya.`,
  ALASAN_KURANG: (n) => `${n} keputusan peringkat memerlukan alasan.`,
  HASIL_MENUNGGU: () => 'Menunggu semua pertanyaan dinilai.',
  TANGGAL_RAPAT_KOSONG: () => 'Tanggal rapat belum diisi.',
  TEMPAT_RAPAT_KOSONG: () => 'Tempat rapat belum diisi.',
  PESERTA_KOSONG: () => 'Daftar hadir masih kosong.',
  PENANDA_TANGAN_KOSONG: () => 'Nama pimpinan rapat atau notulis belum diisi.',
  BELUM_DISAHKAN: () => 'Berita Acara belum disahkan.',
  SK_SETELAH_RAPAT: () => 'SK Tim Penyusun bertanggal sesudah rapat yang menjadi dasarnya.',
  TARGET_KOSONG: () => 'Indikator strategis belum diisi.',
  TARGET_TAHUN_KURANG: (n) => `${n} indikator belum memiliki target untuk semua tahun periode.`,
  MATRIKS_KOSONG: () => 'Belum ada kegiatan dalam matriks.',
  URAIAN_KOSONG: (n) => `Uraian ${n} baris matriks belum diisi.`,
  KEGIATAN_TANPA_TAHUN: (n) => `${n} kegiatan belum memiliki tahun pelaksanaan.`,
  KEGIATAN_TANPA_PIHAK: (n) => `${n} kegiatan belum menyebut pihak terlibat.`,
  TAHUN_DI_LUAR: (n) => `${n} baris memakai tahun di luar tahun matriks.`,
  NASKAH_KOSONG: () => 'Naskah belum ada.',
  PERLU_DILENGKAPI: (n) => `${n} bagian naskah masih memuat tanda [lengkapi …].`,
  BAGIAN_KOSONG: (n) => `${n} bagian naskah masih kosong.`,
};

export const kalimatCatatan = ({ kode, jumlah }: CatatanLangkah): string => CATATAN[kode](jumlah);

/** `5 galat, 47 peringatan`; a class without findings is left out. */
export const kalimatJumlahTemuan = (jumlah: JumlahTemuan): string => sebutJumlahTemuan(jumlah).join(', ');
