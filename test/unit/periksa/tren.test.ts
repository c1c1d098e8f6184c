import { expect, it } from 'vitest';
import { semua, ubahEdisi, ubahStatistik, ubahTahun } from './ubahBagian';
import { tambahTeks, temuanSetelah, type Ubah, ubahDataUmum } from './ubahBersih';

/** 50, 80 and, by the end of June of the last year, 30 complaints. */
const turun: Ubah = semua(
  ubahTahun(2019, { diterima: 50, selesai: 30, proses: 10, belum: 10 }),
  ubahTahun(2020, { diterima: 80, selesai: 70, proses: 5, belum: 5 }),
  ubahTahun(2021, { diterima: 30, selesai: 10, proses: 5, belum: 15 }),
  ubahStatistik(() => ({ tanggalBatas: '2021-06-30' })),
  // The clean text types the figures of the clean data.
  (dossier) => ({ ...dossier, naskah: [] }),
);

it.each([
  ['jumlah pengaduan cenderung mengalami peningkatan', 'sesuai dengan data: 80 pada tahun 2020, 30 pada tahun 2021'],
  [
    'Selama 2019 sampai dengan 2020 jumlah pengaduan menunjukkan kecenderungan turun',
    'sesuai dengan data: 50 pada tahun 2019, 80 pada tahun 2020',
  ],
  ['Pada tahun 2020 jumlahnya menurun menjadi 80 pengaduan', 'naik dari 50 pengaduan pada tahun 2019'],
  ['Jumlah itu bertambah menjadi 30 pengaduan pada tahun 2021', 'turun dari 80 pengaduan pada tahun 2020'],
  ['Penyelesaian pengaduan turun menjadi 87,5% pada tahun 2020', 'naik dari 60,0% pada tahun 2019'],
])('"%s" is not what the data say', (teks, seharusnya) => {
  expect(temuanSetelah(semua(turun, tambahTeks(`${teks}.`)))).toEqual([
    `ARAH_TREN naskah naskah[uji].blokList[0].teks: ${seharusnya}`,
  ]);
});

it.each([
  'Pada tahun 2020 naik menjadi 80 pengaduan, lalu turun menjadi 30 pengaduan pada tahun 2021',
  'Selama 2019 sampai dengan 2020 jumlah pengaduan cenderung naik',
  'Penyelesaian pengaduan naik menjadi 87,5% pada tahun 2020',
  'Anggaran pada tahun 2020 turun menjadi 5 persen dari semula',
  'Kualitas pengaduan cenderung membaik',
])('"%s" passes', (teks) => {
  expect(temuanSetelah(semua(turun, tambahTeks(`${teks}.`))).filter((t) => t.startsWith('ARAH_TREN'))).toEqual([]);
});

it('a year that has not ended is no fall when it runs on as it did', () => {
  const naik = semua(turun, ubahTahun(2021, { diterima: 42, selesai: 10, proses: 5, belum: 27 }));
  expect(temuanSetelah(semua(naik, tambahTeks('Jumlah pengaduan cenderung meningkat.')))).toEqual([]);
});

it('a count with two meanings, unless the data know two of that size', () => {
  const teks = tambahTeks(
    'Yang tidak dapat diselesaikan sebanyak 33 pengaduan; masih ada 33 pengaduan yang belum ditangani.',
  );
  expect(temuanSetelah(teks)).toEqual([
    'MAKNA_GANDA naskah naskah[uji].blokList[0].teks: satu makna; 1.2, blok 1 menyebutnya belum ditangani',
  ]);
  const dua = ubahTahun(2019, { selesai: 57, proses: 33, belum: 10 });
  expect(temuanSetelah(semua(teks, dua)).filter((temuan) => temuan.startsWith('MAKNA'))).toEqual([]);
});

it.each([
  ['paling lambat 14 (empat belas) bulan sejak diundangkan', '2022-02-28', []],
  [
    'paling lambat 14 (empat belas) bulan sejak diundangkan',
    '2022-03-02',
    ['paling lambat 28 Februari 2022: 14 bulan sejak peraturan tahun 2020'],
  ],
  ['paling lama 3 tahun terhitung sejak peraturan itu ditetapkan', '2022-03-02', []],
  ['sejak peraturan itu diundangkan', '2025-03-02', []],
])('a deadline "%s", adopted on %s', (tenggat, penetapan, harapan) => {
  const ubah = semua(
    ubahDataUmum(() => ({
      menimbangList: [`bahwa menurut Peraturan Menteri Nomor 46 Tahun 2020 rencana disusun ${tenggat};`],
    })),
    ubahEdisi({ tanggalPenetapan: penetapan, tanggalPengundangan: null, tahun: null }),
  );
  expect(temuanSetelah(ubah)).toEqual(
    harapan.map((seharusnya) => `TENGGAT_LEWAT data-umum dataUmum.menimbangList[0]: ${seharusnya}`),
  );
});
