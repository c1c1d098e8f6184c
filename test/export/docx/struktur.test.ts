import { beforeAll, describe, expect, it } from 'vitest';
import { buildBeritaAcaraDocx, buildLampiranDocx } from '../../../main/export/docx/buildDocx';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import { polosOf } from '../../../shared/documents/model/teks';
import { contoh, konteks } from '../pdf/bahanUji';
import { cari, type DocxTerbaca, type Elemen, gayaOf, parseXml, readDocx, teksOf } from './docxUji';
import { checkUrutan } from './urutanElemen';

const dossier = contoh();
let lampiran: DocxTerbaca;
let beritaAcara: DocxTerbaca;

beforeAll(async () => {
  lampiran = readDocx(await buildLampiranDocx(dossier, konteks));
  beritaAcara = readDocx(await buildBeritaAcaraDocx(dossier, null, konteks));
});

const gayaById = ({ bagian }: DocxTerbaca): Map<string, Elemen> =>
  new Map(
    cari(parseXml(bagian.get('word/styles.xml') ?? ''), 'w:style').map((gaya) => [
      gaya.atribut['w:styleId'] ?? '',
      gaya,
    ]),
  );

const perintahList = ({ isi }: DocxTerbaca): string[] => cari(isi, 'w:instrText').map(({ teks }) => teks.trim());

const nilai = (elemen: Elemen | undefined, atribut = 'w:val'): string => elemen?.atribut[atribut] ?? '';

/** Switches of a name that are on. */
const cariAktif = (elemen: Elemen, nama: string): Elemen[] =>
  cari(elemen, nama).filter((saklar) => !['false', 'off', '0'].includes(nilai(saklar)));

