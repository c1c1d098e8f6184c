import { beforeAll, describe, expect, it } from 'vitest';
import { buildBeritaAcaraPdf } from '../../../main/export/pdf/buildPdf';
import { labelBaris, nomorMatriks } from '../../../shared/domain/matriks/nomorMatriks';
import { rapatUtama } from '../../../shared/domain/naskah';
import { contoh, konteks, makeFolder, TANGGAL } from './bahanUji';
import {
  checkStructure,
  halamanTersusun,
  type Kata,
  kataOf,
  type PdfTerbaca,
  rapat,
  readPdf,
  tanpaUlangan,
} from './readPdf';

const dossier = contoh();
const folder = makeFolder();
let pdf: PdfTerbaca;

beforeAll(async () => {
  pdf = readPdf(await buildBeritaAcaraPdf(dossier, null, konteks, TANGGAL), folder, 'berita-acara.pdf');
});

describe('berita-acara.pdf of the sample', () => {
  it('opens with the date in words and the place', () => {
    expect(pdf.teks).toContain(
      'Pada hari ini Senin tanggal dua puluh sembilan November tahun dua ribu dua puluh satu telah dilaksanakan kegiatan Penilaian Mandiri Pengelolaan Pengaduan Pelayanan Publik di Kabupaten Kotawaringin Timur.',
    );
  });

  it('has no sentence the reference has not: its decree is younger than the meeting and no basis of it', () => {
    const { dasar } = rapatUtama(dossier).beritaAcara;
    expect(pdf.teks).toContain(`di Kabupaten Kotawaringin Timur. ${dasar} 1. Matriks Asesmen`);
  });

  it('lists every participant in order, with office and post in the row', () => {
    const barisList = pdf.halamanList.flatMap((halaman) => halaman.split('\n').map(rapat));
    const { pesertaList } = rapatUtama(dossier);
    expect(pesertaList.length).toBe(12);
    for (const [i, { nama }] of pesertaList.entries())
      expect(barisList.filter((baris) => baris.startsWith(`${i + 1} ${nama} `))).toHaveLength(1);
    for (const { instansi, jabatan } of pesertaList) {
      expect(pdf.teks).toContain(rapat(instansi));
      expect(pdf.teks).toContain(rapat(jabatan));
    }
  });

  it('numbers the signature column left and right in turn', () => {
    const kataList = kataOf(pdf);
    const xOf = (i: number): number =>
      Math.max(...kataList.filter(({ teks, halaman }) => teks === `${i}.` && halaman <= 2).map(({ x }) => x));
    const posisi = [4, 5, 6, 7, 8, 9, 10, 11, 12].map(xOf);
    for (let i = 1; i < posisi.length; i += 1)
      expect(Math.sign((posisi[i] ?? 0) - (posisi[i - 1] ?? 0))).toBe(i % 2 === 1 ? -1 : 1);
  });

  it('marks every question with V under its score', () => {
    const halamanList = pdf.halamanList.flatMap((teks, i) => (/Pertanyaan/.test(teks) ? [i + 1] : []));
    const { penilaianList } = rapatUtama(dossier);
    const nilaiById = new Map(penilaianList.map((p) => [p.pertanyaanId, p.nilai]));
    const nilaiList = dossier.bank.aspekList.flatMap((a) => a.pertanyaanList.map((p) => nilaiById.get(p.pertanyaanId)));
    expect(halamanList.flatMap((halaman) => nilaiTertanda(kataOf(pdf), halaman))).toEqual(nilaiList);
  });

  it('prints means with a comma and marks the decided ranks', () => {
    for (const rataRata of ['3,33', '1,80', '2,33', '4,00', '3,00']) expect(pdf.teks).toContain(rataRata);
    const halaman =
      pdf.halamanList.find((teks) => teks.includes('Nilai')) && pdf.halamanList.find((t) => /\(1\)/.test(t));
    expect(rapat(halaman ?? '')).toMatch(/Sumber Daya Manusia 1,80 \(1\) 2 3 4 5/);
    expect(rapat(halaman ?? '')).toMatch(/2,33 1 \(2\) 3 4 5/);
  });

  it('holds every row of the program matrix once, with its generated number', () => {
    const nomorById = nomorMatriks(dossier.matriks);
    const awalBaris = halamanTersusun(pdf).flatMap((halaman) => tanpaUlangan(halaman).split('\n').map(rapat));
    for (const { barisId, jenis } of dossier.matriks) {
      const label = labelBaris(jenis, nomorById.get(barisId) ?? '');
      expect(
        awalBaris.filter((baris) => baris === label || baris.startsWith(`${label} `)),
        label,
      ).toHaveLength(1);
    }
  });

  it('is F4, sound, with every face embedded', () => {
    expect(pdf.info).toMatch(/Page +1 size: +609\.4\d* x 935\.4\d* pts/);
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
    expect(pdf.fontList.length).toBeGreaterThan(0);
    for (const baris of pdf.fontList) expect(baris).toMatch(/TeXGyreBonum-\S+ +CID Type 0C +Identity-H +yes yes yes/);
  });
});

/** Scores the `V`s of a page stand under, from top to bottom: the nearest digit in the head above. */
const nilaiTertanda = (kataList: readonly Kata[], halaman: number): number[] => {
  const kata = kataList.filter((k) => k.halaman === halaman);
  const nilai = kata.find(({ teks }) => teks === 'Nilai');
  const kepala = kata.filter(({ teks, y }) => /^[1-4]$/.test(teks) && y > (nilai?.y ?? 0) && y < (nilai?.y ?? 0) + 25);
  return kata
    .filter(({ teks }) => teks === 'V')
    .toSorted((a, b) => a.y - b.y)
    .map(({ x }) => {
      const terdekat = kepala.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
      return terdekat && Math.abs(terdekat.x - x) < 5 ? Number(terdekat.teks) : Number.NaN;
    });
};
