import { beforeAll, describe, expect, it } from 'vitest';
import { buildBeritaAcaraPdf, buildDaftarHadirPdf } from '../../../main/export/pdf/buildPdf';
import type { Peserta } from '../../../shared/domain/dossier';
import { buildDossier, EMPTY_SIZE } from '../../builders/buildDossier';
import { contoh, konteks, makeFolder, TANGGAL } from './bahanUji';
import { pesertaPanjang, ubahBeritaAcara, ubahRapat } from './rapatUji';
import { checkStructure, type Kata, kataOf, type PdfTerbaca, readPdf } from './readPdf';

const folder = makeFolder();
const JUMLAH = 60;
const pesertaList = pesertaPanjang(JUMLAH);

/** What a sheet of several pages has to keep: every row whole, its head above it, its signature cell at its side. */
const checkLembar = (pdf: PdfTerbaca, daftar: readonly Peserta[], barisTerakhir: number): void => {
  const kataList = kataOf(pdf);
  const cari = (teks: string): Kata[] => kataList.filter((kata) => kata.teks === teks);
  const halamanBaris = new Set<number>();
  let sisiLalu = 0;
  for (const [i, { nama, instansi, jabatan }] of daftar.entries()) {
    const khas = [nama, instansi, jabatan].flatMap((teks) => teks.match(/\S+(?:awal|akhir)\b/g) ?? []);
    expect(khas).toHaveLength(6);
    const letak = khas.map((kata) => cari(kata));
    for (const temuan of letak) expect(temuan).toHaveLength(1);
    const halaman = new Set(letak.flat().map((kata) => kata.halaman));
    expect(halaman.size, `baris ${i + 1} terbelah`).toBe(1);
    const [h = 0] = halaman;
    halamanBaris.add(h);
    const y = letak[0]?.[0]?.y ?? 0;
    const nomor = cari(`${i + 1}.`).filter((kata) => kata.halaman === h && Math.abs(kata.y - y) < 3);
    expect(nomor, `sel tanda tangan ${i + 1}`).toHaveLength(1);
    const x = nomor[0]?.x ?? 0;
    if (i > 0) expect(Math.sign(x - sisiLalu), `sisi ${i + 1}`).toBe(i % 2 === 1 ? 1 : -1);
    expect(Math.abs(x - sisiLalu)).toBeGreaterThan(40);
    sisiLalu = x;
  }
  expect(halamanBaris.size).toBeGreaterThan(2);
  for (const halaman of halamanBaris) {
    const kepala = kataList.filter((kata) => kata.halaman === halaman && kata.teks === 'Tangan');
    expect(kepala, `kepala halaman ${halaman}`).toHaveLength(1);
    const pertama = kataList.filter((kata) => kata.halaman === halaman && /^\S+\d\dawal$/.test(kata.teks));
    expect(Math.min(...pertama.map(({ y }) => y))).toBeGreaterThan(kepala[0]?.y ?? Number.POSITIVE_INFINITY);
  }
  expect(cari(`${barisTerakhir}.`)).toHaveLength(1);
  expect(cari(`${barisTerakhir + 1}.`)).toHaveLength(0);
};

describe('the attendance sheet of 60 participants', () => {
  const dossier = ubahRapat(contoh(), {
    pesertaList: pesertaList.map((p, i) => ({
      ...p,
      hadir: i % 2 === 0,
      tandaTangan: [
        [
          [0, 0],
          [900, 300],
        ],
      ],
    })),
  });
  let pdf: PdfTerbaca;
  beforeAll(async () => {
    pdf = readPdf(await buildDaftarHadirPdf(dossier, null, konteks, TANGGAL), folder, 'daftar-hadir.pdf');
  });

  it('lists everyone invited once, whole rows under a head on every page, signature cells alternating', () => {
    checkLembar(pdf, pesertaList, JUMLAH + 5);
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
  });

  it('says which meeting it is and counts its pages', () => {
    expect(pdf.teks).toContain('DAFTAR HADIR');
    expect(pdf.halamanList[0]).toMatch(/Hari, tanggal\s+:\s+Senin, 29 November 2021/);
    const jumlah = pdf.halamanList.length;
    for (const [i, halaman] of pdf.halamanList.entries()) expect(halaman).toContain(`Halaman ${i + 1} dari ${jumlah}`);
  });

  it('prints nothing of who came', () => {
    expect(pdf.teks).not.toMatch(/hadir pukul|tidak hadir/);
  });
});

describe('the attendance in minutes of 60 participants', () => {
  it.each([
    ['F4', 'BONUM'],
    ['A4', 'SANS'],
  ] as const)('keeps rows whole on %s in %s', async (kertas, huruf) => {
    const dossier = ubahBeritaAcara(ubahRapat(contoh(), { pesertaList }), {
      profil: { kertas, huruf, ukuranHuruf: 11 },
      lampiranList: [],
    });
    const pdf = readPdf(await buildBeritaAcaraPdf(dossier, null, konteks, TANGGAL), folder, 'berita-acara.pdf');
    checkLembar(pdf, pesertaList, JUMLAH);
  });
});

describe('the attendance sheet of a meeting nobody was listed for', () => {
  it('has rows to write on', async () => {
    const bytes = await buildDaftarHadirPdf(buildDossier(EMPTY_SIZE), null, konteks, TANGGAL);
    const pdf = readPdf(bytes, folder, 'daftar-hadir.pdf');
    expect(kataOf(pdf).filter(({ teks }) => teks === '20.')).toHaveLength(1);
    expect(pdf.teks).toContain('pukul ...... s.d. ......');
  });
});
