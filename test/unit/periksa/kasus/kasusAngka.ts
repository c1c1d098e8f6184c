import { rincian, ubahStatistik, ubahTahun, ubahTarget } from '../ubahBagian';
import { tambahBlok, tambahTeks } from '../ubahBersih';
import type { KasusByAturan } from './kasus';

/** Sums, shares and counts: in the data, and as the narrative types them. */
export const KASUS_ANGKA = {
  BAGIAN_STATISTIK: {
    nyala: ubahTahun(2020, { proses: 29 }),
    // Another split of the same sum.
    diam: ubahTahun(2020, { selesai: 59, proses: 31 }),
  },
  TOTAL_STATISTIK: {
    nyala: ubahStatistik(() => ({ rincianTotal: { selesai: 170, proses: 100 } })),
    diam: ubahStatistik(() => ({ rincianTotal: { selesai: 180, proses: 90 } })),
  },
  RINCIAN_STATISTIK: {
    nyala: ubahStatistik(() => ({ kanalList: rincian(300, 4) })),
    diam: ubahStatistik(() => ({ klasifikasiList: rincian(300, 3), kanalList: rincian(300, null) })),
  },
  TAHUN_STATISTIK: {
    nyala: ubahStatistik(() => ({ tanggalMulai: '2020-01-01' })),
    diam: ubahStatistik(() => ({ tanggalMulai: '2019-12-31' })),
  },
  PERSEN_PECAHAN: {
    nyala: tambahTeks('Yang selesai 61,0% atau 60 dari 100 pengaduan.'),
    diam: tambahTeks('Yang selesai 59,4% atau 60 dari 101 pengaduan.'),
  },
  PERSEN_JUMLAH: {
    nyala: tambahTeks('Sebanyak 90 pengaduan atau 60% selesai.'),
    diam: tambahTeks('Sebanyak 90 pengaduan atau 29,7% dalam proses.'),
  },
  JUMLAH_TAHUN: {
    nyala: tambahTeks('Diterima 101 pengaduan pada tahun 2019.'),
    // No year of the data.
    diam: tambahTeks('Diterima 101 pengaduan pada tahun 2017.'),
  },
  NILAI_ASPEK: {
    nyala: tambahTeks('Aspek 1 memperoleh nilai 2,33.'),
    diam: tambahTeks('Aspek 1 memperoleh nilai 2,0; nilai 3,50 milik daerah lain.'),
  },
  PREDIKAT_ASPEK: {
    nyala: tambahTeks('Kategori 2 meraih nilai 4,00 dengan predikat BAIK.'),
    diam: tambahTeks('Kategori 2 meraih nilai 4,00 dengan predikat SANGAT BAIK.'),
  },
  JUMLAH_ASPEK: {
    nyala: tambahTeks('Asesmen terhadap tiga aspek.'),
    diam: tambahTeks('Asesmen terhadap seluruh aspek dan atas 4 pertanyaan.'),
  },
  BASELINE_TARGET: {
    nyala: ubahTarget({ baseline: { tahun: 2021, nilai: 54.5, jumlah: 61 } }),
    diam: ubahTarget({ baseline: { tahun: 2021, nilai: 59.8, jumlah: 61 } }),
  },
  DUA_NILAI: {
    nyala: tambahTeks('Ada 12 pengaduan pada tahun 2017, lalu 13 pengaduan pada tahun 2017.'),
    diam: tambahTeks('Ada 12 pengaduan pada tahun 2017, lalu 13 pengaduan pada tahun 2018.'),
  },
  PERSEN_LAIN: {
    nyala: tambahTeks('Kenaikannya 12,3% pengaduan.'),
    diam: tambahTeks('Target 80% pengaduan selesai; anggarannya naik.'),
  },
  JUMLAH_LAIN: {
    nyala: tambahTeks('Diterima 777 pengaduan.'),
    diam: tambahTeks('Diterima 303 pengaduan; sampai dengan 2021 pengaduan dicatat.'),
  },
  NOMOR_RUJUKAN: {
    nyala: tambahBlok(
      { jenis: 'TABEL', kode: 'ASESMEN', judul: 'Matriks', sumber: '' },
      { jenis: 'PARAGRAF', teks: 'Lihat Tabel 2.' },
    ),
    diam: tambahBlok(
      { jenis: 'TABEL', kode: 'ASESMEN', judul: 'Matriks', sumber: '' },
      { jenis: 'PARAGRAF', teks: 'Lihat Tabel 1, dan tabel 2.1 dari laporan lain.' },
    ),
  },
  TAHUN_TARGET: {
    nyala: ubahTarget({ targetList: [2021, 2022, 2023, 2024].map((tahun) => ({ tahun, nilai: 80 })) }),
    diam: ubahTarget({ targetList: [2022, 2023, 2024].map((tahun) => ({ tahun, nilai: 81 })) }),
  },
  TARGET_KURANG: {
    nyala: ubahTarget({ targetList: [2022, 2024].map((tahun) => ({ tahun, nilai: 80 })) }),
    diam: ubahTarget({ targetList: [2021, 2022, 2023, 2024].map((tahun) => ({ tahun, nilai: 80 })) }),
  },
  SATUAN_TARGET: {
    nyala: ubahTarget({ uraian: 'Jumlah pengaduan selesai' }),
    diam: ubahTarget({ uraian: 'Tingkat jumlah pengaduan selesai' }),
  },
  ARAH_TREN: {
    nyala: tambahTeks('Pada tahun 2020 turun menjadi 101 pengaduan.'),
    diam: tambahTeks('Pada tahun 2020 naik menjadi 101 pengaduan; jumlah pengaduan cenderung meningkat.'),
  },
  MAKNA_GANDA: {
    nyala: tambahTeks('Sebanyak 33 pengaduan belum ditindaklanjuti, jadi 33 pengaduan tidak dapat diselesaikan.'),
    diam: tambahTeks('Sebanyak 33 pengaduan belum ditindaklanjuti, dan 10 pengaduan tidak dapat diselesaikan.'),
  },
} satisfies KasusByAturan;
