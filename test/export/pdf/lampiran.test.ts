import { beforeAll, describe, expect, it } from 'vitest';
import { buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import type { EntriDaftar } from '../../../shared/documents/model/dokumen';
import { polosOf, teksOf } from '../../../shared/documents/model/teks';
import { isiTeksNaskah } from '../../../shared/domain/variabel/isianVariabel';
import { contoh, konteks, makeFolder, TANGGAL } from './bahanUji';
import { checkStructure, type PdfTerbaca, rapat, readPdf, structureOf } from './readPdf';

const dossier = contoh();
const folder = makeFolder();
let pdf: PdfTerbaca;

beforeAll(async () => {
  pdf = readPdf(await buildLampiranPdf(dossier, konteks, TANGGAL), folder, 'lampiran.pdf');
});

const entriList = (): EntriDaftar[] =>
  buildLampiran(dossier)
    .bagianList.flatMap(({ isiList }) => isiList)
    .flatMap((isi) => (isi.jenis === 'DAFTAR_HALAMAN' ? isi.entriList : []));

const halamanBerlabel = (label: string): string => rapat(pdf.halamanList[pdf.labelList.indexOf(label)] ?? '');

const escape = (teks: string): string => teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('lampiran.pdf of the sample', () => {
  it('starts with the annex head and the title, without a page number', () => {
    const [sampul = ''] = pdf.halamanList;
    expect(rapat(sampul)).toContain(
      'LAMPIRAN PERATURAN BUPATI KOTAWARINGIN TIMUR NOMOR 3 TAHUN 2022 TENTANG RENCANA AKSI PENGELOLAAN PENGADUAN PELAYANAN PUBLIK',
    );
    expect(rapat(sampul)).toContain('LAPORAN RENCANA AKSI SP4N LAPOR! KABUPATEN KOTAWARINGIN TIMUR TAHUN 2022-2024');
    expect(pdf.labelList[0]).toBe('');
  });

  it('breaks the annex head, a post and the years where an office would', () => {
    const barisOf = (halaman: number): string[] => (pdf.halamanList[halaman] ?? '').split('\n').map(rapat);
    expect(barisOf(0)).toContain('PERATURAN BUPATI KOTAWARINGIN TIMUR');
    expect(barisOf(0)).not.toContain('2022-2024');
    expect(barisOf(1)).toEqual(expect.arrayContaining(['Sekretaris Daerah', 'Kabupaten Kotawaringin Timur,']));
  });

  it('numbers front matter in small Roman numerals and the body from 1', () => {
    const awalBab = pdf.halamanList.findIndex((teks) => /^\s*BAB I$/m.test(teks) && !teks.includes('....'));
    const romawi = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
    expect(pdf.labelList.slice(1, awalBab)).toEqual(romawi.slice(0, awalBab - 1));
    expect(pdf.labelList.slice(awalBab)).toEqual(pdf.labelList.slice(awalBab).map((_, i) => String(i + 1)));
    const struktur = structureOf(pdf);
    expect(struktur).toMatch(/"\/PageLabels"[^]{0,400}"\/S": "\/r"[^]{0,200}"\/S": "\/D"/);
  });

  it('has contents whose page numbers are where the headings, tables and figures are', () => {
    const daftar = rapat(pdf.halamanList.filter((teks) => teks.includes('.....')).join('\n'));
    const semua = entriList();
    expect(semua.length).toBeGreaterThan(25);
    for (const { label, teks } of semua) {
      const judul = rapat(`${label} ${polosOf(teks)}`);
      const tercetak = new RegExp(`${escape(judul)} ?\\.{3,} ?(\\S+)`).exec(daftar)?.[1];
      expect(tercetak, judul).toBeDefined();
      const diHalaman = /^(Tabel|Gambar) \d/.test(label)
        ? `${label}. ${polosOf(teks)}`
        : label.startsWith('Lampiran')
          ? label
          : judul;
      expect(halamanBerlabel(tercetak ?? ''), judul).toContain(rapat(diHalaman));
    }
  });

  it('prints every question three times: twice with scores, once in the minutes', () => {
    for (const { teks } of dossier.bank.aspekList.flatMap((aspek) => aspek.pertanyaanList)) {
      const awal = polosOf(teksOf(teks)).split(' ').slice(0, 3).join(' ');
      expect(pdf.teks.split(awal).length - 1, teks).toBeGreaterThanOrEqual(3);
    }
  });

  it('closes each aspect with its mean and predicate', () => {
    expect(pdf.teks).toContain('3,33 · SANGAT BAIK');
    expect(pdf.teks).toContain('1,80 · KURANG');
    expect(pdf.teks).toContain('2,33 · KURANG');
    expect(pdf.teks).toContain('4,00 · SANGAT BAIK');
    expect(pdf.teks).toContain('3,00 · BAIK');
  });

  it('prints statistics and targets in their units', () => {
    const semua = rapat(pdf.halamanList.join('\n'));
    expect(semua).toMatch(/1 Rata-rata jumlah pengaduan yang diterima 1 dari 52/);
    expect(pdf.teks).toMatch(/34 65,4%/);
    expect(pdf.teks).toMatch(/18 34,6%/);
    expect(semua).toContain('12 (54,5%) 80% 100% 100% 100%');
    expect(semua).toMatch(/22 25 30 35 40/);
  });

  it('holds every paragraph of the narrative', () => {
    const rata = pdf.teks.replace(/\s/g, '');
    for (const blok of dossier.naskah.flatMap((bagian) => bagian.blokList)) {
      if (blok.jenis !== 'PARAGRAF') continue;
      const awal = polosOf(teksOf(isiTeksNaskah(dossier, blok.teks)))
        .replace(/\s/g, '')
        .slice(0, 60);
      expect(rata).toContain(awal);
    }
  });

  it('ends with the office that signs, and a line where its name is unknown', () => {
    const akhir = rapat(pdf.halamanList.at(-1) ?? '');
    expect(akhir).toMatch(/BUPATI KOTAWARINGIN TIMUR, (\.{20,}|[A-Z ]+) \d+$/);
  });

  it('is F4, sound and untagged, with metadata, outline and every face embedded', () => {
    const ukuranList = pdf.info.match(/Page +\d+ size: .*/g) ?? [];
    expect(ukuranList).toHaveLength(pdf.halamanList.length);
    for (const ukuran of ukuranList) expect(ukuran).toMatch(/609\.4\d* x 935\.4\d* pts$/);
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
    for (const baris of pdf.fontList) expect(baris).toMatch(/TeXGyreBonum-\S+ +CID Type 0C +Identity-H +yes yes yes/);
    expect(pdf.info).toMatch(/Author: +Pemerintah Daerah Kabupaten Kotawaringin Timur/);
    const struktur = structureOf(pdf);
    expect(struktur).toContain('"/Outlines"');
    expect(struktur).toMatch(/"\/Lang": "u:id-ID"/);
  });

  it('gives the same bytes for the same dossier and date', async () => {
    const lagi = await buildLampiranPdf(contoh(), konteks, TANGGAL);
    const sekali = await buildLampiranPdf(contoh(), konteks, TANGGAL);
    expect(Buffer.from(lagi).equals(Buffer.from(sekali))).toBe(true);
  });
});
