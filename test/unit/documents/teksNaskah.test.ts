import { describe, expect, it } from 'vitest';
import { siapkanBahan } from '../../../shared/documents/bahan';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import { buildPratinjauBab } from '../../../shared/documents/buildPratinjauBab';
import { createPenyusunNaskah } from '../../../shared/documents/lampiran/isiBagian';
import { createTeksNaskah } from '../../../shared/documents/lampiran/teksNaskah';
import type { Isi } from '../../../shared/documents/model/dokumen';
import { polosOf } from '../../../shared/documents/model/teks';
import { listTabel } from '../../../shared/documents/workbook/namaLembar';
import type { Blok, Dossier } from '../../../shared/domain/dossier';
import { readContoh } from '../contoh/bacaContoh';

const contoh = readContoh();
const teksOf = createTeksNaskah(contoh);

describe('a text of the narrative', () => {
  it('prints values in the style around them, as one run where that is one', () => {
    expect(teksOf('di {instansi}, *tahun {periode}*.')).toEqual([
      { teks: 'di Kabupaten Kotawaringin Timur, ' },
      { teks: 'tahun 2022-2024', miring: true },
      { teks: '.' },
    ]);
  });

  it('shows a gap and an unknown name in bold', () => {
    expect(teksOf('di {tempat_rapat} ({nilai_x})')).toEqual([
      { teks: 'di ' },
      { teks: '[Tempat rapat?]', tebal: true },
      { teks: ' (' },
      { teks: '{nilai_x}', tebal: true },
      { teks: ')' },
    ]);
  });

  it('leads to what it refers to', () => {
    expect(teksOf('{tabel:ASESMEN} {gambar:PRIORITAS} {bagian:bab-3} {lampiran:BERITA_ACARA}')).toEqual([
      { teks: 'Tabel 2', tujuan: 'tabel-2' },
      { teks: ' ' },
      { teks: 'Gambar 2', tujuan: 'gambar-2' },
      { teks: ' ' },
      { teks: 'BAB III', tujuan: 'bagian-bab-3' },
      { teks: ' ' },
      { teks: 'Lampiran 1', tujuan: 'lampiran-1' },
    ]);
  });

  it('keeps an asterisk of a value from pairing with one of the text', () => {
    const { dataUmum } = contoh;
    const bintang = { ...contoh, dataUmum: { ...dataUmum, instansi: { ...dataUmum.instansi, nama: 'Kota* X' } } };
    expect(createTeksNaskah(bintang)('a {instansi} b* c')).toEqual([{ teks: 'a Kota* X b* c' }]);
  });
});

const denganBlok = (...blokList: Blok[]): Dossier => ({
  ...contoh,
  naskah: [
    { bagianId: 'uji', jenis: 'BAB', judul: 'Uji {instansi} dan {tabel:ASESMEN}', isDicetak: true, blokList },
    ...contoh.naskah,
  ],
});

/** Content of the section under test. */
const isiUji = (...blokList: Blok[]): Isi[] => {
  const dossier = denganBlok(...blokList);
  const [bagian] = dossier.naskah;
  return bagian ? createPenyusunNaskah(siapkanBahan(dossier)).isiBagian(bagian) : [];
};

describe('blocks of the narrative', () => {
  it('print values in paragraphs, quotes, lists, captions, sources, cells and signatures', () => {
    const isiList = isiUji(
      { jenis: 'PARAGRAF', teks: '{ibu_kota}' },
      { jenis: 'KUTIPAN', teks: '{ibu_kota}' },
      { jenis: 'DAFTAR', gaya: 'BUTIR', butirList: ['{ibu_kota}'] },
      { jenis: 'GAMBAR', kode: 'TREN_PENGADUAN', judul: '{ibu_kota}', sumber: '{ibu_kota}' },
      {
        jenis: 'TABEL_BEBAS',
        tabelId: 't-1',
        judul: '{ibu_kota}',
        sumber: 'Sumber: {ibu_kota}',
        kepala: ['{ibu_kota}'],
        barisList: [['{ibu_kota}, {tabel:t-1}']],
      },
      { jenis: 'TANDA_TANGAN', tempatTanggal: '{ibu_kota}', pejabatId: null },
    );
    const teks = JSON.stringify(isiList);
    expect(teks).not.toContain('{ibu_kota}');
    expect(teks.match(/Sampit/g)).toHaveLength(10);
    expect(teks).toContain('"teks":"Tabel 1","tujuan":"tabel-1"');
    expect(isiList.at(-1)).toMatchObject({ kanan: { atasList: ['Sampit'] } });
    expect(
      isiList.flatMap((isi) => (isi.jenis === 'GAMBAR' || isi.jenis === 'TABEL' ? polosOf(isi.sumber) : [])),
    ).toEqual(['Sumber: Sampit', 'Sumber: Sampit']);
  });

  it('print values in headings and contents, which are links themselves', () => {
    const isiList = buildLampiran(denganBlok()).bagianList.flatMap((bagian) => bagian.isiList);
    const judul = isiList.find((isi) => isi.jenis === 'JUDUL' && isi.id === 'bagian-uji');
    const entri = isiList
      .flatMap((isi) => (isi.jenis === 'DAFTAR_HALAMAN' ? isi.entriList : []))
      .find(({ id }) => id === 'bagian-uji');
    const teks = [{ teks: 'UJI KABUPATEN KOTAWARINGIN TIMUR DAN TABEL 2' }];
    expect(judul).toMatchObject({ label: 'BAB I', teks });
    expect(entri).toMatchObject({ label: 'BAB I', teks });
  });
});

it('a chapter on its own has links only to what it holds', () => {
  const dossier = denganBlok(
    { jenis: 'PARAGRAF', teks: '{bagian:uji} {bagian:bab-3} {tabel:TARGET} {gambar:TREN_PENGADUAN}' },
    {
      jenis: 'GAMBAR',
      kode: 'TREN_PENGADUAN',
      judul: 'Tren',
      sumber: '',
    },
  );
  const [paragraf] = buildPratinjauBab(dossier, 'uji')
    .bagianList.flatMap(({ isiList }) => isiList)
    .filter(({ jenis }) => jenis === 'PARAGRAF');
  expect(paragraf).toMatchObject({
    teks: [
      { teks: 'BAB I', tujuan: 'bagian-uji' },
      { teks: ' BAB IV Tabel 5 ' },
      { teks: 'Gambar 1', tujuan: 'gambar-1' },
    ],
  });
});

it('captions of the workbook print values too', () => {
  expect(listTabel(contoh).TARGET.keterangan).toBe('Tabel 5. Indikator Sasaran Strategis dan Target Tahun 2022-2024');
  expect(listTabel(contoh).INFORMASI_UMUM.sumber).toBe(contoh.statistik.sumber);
});
