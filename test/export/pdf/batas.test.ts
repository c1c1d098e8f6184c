import { describe, expect, it } from 'vitest';
import { buildBeritaAcaraPdf, buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import type { Dossier, Nilai } from '../../../shared/domain/dossier';
import { labelBaris, nomorMatriks } from '../../../shared/domain/matriks/nomorMatriks';
import { rapatUtama } from '../../../shared/domain/naskah';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../../builders/buildDossier';
import { contoh, denganNaskah, konteks, makeFolder, TANGGAL } from './bahanUji';
import { checkStructure, halamanTersusun, rapat, readPdf, tanpaUlangan } from './readPdf';

const folder = makeFolder();

const ubahRapat = (dossier: Dossier, ubah: Partial<Dossier['rapatList'][number]>): Dossier => ({
  ...dossier,
  rapatList: dossier.rapatList.map((r) => ({ ...r, ...ubah })),
});

const buatBeritaAcara = async (dossier: Dossier) =>
  readPdf(await buildBeritaAcaraPdf(dossier, null, konteks, TANGGAL), folder, 'berita-acara.pdf');

const buatLampiran = async (dossier: Dossier) =>
  readPdf(await buildLampiranPdf(dossier, konteks, TANGGAL), folder, 'lampiran.pdf');

describe('an empty dossier', () => {
  const kosong = buildDossier(EMPTY_SIZE);

  it('gives minutes to fill in by hand', async () => {
    const pdf = await buatBeritaAcara(kosong);
    expect(pdf.teks).toContain('Pada hari ini ...... tanggal ......');
    expect(pdf.teks).toMatch(/Notulis, ?Pimpinan Rapat,|Notulis, \.{20,} Pimpinan Rapat, \.{20,}/);
    expect(rapat(pdf.halamanList.join(' '))).toMatch(/9 9\. 10 10\./);
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
  });

  it('gives an annex with cover, contents and minutes', async () => {
    const pdf = await buatLampiran(kosong);
    expect(pdf.teks).toContain('NOMOR ... TAHUN ...');
    expect(pdf.teks).toContain('DAFTAR LAMPIRAN');
    expect(pdf.teks).toContain('(belum ada data)');
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
  });

  it('places every table and figure of a narrative without data', async () => {
    const pdf = await buatLampiran(denganNaskah(kosong));
    expect(pdf.teks.split('(belum ada data)').length - 1).toBeGreaterThanOrEqual(7);
  });
});

describe('an incomplete assessment', () => {
  it('says so and prints no mean, predicate or rank of it', async () => {
    const sampel = contoh();
    const { penilaianList } = rapatUtama(sampel);
    const kurang = ubahRapat(sampel, { penilaianList: penilaianList.slice(1) });
    const pdf = await buatLampiran({
      ...kurang,
      naskah: kurang.naskah.map((b) => ({
        ...b,
        blokList: b.blokList.filter(({ jenis }) => jenis === 'TABEL' || jenis === 'GAMBAR'),
      })),
    });
    expect(pdf.teks).toContain('belum lengkap');
    expect(pdf.teks).not.toContain('3,33');
    expect(pdf.teks).toContain('1,80 · KURANG');
  });
});

describe('texts at their limits', () => {
  it('loses nothing of a cell longer than a page, nor of a word without spaces', async () => {
    const sampel = contoh();
    const panjang = `AWALTEKS ${'kalimat berulang '.repeat(1100)}AKHIRTEKS`;
    const rapatKata = `AWALKATA${'x'.repeat(4000)}AKHIRKATA`;
    const pdf = await buatBeritaAcara({
      ...sampel,
      matriks: sampel.matriks.map((b, i) =>
        i === 1 ? { ...b, uraian: panjang } : i === 2 ? { ...b, uraian: rapatKata } : b,
      ),
    });
    // Page numbers and repeated heads stand between words where a page ends: each word is counted alone.
    const tersusun = rapat(halamanTersusun(pdf).map(tanpaUlangan).join(' '));
    expect(tersusun.match(/kalimat(?= |$)/g)).toHaveLength(1100);
    expect(tersusun.match(/berulang/g)).toHaveLength(1100);
    expect(pdf.teks).toMatch(/AWALTEKS[^]*AKHIRTEKS/);
    expect(pdf.halamanList.join('').match(/x/g)?.length ?? 0).toBeGreaterThanOrEqual(4000);
    expect(pdf.teks.replace(/\s/g, '')).toContain('AKHIRKATA');
  });

  it('sets characters the main face lacks in the fallback face', async () => {
    const sampel = contoh();
    const [pertama, ...lain] = rapatUtama(sampel).pesertaList;
    if (!pertama) throw new Error('peserta');
    const pdf = await buatBeritaAcara(
      ubahRapat(sampel, { pesertaList: [{ ...pertama, nama: 'Иван ✓ Çelik' }, ...lain] }),
    );
    expect(pdf.teks).toContain('Иван ✓ Çelik');
    expect(pdf.fontList.join('\n')).toMatch(/DejaVuSans .*yes yes yes/);
  });
});

describe('the largest dossier', () => {
  const besar = denganNaskah(buildDossier({ ...LARGE_SIZE, nilai: (i) => ((i % 4) + 1) as Nilai }));
  /** Numbers after a word, each counted. */
  const countNomor = (teks: string, pola: RegExp): Map<number, number> => {
    const jumlah = new Map<number, number>();
    for (const [, nomor] of teks.matchAll(pola)) jumlah.set(Number(nomor), (jumlah.get(Number(nomor)) ?? 0) + 1);
    return jumlah;
  };
  const URAIAN_UTUH = /Uraian baris \d+: pelaksanaan peningkatan kapasitas pengelola pengaduan pelayanan publik/g;
  const semua = (banyak: number, kali: number): [number, number][] =>
    Array.from({ length: banyak }, (_, i) => [i + 1, kali]);

  it('keeps every row, question and participant of the annex', { timeout: 180_000 }, async () => {
    const pdf = await buatLampiran(besar);
    const halamanList = halamanTersusun(pdf).map((halaman) => rapat(tanpaUlangan(halaman)));
    // The whole text of each row on one page: none is torn.
    const utuh = halamanList.map((halaman) => halaman.match(URAIAN_UTUH)?.join(' ') ?? '').join(' ');
    expect([...countNomor(utuh, /Uraian baris (\d+):/g)].toSorted(([a], [b]) => a - b)).toEqual(semua(2000, 3));
    const nomorById = nomorMatriks(besar.matriks);
    const labelList = besar.matriks.map(({ barisId, jenis }) => labelBaris(jenis, nomorById.get(barisId) ?? ''));
    const tercetak = halamanList.flatMap(
      (halaman) => halaman.match(/(?:KP|Program|Kegiatan) [IVXLC]\S*(?= Uraian)/g) ?? [],
    );
    expect(tercetak.toSorted()).toEqual([...labelList, ...labelList, ...labelList].toSorted());
    expect([...countNomor(pdf.teks, /Apakah hal nomor (\d+)/g)].toSorted(([a], [b]) => a - b)).toEqual(semua(200, 3));
    const hadirList = rapatUtama(besar).pesertaList.filter(({ hadir }) => hadir);
    for (const { nama } of hadirList) expect(pdf.teks).toContain(nama);
    expect(pdf.info).toMatch(/size: +935\.4\d* x 609\.4\d* pts/);
    for (let tahun = 2022; tahun <= 2031; tahun += 1) expect(pdf.teks).toContain(String(tahun));
  });
});
