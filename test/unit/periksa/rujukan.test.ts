import { expect, it } from 'vitest';
import { mengingat, ubahEdisi } from './ubahBagian';
import { aturanSetelah, tambahTeks, temuanSetelah, type Ubah, ubahDataUmum, ubahNaskah, ubahRapat } from './ubahBersih';

const PERMEN_24 =
  'Peraturan Menteri PANRB Nomor 24 Tahun 2014 tentang Pedoman Penyelenggaraan (Berita Negara Tahun 2014 Nomor 1170);';

it.each<[string, Ubah, string[]]>([
  ['years in a title', tambahTeks('Rencana Aksi Pengaduan Kab. Contoh Tahun 2020-2024'), ['PERIODE_JUDUL']],
  ['years of the work', tambahTeks('Mutu naik bertahap, dari Tahun 2021 sampai dengan 2024'), ['PERIODE_TEKS']],
  ['columns', ubahDataUmum(() => ({ tahunMatriks: { awal: 2021, akhir: 2024 } })), ['KOLOM_MATRIKS']],
  [
    'a decree after the meeting',
    ubahDataUmum(({ skTimPenyusun }) => ({ skTimPenyusun: { ...skTimPenyusun, tanggal: '2021-12-14' } })),
    ['URUTAN_TANGGAL', 'KUTIPAN_KEPUTUSAN'],
  ],
  [
    'an invitation after the meeting',
    ubahRapat(({ undangan }) => ({ undangan: { ...undangan, tanggal: '2021-12-01' } })),
    ['URUTAN_TANGGAL'],
  ],
  ['an end before the start', ubahRapat(() => ({ waktuSelesai: '08.00' })), ['URUTAN_TANGGAL']],
  ['an adoption before the meeting', ubahEdisi({ tanggalPenetapan: '2021-11-01', tahun: 2021 }), ['URUTAN_TANGGAL']],
  ['a promulgation before the adoption', ubahEdisi({ tanggalPengundangan: '2022-03-01' }), ['URUTAN_TANGGAL']],
  ['a year other than its date', ubahEdisi({ tahun: 2023 }), ['TAHUN_PERATURAN']],
  ['a wrong day name', tambahTeks('pada hari Selasa, 29 November 2021'), ['HARI_TANGGAL']],
  ['a replaced regulation', mengingat(PERMEN_24), ['PERATURAN_DIGANTI']],
  [
    'another title',
    tambahTeks('Peraturan Menteri PANRB Nomor 62 Tahun 2018 tentang Pedoman Pengaduan'),
    ['JUDUL_PERATURAN'],
  ],
  [
    'a citation that Mengingat lacks',
    tambahTeks('menurut Peraturan Presiden Nomor 76 Tahun 2013'),
    ['TIDAK_DALAM_MENGINGAT'],
  ],
  ['another title of a decree', tambahTeks('Keputusan 188/12/HUK/2021 tentang Tim Penyusunan'), ['KUTIPAN_KEPUTUSAN']],
  ['another date of a decree', tambahTeks('Keputusan 188/12/HUK/2021 tanggal 2 Oktober 2021'), ['KUTIPAN_KEPUTUSAN']],
  ['what the template left open', tambahTeks('Jumlahnya [lengkapi jumlah].'), ['ISIAN_KOSONG']],
  ['a spelling', tambahTeks('meningkatkan efektifitas'), ['EJAAN']],
])('finds %s', (_, ubah, aturanList) => {
  expect(aturanSetelah(ubah)).toEqual(aturanList);
});

it.each<[string, Ubah]>([
  ['years of a road map', tambahTeks('Rencana Aksi mengikuti Road Map Nasional Tahun 2020-2024')],
  ['years of figures', tambahTeks('Dari Tahun 2019 sampai dengan 2021 pengaduan naik')],
  ['a replaced regulation told as history', tambahTeks('Dahulu berlaku Permen PANRB 24/2014')],
  ['a right day name', tambahTeks('pada Senin, 29 November 2021')],
  ['a word that only holds another', tambahTeks('perantara; kedepankan; www.resiko.id/analisa-x')],
  [
    'years and spellings in the title of a legal ground, there and where a text cites it',
    (dossier) =>
      tambahTeks('menurut Peraturan Daerah Nomor 2 Tahun 2017 tentang Rencana Aksi Praktek Sehat Tahun 2017-2019.')(
        mengingat(
          'Peraturan Daerah Nomor 2 Tahun 2017 tentang Rencana Aksi Praktek Sehat Tahun 2017-2019 (Lembaran Daerah Tahun 2017 Nomor 2);',
        )(dossier),
      ),
  ],
  ['dates that are not known', ubahEdisi({ tanggalPenetapan: null, tanggalPengundangan: null })],
])('says nothing of %s', (_, ubah) => {
  expect(temuanSetelah(ubah)).toEqual([]);
});

it('the title of a decree is looked at where the data hold it, not where a text cites it', () => {
  const tentang = 'Tim Penyusun Rencana Aksi Tahun 2020-2024';
  const sk = ubahDataUmum(({ skTimPenyusun }) => ({ skTimPenyusun: { ...skTimPenyusun, tentang } }));
  const kutip = ubahNaskah((teks) => teks.replace('Tim Penyusun Rencana Aksi', tentang.toUpperCase()));
  const temuan = 'PERIODE_JUDUL data-umum dataUmum.skTimPenyusun.tentang: Tahun 2022-2024';
  expect(temuanSetelah((dossier) => kutip(sk(dossier)))).toEqual([temuan]);
  const lain = tambahTeks('Rencana Aksi Tahun 2020-2024');
  expect(temuanSetelah((dossier) => lain(kutip(sk(dossier))))).toEqual([
    'PERIODE_JUDUL naskah naskah[uji].blokList[0].teks: Tahun 2022-2024',
    temuan,
  ]);
});

it('a regulation was cited rightly before it was replaced', () => {
  const asn = mengingat('Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara (Lembaran Negara);');
  expect(temuanSetelah(asn)).toEqual([]);
  const kelak = ubahEdisi({
    tanggalPenetapan: '2024-01-05',
    tanggalPengundangan: '2024-01-05',
    tahun: 2024,
    tahunBeritaDaerah: 2024,
  });
  expect(aturanSetelah((dossier) => kelak(asn(dossier)))).toEqual(['PERATURAN_DIGANTI']);
});
