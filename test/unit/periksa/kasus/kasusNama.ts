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
} satisfies KasusByAturan;
