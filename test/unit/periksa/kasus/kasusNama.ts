import { ubahAspek, ubahPejabat, ubahPeserta } from '../ubahBagian';
import { tambahTeks, ubahBaris } from '../ubahBersih';
import type { KasusByAturan } from './kasus';

/** Names written in several ways, people, and spelling. */
export const KASUS_NAMA = {
  RAGAM_NAMA: {
    nyala: ubahBaris('baris-3', { pihakList: ['Bagian Organisasi.', 'Dinas 3'] }),
    diam: ubahBaris('baris-3', { pihakList: ['Bagian Organisasi dan Hukum', 'Dinas 3'] }),
  },
  NAMA_ASPEK: {
    nyala: ubahAspek({ nama: 'Kelembagaan dan Kebijakan', namaKategorisasi: 'Kebijakan dan kelembagaan' }),
    diam: ubahAspek({ nama: 'Partisipasi', namaKategorisasi: 'Partisipasi Internal dan Eksternal' }),
  },
  NAMA_PEMERINTAH: {
    nyala: tambahTeks('Pemerintah Kabupaten Contoh Raya menerima.'),
    diam: tambahTeks('Pemerintah Daerah Kabupaten Contoh Raya dan Pemerintah Kabupaten Lain menerima.'),
  },
  NIP_JANGGAL: {
    nyala: ubahPejabat({ nip: '19641320 199203 1 008' }),
    diam: ubahPejabat({ nip: '' }),
  },
  GELAR_KOMA: {
    nyala: ubahPejabat({ nama: 'Drs. CONTOH M.M.' }),
    diam: ubahPejabat({ nama: 'M. S. Contoh, S.T., M.M.' }),
  },
  ORANG_GANDA: {
    nyala: ubahPeserta(1, { nama: 'Peserta 1' }),
    diam: ubahPeserta(1, { nama: 'Peserta 11' }),
  },
  INSTANSI_JANGGAL: {
    nyala: ubahPeserta(1, { instansi: '- 11 -' }),
    diam: ubahPeserta(1, { instansi: '' }),
  },
  EJAAN: {
    nyala: tambahTeks('Demi meningkatkan efektifitas.'),
    diam: tambahTeks('Sebagai perantara; dikedepankan; www.resiko.id/analisa-x.'),
  },
  KEPANJANGAN_SINGKATAN: {
    nyala: tambahTeks('Melalui Pejabat Pengelola Informasi Daerah (PPID).'),
    diam: tambahTeks(
      'Melalui Pejabat Pengelola Informasi dan Dokumentasi (PPID) serta Rencana Pembangunan Jangka Menengah Daerah Kabupaten Contoh (RPJMD).',
    ),
  },
  JUDUL_RENCANA: {
    nyala: tambahTeks('Rencana Aksi SP4N Kabupaten Contoh Raya Tahun 2022-2024.'),
    diam: tambahTeks(
      'Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik Kabupaten Contoh Raya Tahun 2022-2024, dahulu Rencana Aksi SP4N Kabupaten Contoh Raya; Rencana Aksi ini disusun Kabupaten Contoh Raya Tahun 2022-2024.',
    ),
  },
  ISTILAH_CAMPUR: {
    nyala: tambahTeks('Setiap OPD dan SKPD menerima.'),
    diam: tambahTeks('Setiap OPD menerima SK Tim.'),
  },
  HURUF_KAPITAL: {
    nyala: ubahPeserta(1, { nama: 'Rahmat dani' }),
    diam: ubahPeserta(1, { nama: 'dr. Rahmat bin Dani', instansi: 'Unsur masyarakat' }),
  },
} satisfies KasusByAturan;
