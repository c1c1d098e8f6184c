import { expect, it } from 'vitest';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import type { KelasTemuan } from '../../../shared/domain/periksa/temuan';
import { readContoh } from '../contoh/bacaContoh';

/** Place and finding of every rule; the year stands still, so that the plan's coming year does. */
const list = periksaDossier(readContoh(), 2022);
const dari = (aturan: string): string[] =>
  list.filter((temuan) => temuan.aturan === aturan).map(({ tempat, ditemukan }) => `${tempat.sebutan}: ${ditemukan}`);

/** Each is a mistake of the reference itself, noted in the sample's remarks, unless it is said here to be otherwise. */
it.each<[string, string[]]>([
  // 3.1: 46,2% is 6 of 13 (4 done and 2 in process), 4 of 13 is 30,8%.
  ['PERSEN_PECAHAN', ['3.1, blok 4: 46,2% atau 4 dari 13']],
  // 1.1 gives 29 done the share of the 34 handled.
  ['PERSEN_JUMLAH', ['1.1, blok 6: 29 pengaduan atau 65,4%']],
  ['DUA_NILAI', ['2.2, blok 3: Jumlah pengaduan yang disebut 65,4%: 34']],
  // The team was set up after the meeting it held.
  ['URUTAN_TANGGAL', ['SK Tim Penyusun, tanggal: SK Tim Penyusun 14 Desember 2021']],
  // Empty in Tabel 6, Tabel 8 and the minutes.
  ['BARIS_KOSONG', ['Kegiatan I.3.1: baris tanpa isi', 'Kegiatan I.3.2: baris tanpa isi']],
  [
    'PERIODE_JUDUL',
    // 2.2 cites the decree by its title: told once, where the data hold it.
    ['Hasil 3', 'Judul lampiran matriks', 'SK Tim Penyusun, tentang'].map((t) => `${t}: Tahun 2020-2024`),
  ],
  ['PERIODE_TEKS', ['BAB IV, blok 3: dari Tahun 2021 sampai dengan 2024']],
  ['KOLOM_MATRIKS', ['Tahun matriks: kolom 2021-2024']],
  ['TAHUN_TARGET', ['Indikator strategis 1: target tahun 2021', 'Indikator strategis 2: target tahun 2021']],
  ['SATUAN_TARGET', ['Indikator strategis 2: "Jumlah pengaduan yang diselesaikan" dengan target dalam persen']],
  // The regulation is of 2020 and gives one year.
  ['TENGGAT_LEWAT', ['Menimbang 1: penetapan 2 Maret 2022']],
  // 13 up to 16 November are fewer than the year before even when drawn out to the year's end.
  ['ARAH_TREN', ['3.1, blok 3: jumlah pengaduan menunjukkan kecenderungan naik']],
  // 1.1 calls the same 18 not taken up yet.
  ['MAKNA_GANDA', ['2.2, blok 3: 18 pengaduan tidak dapat diselesaikan']],
  // Planned for the year before the plan begins.
  ['KEGIATAN_DI_LUAR', ['Kegiatan I.1.2: tahun 2021']],
  [
    'KEPANJANGAN_SINGKATAN',
    ['2.1.1, blok 2: PPID: "Pejabat Pengelola Informasi Daerah"', '2.1.3, blok 2: GESI: "Gender and Social Inclusion"'],
  ],
  [
    'JUDUL_RENCANA',
    [
      'Judul laporan: "Rencana Aksi SP4N LAPOR! Kabupaten Kotawaringin Timur" di 3 tempat',
      'Menimbang 2: "Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik Kabupaten Kotawaringin Timur" di 2 tempat',
      'Hasil 3: "Rencana Aksi Pengelolaan Pengaduan Kabupaten Kotawaringin Timur"',
    ],
  ],
  [
    'ISTILAH_CAMPUR',
    [
      'Kegiatan III.2.2: "SOPD" di 1 tempat',
      'BAB IV, blok 1: "SK" di 3 tempat',
      'Kegiatan III.1.2: "pemkab" di 2 tempat',
    ],
  ],
  // Its matrix is attached like the other two.
  [
    'HASIL_TERLAMPIR',
    [
      'Hasil 3: "Kelompok Program/Program/Kegiatan Rencana Aksi Pengelolaan Pengaduan Kabupaten Kotawaringin Timur Tahun 2020-2024." tanpa "(terlampir)"',
    ],
  ],
  ['HURUF_KAPITAL', ['Peserta 12: "Rahmat dany"']],
  ['KEGIATAN_LEWAT', ['Kegiatan I.1.1: dijadwalkan sampai 2021']],
  // Follows from the empty rows below it.
  ['TAHUN_BEDA_ANAK', ['Program I.3: tahun 2022, 2023, 2024 berbeda']],
  [
    'PERINGKAT_KOSONG',
    ['Kelembagaan dan Kebijakan', 'Partisipasi Pemangku Kepentingan', 'Koordinasi dan Monev'].map(
      (a) => `Aspek ${a}: peringkat belum diputuskan`,
    ),
  ],
  ['ALASAN_TANPA_PERINGKAT', ['Aspek Kelembagaan dan Kebijakan: alasan tanpa peringkat']],
  ['PERATURAN_DIGANTI', ['Mengingat 7: Peraturan Menteri PANRB Nomor 24 Tahun 2014']],
  [
    'JUDUL_PERATURAN',
    [
      'KATA PENGANTAR, blok 2: Peraturan Menteri PANRB Nomor 62 Tahun 2018 tentang "Pedoman Pengelolaan Pengaduan Pelayanan Publik Nasional"',
      '1.1, blok 2: Peraturan Menteri PANRB Nomor 24 Tahun 2014 tentang "Pedoman Pengelolaan Pengaduan Pelayanan Publik Nasional"',
      '1.1, blok 4: Peraturan Menteri PANRB Nomor 46 Tahun 2020 tentang "Road Map Sistem Pengelolaan Pelayanan Pengaduan Nasional Tahun 2020-2024"',
    ],
  ],
  ['TIDAK_DALAM_MENGINGAT', ['1.1, blok 2: Peraturan Menteri PANRB Nomor 3 Tahun 2015']],
  // As read by the OCR: a ditto mark, most likely.
  ['INSTANSI_JANGGAL', ['Peserta 12: "- 11 -"']],
  ['PENANDA_TANGAN_KOSONG', ['Pimpinan rapat: nama kosong', 'Notulis: nama kosong']],
  // KP V has no kegiatan.
  ['TANPA_ANAK', ['Program V.1', 'Program V.2', 'Program V.3'].map((p) => `${p}: tidak ada baris di bawahnya`)],
  ['TANPA_PIHAK', ['Kegiatan I.1.1: 9 kegiatan, mulai dari Kegiatan I.1.1']],
  ['NAMA_UKURAN', ['Ukuran keberhasilan 5: "Koordinasi, monitoring dan evaluasi"']],
  // "Sumberdaya Manusia" differs by its spelling alone, which EJAAN tells.
  ['NAMA_ASPEK', ['Aspek Kelembagaan dan Kebijakan: "Kebijakan dan kelembagaan"']],
  ['NAMA_PEMERINTAH', ['1.1, blok 6: "Pemerintah Kabupaten Kotawaringin Timur" di 6 tempat']],
  [
    'EJAAN',
    [
      'Hasil 2: "efektifitas"',
      'Judul lampiran prioritas: "EFEKTIFITAS"',
      'Aspek Sumber Daya Manusia, kategorisasi: "Sumberdaya"',
      'Ukuran keberhasilan 2, indikator 1: "personil"',
      'Ukuran keberhasilan 5, indikator 1: "antar instansi"',
    ],
  ],
])('the sample: %s', (aturan, harapan) => {
  expect(dari(aturan)).toEqual(harapan);
});

it('the sample: a tick where a party should stand, in 20 rows of Tabel 8', () => {
  expect(dari('PIHAK_TANDA')).toHaveLength(20);
  expect(new Set(dari('PIHAK_TANDA').map((satu) => satu.split(': ')[1]))).toEqual(new Set(['"√"']));
});

it('the sample: nothing else, and the same on every reading', () => {
  // 60 before: two told a place twice, and nine rules were added that tell 16 more.
  expect(list).toHaveLength(74);
  const jumlahKelas = (kelas: KelasTemuan): number => list.filter((temuan) => temuan.kelas === kelas).length;
  expect([jumlahKelas('GALAT'), jumlahKelas('PERINGATAN'), jumlahKelas('PETUNJUK')]).toEqual([5, 47, 22]);
  expect(periksaDossier(readContoh(), 2022)).toEqual(list);
});
