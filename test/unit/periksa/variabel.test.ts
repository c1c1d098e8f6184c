import { expect, it } from 'vitest';
import type { Dossier } from '../../../shared/domain/dossier';
import { aturanSetelah, tambahBlok, tambahTeks, temuanSetelah, type Ubah } from './ubahBersih';

/** A section left out of print, and a text that refers to it. */
const tertutup =
  (teks: string): Ubah =>
  (dossier) =>
    tambahTeks(teks)({
      ...dossier,
      naskah: [
        ...dossier.naskah,
        {
          bagianId: 'tutup',
          jenis: 'SUBBAB',
          judul: 'Tutup',
          isDicetak: false,
          blokList: [{ jenis: 'TABEL', kode: 'UKURAN', judul: 'Ukuran', sumber: '' }],
        },
      ],
    });

it.each<[string, Ubah, string[]]>([
  ['a gap', tambahTeks('Rapat di {tempat_rapat}.'), ['VARIABEL_KOSONG']],
  ['an unknown name', tambahTeks('Nilainya {nilai_x}.'), ['VARIABEL_ASING']],
  ['the value of an aspect that is gone', tambahTeks('Nilainya {nilai_aspek:hilang}.'), ['VARIABEL_ASING']],
  ['a reference to a section that is not printed', tertutup('Lihat {bagian:tutup}.'), ['RUJUKAN_HILANG']],
  ['a reference to a table in it', tertutup('Lihat {tabel:UKURAN}.'), ['RUJUKAN_HILANG']],
  ['a reference to a table that is gone', tambahTeks('Lihat {tabel:t-1}.'), ['RUJUKAN_HILANG']],
  [
    'gaps in captions, sources and cells',
    tambahBlok({
      jenis: 'TABEL_BEBAS',
      tabelId: 't-1',
      judul: 'A {kuorum}',
      sumber: '{sumber_data}',
      kepala: ['{situs}'],
      barisList: [['{tempat_rapat}']],
    }),
    ['VARIABEL_KOSONG'],
  ],
  [
    'years that a variable gives',
    tambahTeks('Rencana Aksi Pengaduan Kab. Contoh Tahun 2019-{periode_akhir}'),
    ['PERIODE_JUDUL'],
  ],
  ['a share that a variable doesn’t have', tambahTeks('{jumlah_pengaduan} pengaduan atau 12,5%'), ['PERSEN_JUMLAH']],
])('finds %s', (_, ubah, aturanList) => {
  expect(aturanSetelah(ubah)).toEqual(aturanList);
});

it.each<[string, Ubah]>([
  [
    'values',
    tambahTeks('{jumlah_pengaduan} pengaduan di {instansi} {periode}; {persen_pengaduan_belum} belum selesai'),
  ],
  ['braces that name nothing', tambahTeks('{ } {1} {a b}')],
  [
    'a gap in what is not printed',
    (dossier: Dossier) => ({
      ...tambahTeks('{tempat_rapat} {nilai_x}')(dossier),
      naskah: tambahTeks('{tempat_rapat} {nilai_x}')(dossier).naskah.map((bagian) =>
        bagian.bagianId === 'uji' ? { ...bagian, isDicetak: false } : bagian,
      ),
    }),
  ],
])('says nothing of %s', (_, ubah) => {
  expect(temuanSetelah(ubah)).toEqual([]);
});

it('leads to the section and says what is missing', () => {
  expect(temuanSetelah(tambahBlok({ jenis: 'DAFTAR', gaya: 'BUTIR', butirList: ['a', '{tempat_rapat}'] }))).toEqual([
    'VARIABEL_KOSONG naskah naskah[uji].blokList[0].butirList[1]: nilainya diisi',
  ]);
});
