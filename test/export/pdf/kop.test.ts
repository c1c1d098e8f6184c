import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildBeritaAcaraPdf } from '../../../main/export/pdf/buildPdf';
import { isGambarTerbaca } from '../../../main/export/pdf/isGambarTerbaca';
import type { Dossier } from '../../../shared/domain/dossier';
import { contoh, konteks, makeFolder, TANGGAL } from './bahanUji';
import { pesertaPanjang, ubahBeritaAcara, ubahRapat } from './rapatUji';
import { checkStructure, type PdfTerbaca, readPdf } from './readPdf';

const folder = makeFolder();

const tanpaLampiran = ubahBeritaAcara(contoh(), { lampiranList: [] });

const denganLogo = (logo: string): Dossier => {
  const { dataUmum } = tanpaLampiran;
  return { ...tanpaLampiran, dataUmum: { ...dataUmum, instansi: { ...dataUmum.instansi, logo } } };
};

const buat = async (dossier: Dossier): Promise<PdfTerbaca> =>
  readPdf(await buildBeritaAcaraPdf(dossier, null, konteks, TANGGAL), folder, 'berita-acara.pdf');

/** A picture as ImageMagick makes it, which writes kinds of PNG and JPEG an office's own file may be of. */
const gambar = (nama: string, ...argumen: string[]): Buffer => {
  const path = join(folder, nama);
  execFileSync('convert', ['-size', '60x80', 'gradient:red-blue', ...argumen, `${prefiks(nama)}${path}`]);
  return readFileSync(path);
};
const prefiks = (nama: string): string => (nama.startsWith('png8') ? 'PNG8:' : '');

const url = (jenis: 'png' | 'jpeg', isi: Buffer): string => `data:image/${jenis};base64,${isi.toString('base64')}`;

/** Raster pictures of the first page, a soft mask not counted. */
const jumlahGambar = ({ path }: PdfTerbaca): number =>
  execFileSync('pdfimages', ['-list', '-l', '1', path], { encoding: 'utf8' })
    .split('\n')
    .filter((baris) => /^\s*\d+\s+\d+\s+image /.test(baris)).length;

describe('a letterhead with a logo', () => {
  it.each([
    ['rgb.png', 'png', []],
    ['alfa.png', 'png', ['-alpha', 'set', '-channel', 'A', '-evaluate', 'set', '50%']],
    ['png8.png', 'png', []],
    ['abu.png', 'png', ['-colorspace', 'Gray', '-depth', '8']],
    ['enambelas.png', 'png', ['-depth', '16']],
    ['terjalin.png', 'png', ['-interlace', 'PNG']],
    ['hitamputih.png', 'png', ['-monochrome']],
    ['biasa.jpg', 'jpeg', []],
    ['bertahap.jpg', 'jpeg', ['-interlace', 'JPEG']],
    ['cmyk.jpg', 'jpeg', ['-colorspace', 'CMYK']],
  ] as const)('shows %s', async (nama, jenis, argumen) => {
    const pdf = await buat(denganLogo(url(jenis, gambar(nama, ...argumen))));
    expect(jumlahGambar(pdf)).toBe(1);
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
    expect(pdf.teks).toContain('SEKRETARIAT DAERAH');
  });

  it('leaves a broken picture out and prints the rest', async () => {
    const png = gambar('utuh.png', '-alpha', 'set');
    const jpg = gambar('utuh.jpg');
    const rusak = {
      terpotong: url('png', png.subarray(0, png.length >> 1)),
      bukanGambar: url('png', Buffer.from('bukan gambar sama sekali')),
      kosong: 'data:image/png;base64,',
      dataTerbalik: url('png', Buffer.from(png.map((byte, i) => (i > 60 && i < png.length - 20 ? byte ^ 0x55 : byte)))),
      jpegTerpotong: url('jpeg', jpg.subarray(0, 100)),
      jpegSemu: url('jpeg', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(400, 7)])),
    };
    for (const [nama, logo] of Object.entries(rusak)) {
      expect(isGambarTerbaca(logo), nama).toBe(false);
      const pdf = await buat(denganLogo(logo));
      expect(jumlahGambar(pdf), nama).toBe(0);
      expect(pdf.teks).toContain('SEKRETARIAT DAERAH');
    }
  });
});

describe('signatures drawn on screen', () => {
  /** Line operators of all pages' content. */
  const countGaris = ({ path }: PdfTerbaca): number =>
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], { encoding: 'latin1', maxBuffer: 64e6 })
      .split('\n')
      .filter((baris) => baris.endsWith(' l')).length;

  it('are lines in their cells, no pictures', async () => {
    const goresan = Array.from({ length: 21 }, (_, i): [number, number] => [i * 50, (i * 97) % 400]);
    const peserta = (isBertandaTangan: boolean): Dossier =>
      ubahRapat(tanpaLampiran, {
        pesertaList: pesertaPanjang(4, (i) => ({ tandaTangan: isBertandaTangan && i < 3 ? [goresan, [[5, 5]]] : [] })),
      });
    const polos = await buat(peserta(false));
    const polosGaris = countGaris(polos);
    const bertandaTangan = await buat(peserta(true));
    // 20 lines for a stroke of 21 points and one for the dot, three times.
    expect(countGaris(bertandaTangan) - polosGaris).toBe(3 * 21);
    expect(jumlahGambar(bertandaTangan)).toBe(0);
    expect(bertandaTangan.halamanList.length).toBe(polos.halamanList.length);
  });

  it('as large as a file may hold neither fail nor leave their cell', async () => {
    const besar = Array.from({ length: 60 }, (_, s) =>
      Array.from({ length: 2000 }, (_, i): [number, number] => [(i * 7 + s) % 1001, (i * 3 + s * 5) % 401]),
    );
    const dossier = ubahRapat(tanpaLampiran, { pesertaList: pesertaPanjang(1, () => ({ tandaTangan: besar })) });
    expect(checkStructure(await buat(dossier))).toContain('No syntax or stream encoding errors');
  });
});