describe('a Word file', () => {
  it('has well-formed parts with their elements in the order of the schema', () => {
    for (const docx of [lampiran, beritaAcara]) {
      let jumlah = 0;
      for (const [nama, xml] of docx.bagian) {
        if (!/\.(xml|rels|svg)$/.test(nama)) continue;
        expect(checkUrutan(parseXml(xml)), nama).toEqual([]);
        jumlah += 1;
      }
      expect(jumlah).toBeGreaterThan(8);
    }
  });

  it('has a style for every style it names, and a target for every reference', () => {
    for (const docx of [lampiran, beritaAcara]) {
      const gaya = gayaById(docx);
      for (const paragraf of docx.paragrafList)
        if (gayaOf(paragraf) !== '') expect([...gaya.keys()]).toContain(gayaOf(paragraf));
      const tandaList = cari(docx.isi, 'w:bookmarkStart').map((tanda) => nilai(tanda, 'w:name'));
      expect(new Set(tandaList).size).toBe(tandaList.length);
      for (const tanda of tandaList) expect(tanda).toMatch(/^[A-Za-z_]\w{0,39}$/);
      const rujukan = [
        ...cari(docx.isi, 'w:hyperlink').map((tautan) => nilai(tautan, 'w:anchor')),
        ...perintahList(docx).flatMap((teks) => /^PAGEREF (\S+)/.exec(teks)?.[1] ?? []),
      ];
      for (const tujuan of rujukan) expect(tandaList).toContain(tujuan);
      const tandaBidang = cari(docx.isi, 'w:fldChar').map((t) => nilai(t, 'w:fldCharType'));
      const jumlah = (jenis: string): number => tandaBidang.filter((t) => t === jenis).length;
      expect(jumlah('begin')).toBe(jumlah('end'));
    }
  });

  it('is in Indonesian, with title and author, and asks Word to work out its contents', () => {
    const inti = lampiran.bagian.get('docProps/core.xml') ?? '';
    expect(inti).toContain('<dc:title>Lampiran Rencana Aksi');
    expect(inti).toContain('<dc:creator>Pemerintah Daerah Kabupaten Kotawaringin Timur');
    expect(lampiran.bagian.get('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="id-ID"/);
    expect(lampiran.bagian.get('word/styles.xml')).toContain('Bookman Old Style');
    expect(lampiran.bagian.get('word/settings.xml')).toMatch(/<w:updateFields(\/| w:val="true")/);
    expect(beritaAcara.bagian.get('word/settings.xml')).not.toMatch(/<w:updateFields(\/| w:val="true")/);
  });
});

describe('lampiran.docx', () => {
  it('has real headings for every section, with outline levels', () => {
    const gaya = gayaById(lampiran);
    const tingkat = (id: string): string => nilai(cari(gaya.get(id) ?? lampiran.isi, 'w:outlineLvl')[0]);
    expect(['Heading1', 'Heading2', 'Heading3'].map(tingkat)).toEqual(['0', '1', '2']);
    expect(['JudulLampiran', 'JudulBeritaAcara', 'JudulSisipan'].map(tingkat)).toEqual(['0', '1', '1']);
    const judulList = (pola: RegExp): string[] => lampiran.paragrafList.filter((p) => pola.test(gayaOf(p))).map(teksOf);
    expect(judulList(/^Heading1$/)).toEqual(
      expect.arrayContaining(['KATA PENGANTAR', 'DAFTAR ISI', 'BAB I PENDAHULUAN', 'BAB V PENUTUP']),
    );
    expect(judulList(/^Heading[123]$|^Judul/)).toHaveLength(
      buildLampiran(dossier)
        .bagianList.flatMap(({ isiList }) => isiList)
        .filter(({ jenis }) => jenis === 'JUDUL').length,
    );
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'JudulSisipan'])
      expect(cariAktif(gaya.get(id) ?? lampiran.isi, 'w:keepNext').length, id).toBe(1);
  });

  it('lists contents, figures, tables and annexes with fields of Word', () => {
    const daftar = perintahList(lampiran).filter((teks) => teks.startsWith('TOC'));
    expect(daftar).toEqual([
      'TOC \\o "1-3" \\h \\z',
      'TOC \\h \\z \\c "Gambar"',
      'TOC \\h \\z \\c "Tabel"',
      'TOC \\h \\z \\f L',
    ]);
    expect(perintahList(lampiran)).toContain('TC "Lampiran 1 Berita Acara Penilaian Mandiri" \\f L \\l 1');
    const entriList = buildLampiran(dossier)
      .bagianList.flatMap(({ isiList }) => isiList)
      .flatMap((isi) => (isi.jenis === 'DAFTAR_HALAMAN' ? isi.entriList : []));
    expect(lampiran.paragrafList.filter((p) => /^(TOC|TableofFigures)/.test(gayaOf(p))).map(teksOf)).toEqual(
      entriList.map(({ label, teks }) => `${label === '' ? '' : `${label} `}${polosOf(teks)} `),
    );
  });

  it('numbers captions with sequence fields', () => {
    const keteranganList = lampiran.paragrafList.filter((p) => gayaOf(p) === 'Caption');
    const urutan = keteranganList.map((p) => {
      const [bidang] = cari(p, 'w:fldSimple');
      return `${nilai(bidang, 'w:instr').trim()} = ${bidang ? teksOf(bidang) : ''}: ${teksOf(p)}`;
    });
    const harap = buildLampiran(dossier)
      .bagianList.flatMap(({ isiList }) => isiList)
      .flatMap((isi) => ((isi.jenis === 'TABEL' || isi.jenis === 'GAMBAR') && isi.keterangan ? [isi.keterangan] : []))
      .map(({ label, teks }) => {
        const [sebutan, nomor] = label.split(' ');
        return `SEQ ${sebutan} \\* ARABIC = ${nomor}: ${label}. ${polosOf(teks)}`;
      });
    expect(urutan).toEqual(harap);
    expect(urutan.length).toBeGreaterThan(5);
  });

  it('has sections of F4 with the numbering of the PDF', () => {
    const bagianList = cari(lampiran.isi, 'w:sectPr');
    const dokumen = buildLampiran(dossier);
    expect(bagianList).toHaveLength(dokumen.bagianList.length);
    for (const [i, { orientasi, penomoran }] of dokumen.bagianList.entries()) {
      const bagian = bagianList[i] ?? lampiran.isi;
      const ukuran = cari(bagian, 'w:pgSz')[0];
      const sisi = [Number(nilai(ukuran, 'w:w')), Number(nilai(ukuran, 'w:h'))];
      expect(orientasi === 'TEGAK' ? sisi : sisi.toReversed()).toEqual([12189, 18709]);
      const nomor = cari(bagian, 'w:pgNumType')[0];
      expect(nilai(nomor, 'w:fmt')).toBe(penomoran.gaya === 'ROMAWI' ? 'lowerRoman' : 'decimal');
      expect(nilai(nomor, 'w:start')).toBe(penomoran.isMulai ? '1' : '');
    }
  });

  it('repeats the heads of tables and keeps rows whole', () => {
    const tabelList = cari(lampiran.isi, 'w:tbl').filter((tabel) => cariAktif(tabel, 'w:tblHeader').length > 0);
    const modelList = buildLampiran(dossier)
      .bagianList.flatMap(({ isiList }) => isiList)
      .flatMap((isi) => (isi.jenis === 'TABEL' ? [isi.tabel] : []));
    expect(tabelList.map((tabel) => cariAktif(tabel, 'w:tblHeader').length)).toEqual(
      modelList.map((m) => m.kepalaList.length),
    );
    expect(tabelList.map((tabel) => cari(tabel, 'w:tr').length)).toEqual(
      modelList.map((m) => m.kepalaList.length + m.barisList.length),
    );
    for (const baris of tabelList.flatMap((tabel) => cari(tabel, 'w:tr')))
      expect(cariAktif(baris, 'w:cantSplit')).toHaveLength(1);
  });
});
