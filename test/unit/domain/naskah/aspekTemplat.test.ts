import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BagianNaskah, type Blok, BUTIR_MAKS, bagianNaskahSchema } from '../../../../shared/domain/dossier';
import { aspekDariTemplat, aspekKeTemplat } from '../../../../shared/domain/naskah/aspekTemplat';
import { sisaTemplat } from '../../../../shared/domain/naskah/sisaTemplat';
import { periksaDossier } from '../../../../shared/domain/periksa/periksaDossier';
import { mapTeksBagian, mapTeksBlok } from '../../../../shared/domain/variabel/mapTeksNaskah';
import { gantiVariabel, tulisVariabel } from '../../../../shared/domain/variabel/splitVariabel';
import { blokArbitrary } from '../../../builders/blokArbitrary';
import { buildDossierBersih } from '../../../builders/buildDossierBersih';

const bagian = (blokList: Blok[], judul = 'Nilai'): BagianNaskah => ({
  bagianId: 'b-1',
  jenis: 'BAB',
  judul,
  isDicetak: true,
  blokList,
});
const paragraf = (teks: string): Blok => ({ jenis: 'PARAGRAF', teks });
const daftar = (...butirList: string[]): Blok => ({ jenis: 'DAFTAR', gaya: 'HURUF', butirList });
const butir = (id: string): string => `{sebutan_aspek:${id}} bernilai {nilai_aspek:${id}};`;
const [TIGA, LIMA] = [
  ['kelembagaan', 'sdm', 'data'],
  ['a', 'b', 'c', 'd', 'e'],
];

test('what is said alike of every aspect is said of every aspect of another dossier', () => {
  const baris = (id: string): string[] => [`{nama_kategori:${id}}`, `{nilai_aspek:${id}}`];
  const tabel = (barisList: string[][]): Blok => ({
    jenis: 'TABEL_BEBAS',
    tabelId: 't-1',
    kepala: ['Aspek', 'Nilai'],
    barisList,
    judul: '',
    sumber: '',
  });
  const isi = (ids: readonly string[]): BagianNaskah[] => [
    bagian([
      ...ids.map((id) => paragraf(`Tentang {sebutan_aspek:${id}}.`)),
      daftar('Pembuka', ...ids.map(butir), 'penutup.'),
      tabel([['Jumlah', ''], ...ids.map(baris)]),
    ]),
  ];
  const templat = aspekKeTemplat(isi(TIGA), TIGA);
  expect(templat).toEqual([
    bagian([
      paragraf('Tentang {sebutan_aspek:setiap}.'),
      daftar('Pembuka', butir('setiap'), 'penutup.'),
      tabel([['Jumlah', ''], baris('setiap')]),
    ]),
  ]);
  for (const ids of [TIGA, LIMA, ['satu']]) expect(aspekDariTemplat(templat, ids)).toEqual(isi(ids));
});

test('one aspect is named by its place in the bank; where there is none, it is left to be filled in and found', () => {
  const templat = aspekKeTemplat([bagian([paragraf(butir('data')), paragraf('{nama_kategori:sdm}')])], TIGA);
  expect(templat).toEqual([bagian([paragraf(butir('ke-3')), paragraf('{nama_kategori:ke-2}')])]);
  expect(aspekDariTemplat(templat, LIMA)).toEqual([bagian([paragraf(butir('c')), paragraf('{nama_kategori:b}')])]);
  const kurang = aspekDariTemplat(templat, ['x']);
  expect(kurang).toEqual([
    bagian([
      paragraf('[lengkapi: sebutan aspek ke-3] bernilai [lengkapi: nilai aspek ke-3];'),
      paragraf('[lengkapi: nama kategori aspek ke-2]'),
    ]),
  ]);
  const temuan = periksaDossier({ ...buildDossierBersih(), naskah: kurang }, 2022);
  expect(temuan.filter(({ aturan }) => aturan === 'ISIAN_KOSONG').map(({ ditemukan }) => ditemukan)).toEqual([
    '"[lengkapi: sebutan aspek ke-3]"',
    '"[lengkapi: nilai aspek ke-3]"',
    '"[lengkapi: nama kategori aspek ke-2]"',
  ]);
});

test('where nothing can be repeated, or a bank is empty, every aspect is left to be filled in', () => {
  const templat = [bagian([daftar(butir('setiap'))], 'Nilai {nilai_aspek:setiap}')];
  expect(aspekDariTemplat(templat, ['x'])).toEqual([
    bagian([daftar(butir('x'))], 'Nilai [lengkapi: nilai aspek untuk setiap aspek]'),
  ]);
  expect(aspekDariTemplat(templat, [])[0]?.blokList).toEqual([
    daftar('[lengkapi: sebutan aspek untuk setiap aspek] bernilai [lengkapi: nilai aspek untuk setiap aspek];'),
  ]);
});

test('a list never grows past what a narrative may hold', () => {
  const templat = [bagian([daftar(...Array.from({ length: BUTIR_MAKS - 3 }, () => 'isi'), butir('setiap'))])];
  for (const ids of [TIGA, LIMA]) {
    expect(bagianNaskahSchema.array().safeParse(aspekDariTemplat(templat, ids)).success).toBe(true);
  }
});

test('a template stored before, other variables and the annexes stay as they are', () => {
  const lama = [bagian([paragraf('{nilai_aspek:asp-lama} {lampiran:BERITA_ACARA} {tabel:ke-2} {periode}')])];
  expect(aspekDariTemplat(lama, TIGA)).toEqual(lama);
  expect(aspekKeTemplat(lama, TIGA)).toEqual(lama);
  expect(sisaTemplat(lama, TIGA).variabelAsing.map(({ variabel }) => variabel)).toEqual(['{nilai_aspek:asp-lama}']);
  const bank = sisaTemplat([bagian([paragraf(butir('sdm'))])], TIGA);
  expect([bank.isAspek, bank.variabelAsing]).toEqual([true, []]);
});

test('a template put back into the dossier it comes from is what it was', () => {
  const sisip = fc.constantFrom('', ...TIGA.map(butir), '{nilai_aspek:sdm}', ' {predikat_aspek:hilang}');
  const blok = fc.tuple(blokArbitrary, sisip).map(([satu, tambah]) => mapTeksBlok(satu, (teks) => teks + tambah));
  const seri = blokArbitrary.map((satu) => TIGA.map((id) => mapTeksBlok(satu, (teks) => teks + butir(id))));
  const rapi = (naskah: readonly BagianNaskah[]): BagianNaskah[] =>
    naskah.map((satu) => mapTeksBagian(satu, (teks) => gantiVariabel(teks, tulisVariabel)));
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          blok.map((satu) => [satu]),
          seri,
        ),
        { maxLength: 6 },
      ),
      (list) => {
        const naskah = [bagian(list.flat())];
        expect(aspekDariTemplat(aspekKeTemplat(naskah, TIGA), TIGA)).toEqual(rapi(naskah));
      },
    ),
  );
});
