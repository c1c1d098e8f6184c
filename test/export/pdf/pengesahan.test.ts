import { describe, expect, it } from 'vitest';
import { buildBeritaAcaraPdf, buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import type { Dossier } from '../../../shared/domain/dossier';
import { rapatUtama } from '../../../shared/domain/naskah';
import { contoh, konteks, makeFolder, TANGGAL } from './bahanUji';
import { perbaiki, sahkan, ubahBeritaAcara, ubahRapat } from './rapatUji';
import { checkStructure, rapat, readPdf } from './readPdf';

const folder = makeFolder();
const asli = contoh();
/** A matrix of many years lies on pages on their side, which are sections of their own. */
const terkunci = sahkan({
  ...asli,
  dataUmum: { ...asli.dataUmum, tahunMatriks: { awal: 2021, akhir: 2028 } },
});
const sha256 = rapatUtama(terkunci).pengesahan?.sha256 ?? '';

const buat = async (dossier: Dossier, rapatId: string | null = null) =>
  readPdf(await buildBeritaAcaraPdf(dossier, rapatId, konteks, TANGGAL), folder, 'berita-acara.pdf');

describe('locked minutes', () => {
  it('carry date, edition and hash at the foot of every page', async () => {
    const pdf = await buat(terkunci);
    expect(pdf.halamanList.length).toBeGreaterThan(4);
    expect(pdf.info).toMatch(/size: +935\.4\d* x 609\.4\d* pts/);
    for (const [i, halaman] of pdf.halamanList.entries()) {
      expect(halaman).toContain(`Halaman ${i + 1} dari ${pdf.halamanList.length}`);
      expect(halaman).toContain('Disahkan 24 November 2026 · edisi awal');
      expect(halaman).toContain(`SHA-256 ${sha256}`);
    }
  });

  it('print what was locked after names, bank and matrix have changed', async () => {
    const berubah: Dossier = {
      ...terkunci,
      matriks: terkunci.matriks.map((b) => ({ ...b, uraian: 'DIUBAH' })),
      dataUmum: { ...terkunci.dataUmum, instansi: { ...terkunci.dataUmum.instansi, namaPemerintah: 'DIUBAH' } },
    };
    expect((await buat(berubah)).teks).toBe((await buat(terkunci)).teks);
  });

  it('are bound into the annex as they were locked, with their hash on their pages only', async () => {
    const berubah = { ...terkunci, matriks: terkunci.matriks.map((b) => ({ ...b, uraian: `BARU ${b.uraian}` })) };
    const pdf = readPdf(await buildLampiranPdf(berubah, konteks, TANGGAL), folder, 'lampiran.pdf');
    const awal = pdf.halamanList.findIndex((halaman) => halaman.includes('Pada hari ini Senin'));
    const adaHash = pdf.halamanList.map((halaman) => halaman.includes(sha256));
    expect(awal).toBeGreaterThan(0);
    expect(adaHash.indexOf(true)).toBe(awal);
    expect(adaHash.slice(awal)).not.toContain(false);
    expect(pdf.halamanList.slice(awal).join('')).not.toContain('BARU');
    expect(pdf.halamanList.slice(0, awal).join('')).toContain('BARU');
  });
});

describe('open minutes', () => {
  it('say so and print no hash', async () => {
    const pdf = await buat(contoh());
    for (const halaman of pdf.halamanList) expect(halaman).toContain('Belum disahkan');
    expect(pdf.teks).not.toMatch(/SHA-256|[0-9a-f]{64}/);
  });
});

describe('a correction', () => {
  it('lists what changed and refers to the first minutes', async () => {
    const { penilaianList } = rapatUtama(terkunci);
    const pdf = await buat(
      perbaiki(terkunci, {
        tempat: 'Ruang Rapat Bupati',
        penilaianList: penilaianList.map((p, i) => (i === 2 ? { ...p, nilai: 1 } : p)),
      }),
    );
    expect(pdf.teks).toContain('BERITA ACARA PERBAIKAN PENILAIAN MANDIRI');
    expect(pdf.teks).toContain(`SHA-256 berita acara yang diperbaiki: ${sha256}`);
    const halaman = rapat(pdf.halamanList.find((teks) => teks.includes('DAFTAR PERUBAHAN')) ?? '');
    expect(halaman).toMatch(/No Bagian Semula Menjadi/);
    expect(halaman).toMatch(/1 Tempat – Ruang Rapat Bupati 2 Pertanyaan 3: nilai 3 1/);
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
  });

  it('leaves the first minutes printable as they were', async () => {
    const koreksi = perbaiki(terkunci, { tempat: 'Lain' });
    expect((await buat(koreksi, rapatUtama(terkunci).rapatId)).teks).toBe((await buat(terkunci)).teks);
  });
});

describe('paper and face of the minutes', () => {
  it.each([
    ['A4', 'SANS', /595\.\d+ x 841\.\d+/, /LiberationSans/],
    ['F4_210', 'BONUM', /595\.\d+ x 935\.\d+/, /TeXGyreBonum/],
    ['FOLIO', 'SANS', /61[12](\.\d+)? x 93[56](\.\d+)?/, /LiberationSans/],
  ] as const)('are %s in %s', async (kertas, huruf, ukuran, muka) => {
    const pdf = await buat(ubahBeritaAcara(contoh(), { profil: { kertas, huruf, ukuranHuruf: 11 } }));
    expect(pdf.info).toMatch(ukuran);
    expect(pdf.fontList.length).toBeGreaterThan(0);
    for (const font of pdf.fontList) {
      expect(font).toMatch(muka);
      expect(font).toMatch(/yes yes yes/);
    }
  });

  it('don’t reach into the annex', async () => {
    const dossier = ubahBeritaAcara(contoh(), { profil: { kertas: 'A4', huruf: 'SANS', ukuranHuruf: 11 } });
    const pdf = readPdf(await buildLampiranPdf(dossier, konteks, TANGGAL), folder, 'lampiran.pdf');
    expect(pdf.info).not.toMatch(/841\.\d+/);
    expect(pdf.fontList.join('\n')).not.toMatch(/Liberation/);
  });
});

describe('variables in the minutes', () => {
  it('are printed with their values, unknown ones with their braces', async () => {
    const dossier = ubahBeritaAcara(ubahRapat(contoh(), { tempat: 'Aula' }), {
      pembuka: 'Pada {tanggal} di {tempat}, {tgl_salah}, pukul {waktu_mulai}.',
      penutup: 'Dibuat di {ibu_kota}.',
    });
    const { teks } = await buat(dossier);
    expect(teks).toContain('Pada 29 November 2021 di Aula, {tgl_salah}, pukul .......');
    expect(teks).toContain('Dibuat di Sampit.');
  });
});
