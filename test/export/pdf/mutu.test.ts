import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildContext } from '../../../main/export/buildContext';
import { buildBeritaAcaraPdf, buildDaftarHadirPdf, buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import type { Isi, Judul } from '../../../shared/documents/model/dokumen';
import { polosOf } from '../../../shared/documents/model/teks';
import type { Dossier } from '../../../shared/domain/dossier';
import { buildDossier, EMPTY_SIZE } from '../../builders/buildDossier';
import { bacaStruktur, type Garis, halamanBerisi, tautanOf } from './bacaStruktur';
import { contoh, konteks, makeFolder, TANGGAL } from './bahanUji';
import { checkStructure, type PdfTerbaca, rapat, readPdf, structureOf } from './readPdf';

const folder = makeFolder();

type Pembuat = (dossier: Dossier, konteks: BuildContext) => Promise<Uint8Array>;

const BERKAS: readonly [string, Pembuat][] = [
  ['lampiran', (dossier, ctx) => buildLampiranPdf(dossier, ctx, TANGGAL)],
  ['berita-acara', (dossier, ctx) => buildBeritaAcaraPdf(dossier, null, ctx, TANGGAL)],
  ['daftar-hadir', (dossier, ctx) => buildDaftarHadirPdf(dossier, null, ctx, TANGGAL)],
];

describe.each(BERKAS)('%s.pdf', (nama, build) => {
  it.each([
    ['the sample', contoh()],
    ['an empty dossier', buildDossier(EMPTY_SIZE)],
  ])(
    'of %s is small, open, sound, with embedded subsets, title and language, and claims nothing',
    async (_, dossier) => {
      const bytes = await build(dossier, konteks);
      const pdf = readPdf(bytes, folder, `${nama}.pdf`);
      expect(bytes.length).toBeLessThan(1_000_000);
      expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
      expect(pdf.info).toMatch(/Encrypted: +no/);
      expect(pdf.info).toMatch(/Title: +\S/);
      // A name with six capitals and a plus is a subset (ISO 32000-1, 9.6.4); then embedded, subset, mapped to Unicode.
      expect(pdf.fontList.length).toBeGreaterThan(0);
      for (const huruf of pdf.fontList) expect(huruf).toMatch(/^[A-Z]{6}\+\S+ .* yes +yes +yes /);
      const struktur = structureOf(pdf);
      expect(/"\/Lang": "(.*?)"/.exec(struktur)?.[1]).toBe('u:id-ID');
      expect(/"\/DisplayDocTitle": (\w+)/.exec(struktur)?.[1]).toBe('true');
      const klaimList = ['/MarkInfo', '/StructTreeRoot', '/OutputIntents'].filter((klaim) => struktur.includes(klaim));
      expect(klaimList).toEqual([]);
      // The metadata stream isn't compressed.
      const metadata = Buffer.from(bytes).toString('latin1');
      expect(metadata).toContain('<x:xmpmeta');
      expect(metadata.match(/pdf(?:a|ua)id/)).toBeNull();
    },
  );
});

describe('the annex as a reader moves in it', () => {
  const dokumen = buildLampiran(contoh());
  const isiList: readonly Isi[] = dokumen.bagianList.flatMap((bagian) => bagian.isiList);
  let pdf: PdfTerbaca;
  let struktur: ReturnType<typeof bacaStruktur>;

  beforeAll(async () => {
    pdf = readPdf(await buildLampiranPdf(contoh(), konteks, TANGGAL), folder, 'gerak.pdf');
    struktur = bacaStruktur(pdf);
  });

  it('has an outline of every heading under the one above it, each leading to its page', () => {
    const tingkat: Readonly<Record<Judul['gaya'], number>> = {
      DEPAN: 0,
      BAB: 0,
      LAMPIRAN: 0,
      SUBBAB: 1,
      BERITA_ACARA: 1,
      SISIPAN: 1,
      SUBSUBBAB: 2,
    };
    const harapan = isiList.flatMap((isi) =>
      isi.jenis === 'JUDUL' ? [[tingkat[isi.gaya], rapat(`${isi.label} ${polosOf(isi.teks)}`)]] : [],
    );
    const rata = (list: readonly Garis[], dalam = 0): [number, Garis][] =>
      list.flatMap((garis) => [[dalam, garis] as [number, Garis], ...rata(garis.anakList, dalam + 1)]);
    const ada = rata(struktur.garisList);
    expect(ada.map(([dalam, { judul }]) => [dalam, rapat(judul)])).toEqual(harapan);
    for (const [, { judul, halaman }] of ada) expect(halamanBerisi(pdf, halaman)).toContain(rapat(judul));
  });

  it('has a link for every entry of its contents, to the page with that heading, table or figure', () => {
    const entriList = isiList.flatMap((isi) => (isi.jenis === 'DAFTAR_HALAMAN' ? isi.entriList : []));
    const tautanList = tautanOf(struktur);
    for (const { id, label, teks } of entriList) {
      const halaman = tautanList.get(id);
      expect(halaman, id).toBeDefined();
      const judul = label.startsWith('Lampiran')
        ? label
        : rapat(`${label}${/^(Tabel|Gambar)/.test(label) ? '.' : ''} ${polosOf(teks)}`);
      expect(halamanBerisi(pdf, halaman ?? 0), id).toContain(judul);
    }
    expect(tautanList.size).toBeGreaterThan(25);
  });

  it('can be searched and read in its order', () => {
    let posisi = 0;
    const urutan = isiList.filter((isi): isi is Judul => isi.jenis === 'JUDUL').slice(6);
    for (const { label, teks } of urutan) {
      const judul = rapat(`${label} ${polosOf(teks)}`);
      const di = pdf.teks.indexOf(judul, posisi);
      expect(di, judul).toBeGreaterThanOrEqual(posisi);
      posisi = di + judul.length;
    }
    const alineaList = isiList.flatMap((isi) => (isi.jenis === 'PARAGRAF' && isi.gaya === 'BIASA' ? [isi] : []));
    // Spaces aside: at the end of a line a hyphen or slash stands where the text has none after it.
    const rata = pdf.teks.replace(/\s/g, '');
    posisi = 0;
    for (const { teks } of alineaList) {
      const kata = polosOf(teks).replace(/\s/g, '');
      const di = rata.indexOf(kata.slice(0, 40), posisi);
      expect(di, kata).toBeGreaterThanOrEqual(posisi);
      posisi = di;
    }
    expect(alineaList.length).toBeGreaterThan(20);
  });
});
