import { mengingat, ubahEdisi } from '../ubahBagian';
import { tambahTeks, type Ubah, ubahBaris, ubahDataUmum, ubahRapat } from '../ubahBersih';
import type { KasusByAturan } from './kasus';

/** A consideration with a deadline that runs from a regulation of 2020. */
const menimbang = (tenggat: string): Ubah =>
  ubahDataUmum(() => ({
    menimbangList: [`bahwa menurut Peraturan Menteri Nomor 46 Tahun 2020 rencana aksi ditetapkan ${tenggat};`],
  }));

/** Periods, dates and legal grounds. */
export const KASUS_WAKTU = {
  URUTAN_TANGGAL: {
    nyala: ubahRapat(({ undangan }) => ({ undangan: { ...undangan, tanggal: '2021-12-01' } })),
    // On the very day.
    diam: ubahRapat(({ undangan }) => ({ undangan: { ...undangan, tanggal: '2021-11-29' } })),
  },
  TAHUN_PERATURAN: {
    nyala: ubahEdisi({ tahun: 2023 }),
    diam: ubahEdisi({ tahun: 2023, tanggalPenetapan: null }),
  },
  HARI_TANGGAL: {
    nyala: tambahTeks('Rapat pada hari Selasa, 29 November 2021.'),
    diam: tambahTeks('Rapat pada Selasa tanggal 30 November 2021.'),
  },
  PERIODE_JUDUL: {
    nyala: tambahTeks('Rencana Aksi Pengaduan Kab. Contoh Tahun 2020-2024.'),
    diam: tambahTeks('Rencana Aksi mengikuti Road Map Nasional Tahun 2020-2024.'),
  },
  PERIODE_TEKS: {
    nyala: tambahTeks('Mutu dinaikkan bertahap, dari Tahun 2021 sampai dengan 2024.'),
    diam: tambahTeks('Dari Tahun 2019 sampai dengan 2021 pengaduan dicatat.'),
  },
  KOLOM_MATRIKS: {
    nyala: ubahDataUmum(() => ({ tahunMatriks: { awal: 2021, akhir: 2024 } })),
    diam: ubahDataUmum(({ periode }) => ({ tahunMatriks: { ...periode }, namaRencana: 'Rencana Aksi Uji' })),
  },
  KEGIATAN_LEWAT: {
    nyala: ubahBaris('baris-3', { uraian: 'Penyusunan Peraturan Bupati tentang Rencana Aksi', tahunList: [2021] }),
    diam: ubahBaris('baris-3', { uraian: 'Penyusunan Peraturan Bupati tentang Rencana Aksi', tahunList: [2022] }),
  },
  PERATURAN_DIGANTI: {
    nyala: mengingat(
      'Peraturan Menteri PANRB Nomor 24 Tahun 2014 tentang Pedoman Penyelenggaraan (Berita Negara Tahun 2014 Nomor 1170);',
    ),
    // Replaced in 2023, after this plan was adopted.
    diam: mengingat('Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara (Lembaran Negara Tahun 2014);'),
  },
  JUDUL_PERATURAN: {
    nyala: tambahTeks('Peraturan Menteri PANRB Nomor 62 Tahun 2018 tentang Pedoman Pengaduan.'),
    diam: tambahTeks('Peraturan Menteri PANRB Nomor 62 Tahun 2018 menjadi pedoman.'),
  },
  TIDAK_DALAM_MENGINGAT: {
    nyala: tambahTeks('Dasarnya Peraturan Presiden Nomor 76 Tahun 2013.'),
    diam: tambahTeks('Dasarnya Peraturan Daerah Nomor 76 Tahun 2013.'),
  },
  KUTIPAN_KEPUTUSAN: {
    nyala: tambahTeks('Keputusan 188/12/HUK/2021 tentang Tim Penyusunan.'),
    diam: tambahTeks('Keputusan 188/12/HUK/2021 tentang TIM PENYUSUN RENCANA AKSI. Rapat tanggal 2 Oktober 2021.'),
  },
  TENGGAT_LEWAT: {
    nyala: menimbang('paling lama 1 (satu) tahun terhitung sejak Peraturan Menteri tersebut diundangkan'),
    diam: menimbang('paling lama 2 (dua) tahun terhitung sejak Peraturan Menteri tersebut diundangkan'),
  },
} satisfies KasusByAturan;
