import { beforeAll, describe, expect, it } from 'vitest';
import { buildLampiranDocx } from '../../main/export/docx/buildDocx';
import { buildLampiranPdf } from '../../main/export/pdf/buildPdf';
import type { Dossier } from '../../shared/domain/dossier';
import { cari, cetak, type DocxTerbaca, readDocx, teksOf } from './docx/docxUji';
import { contoh, konteks, makeFolder, TANGGAL } from './pdf/bahanUji';
import { checkStructure, type PdfTerbaca, readPdf, structureOf } from './pdf/readPdf';

const KALIMAT = 'Lihat {tabel:MATRIKS}, {gambar:PRIORITAS}, {bagian:bab-3-2}, dan {lampiran:BERITA_ACARA}.';
const TERCETAK = 'Lihat Tabel 9, Gambar 2, Subbab 3.2, dan Lampiran 1.';

/** Words of growing length, so that lines end everywhere. */
const GANDA = Array.from({ length: 60 }, (_, i) => `pula${'a'.repeat(i % 13)} {tabel:MATRIKS}, `).join('');

/** The sample with references in a paragraph, a list and a cell, and a table that renumbers those after it. */
const dossier: Dossier = {
  ...contoh(),
  naskah: contoh().naskah.map((bagian) => {
    if (bagian.bagianId === 'bab-5') {
      return { ...bagian, blokList: [{ jenis: 'PARAGRAF', teks: GANDA }] };
    }
    return bagian.bagianId === 'bab-1-2'
      ? {
          ...bagian,
          blokList: [
            { jenis: 'PARAGRAF', teks: KALIMAT },
            { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: ['*Butir* {tabel:t-1}'] },
            {
              jenis: 'TABEL_BEBAS',
              tabelId: 't-1',
              judul: 'Tabel {ibu_kota}',
              sumber: '',
              kepala: ['Rujukan'],
              barisList: [['{tabel:ASESMEN}']],
            },
          ],
        }
      : bagian;
  }),
};

describe('cross references of the PDF', () => {
  let pdf: PdfTerbaca;
  beforeAll(async () => {
    pdf = readPdf(await buildLampiranPdf(dossier, konteks, TANGGAL), makeFolder(), 'rujukan.pdf');
  });

  it('print the numbers of what they name', () => {
    expect(pdf.teks).toContain(TERCETAK);
    expect(pdf.teks).toContain('Tabel 1. Tabel Sampit');
  });

  it('stay on one line with their number and what ends the word', () => {
    const barisList = pdf.halamanList.flatMap((teks) => teks.split('\n')).filter((baris) => baris.includes('pula'));
    expect(barisList.length).toBeGreaterThan(10);
    for (const baris of barisList) expect(baris.trim()).not.toMatch(/^(?:\d|,)|Tabel$/);
    expect(pdf.teks.match(/Tabel 9,/g)?.length).toBeGreaterThan(59);
  });

  it('are links to it', () => {
    const struktur = structureOf(pdf);
    const halaman = pdf.halamanList.findIndex((teks) => teks.replace(/\s+/g, ' ').includes('Lihat Tabel 9'));
    expect(halaman).toBeGreaterThan(0);
    const tautanList = tujuanDi(struktur, halaman);
    for (const tujuan of ['tabel-9', 'gambar-2', 'bagian-bab-3-2', 'lampiran-1', 'tabel-1', 'tabel-3']) {
      expect(tautanList, tujuan).toContain(tujuan);
      expect(struktur).toMatch(new RegExp(`"u:${tujuan}",\\s+[["]`));
    }
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
  });
});

interface Objek {
  readonly value?: Readonly<Record<string, unknown>>;
}

/** Names that links of a page, from 0, lead to, as qpdf's JSON has them. */
const tujuanDi = (struktur: string, halaman: number): string[] => {
  const { qpdf, pages } = JSON.parse(struktur) as {
    qpdf: [unknown, Record<string, Objek>];
    pages: { object: string }[];
  };
  const isi = (rujukan: unknown): Record<string, unknown> =>
    (typeof rujukan === 'string' ? qpdf[1][`obj:${rujukan}`]?.value : rujukan) as Record<string, unknown>;
  const annots = isi(pages[halaman]?.object)['/Annots'];
  const list: unknown = typeof annots === 'string' ? isi(annots) : annots;
  return (Array.isArray(list) ? list : []).flatMap((rujukan) => {
    const aksi = isi(isi(rujukan)['/A']);
    return typeof aksi['/D'] === 'string' ? aksi['/D'].replace(/^u:/, '') : [];
  });
};

describe('cross references of the Word file', () => {
  let berkas: Uint8Array;
  let docx: DocxTerbaca;
  beforeAll(async () => {
    berkas = await buildLampiranDocx(dossier, konteks);
    docx = readDocx(berkas);
  });

  it('are printed by another program as they are here', () => {
    const folder = makeFolder();
    const pdf = cetak(folder, new Map([['rujukan', berkas]])).get('rujukan');
    const teks = pdf ? readPdf(pdf, folder, 'cetak.pdf').teks : '';
    expect(teks).toContain(TERCETAK);
    expect(teks).toContain('Butir Tabel 1');
  });

  it('are fields that repeat the label of a caption', () => {
    const paragraf = docx.paragrafList.find((p) => teksOf(p).startsWith('Lihat '));
    expect(paragraf && teksOf(paragraf)).toBe(TERCETAK);
    const perintah = paragraf ? cari(paragraf, 'w:instrText').map(({ teks }) => teks.trim()) : [];
    expect(perintah).toEqual([
      expect.stringMatching(/^REF \w+_label \\h$/),
      expect.stringMatching(/^REF \w+_label \\h$/),
    ]);
    const label = (perintah[0] ?? '').split(' ')[1];
    const keterangan = docx.paragrafList.find((p) =>
      cari(p, 'w:bookmarkStart').some(({ atribut }) => atribut['w:name'] === label),
    );
    expect(keterangan && teksOf(keterangan)).toMatch(/^Tabel 9\. /);
  });

  it('are links to headings, and to captions from lists and cells', () => {
    const tautanList = cari(docx.isi, 'w:hyperlink').map((tautan) => `${tautan.atribut['w:anchor']} ${teksOf(tautan)}`);
    const tandaList = cari(docx.isi, 'w:bookmarkStart').map(({ atribut }) => atribut['w:name']);
    for (const teks of ['Subbab 3.2', 'Lampiran 1']) {
      const anchor = tautanList.find((tautan) => tautan.endsWith(` ${teks}`))?.split(' ')[0];
      expect(tandaList).toContain(anchor);
    }
    const rujukanList = docx.paragrafList.filter((p) =>
      cari(p, 'w:instrText').some(({ teks }) => teks.trim().startsWith('REF')),
    );
    expect(rujukanList.map(teksOf).slice(0, 3)).toEqual([TERCETAK, 'Butir Tabel 1', 'Tabel 3']);
  });
});
