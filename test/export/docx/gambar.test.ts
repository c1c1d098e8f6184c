import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildLampiranDocx } from '../../../main/export/docx/buildDocx';
import { buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import { kenaliGambar } from '../../../main/files/gambar/kenaliGambar';
import type { Dossier, GambarNaskah } from '../../../shared/domain/dossier';
import { parseRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { ASSETS_FOLDER } from '../../builders/openTestServices';
import { cetak } from './docxUji';

const konteks = { assetsFolder: ASSETS_FOLDER, onProgress: () => undefined };
const folder = mkdtempSync(join(tmpdir(), 'renaksi-gambar-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const bendera = (nama: string, warna: string): Buffer => {
  const path = join(folder, nama);
  execFileSync('convert', ['-size', '300x150', `xc:${warna}`, path]);
  return readFileSync(path);
};
const gambarDari = (gambarId: string, bytes: Buffer): GambarNaskah => {
  const { isi, ...ukuran } = kenaliGambar(bytes);
  return { gambarId, nama: gambarId, ...ukuran, isi: isi.toString('base64') };
};

/** The sample with pictures of a colour of their own each, quoted words and a table typed by hand. */
const buildContoh = (): Dossier => {
  const dossier = parseRenaksi(readFileSync(join(ASSETS_FOLDER, 'contoh', 'kotawaringin-timur.renaksi'), 'utf8'));
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><rect width="300" height="150" fill="#00fa9a"/></svg>';
  const gambarList = [
    gambarDari('png', bendera('a.png', '#ff00ff')),
    gambarDari('jpg', bendera('a.jpg', '#ffa500')),
    gambarDari('svg', Buffer.from(svg)),
  ];
  const blokList = gambarList.map(({ gambarId }) => ({
    jenis: 'GAMBAR_SENDIRI' as const,
    gambarId,
    lebarPersen: 40,
    judul: `Bendera ${gambarId}`,
    sumber: 'Dokumentasi',
  }));
  const tabel = {
    jenis: 'TABEL_BEBAS' as const,
    tabelId: 't',
    kepala: ['No.', 'Uraian tabel bebas'],
    barisList: [['1', 'Isi tabel bebas']],
    judul: 'Tabel bebas',
    sumber: '',
  };
  const [awal, ...sisa] = dossier.naskah.toSorted((a, b) => Number(b.jenis === 'BAB') - Number(a.jenis === 'BAB'));
  if (!awal) throw new Error('contoh');
  return {
    ...dossier,
    gambarList,
    naskah: [
      { ...awal, blokList: [...blokList, { jenis: 'KUTIPAN', teks: 'Kutipan uji' }, tabel] },
      ...sisa.slice(0, 0),
    ],
  };
};

/** Share of a colour on any page, 0 to 1. */
const bagianWarna = (pdf: string, warna: string): number => {
  const awalan = join(folder, `hal-${Math.random().toString(36).slice(2)}`);
  execFileSync('pdftoppm', ['-r', '40', '-png', pdf, awalan]);
  const hasil = execFileSync(
    'sh',
    [
      '-c',
      `for f in "$0"*.png; do convert "$f" -fuzz 12% -fill black +opaque "$1" -fill white -opaque "$1" -format '%[fx:mean]\\n' info:; done`,
      awalan,
      warna,
    ],
    { encoding: 'utf8' },
  );
  return Math.max(...hasil.trim().split('\n').map(Number));
};

let pdf = '';
let word = '';
beforeAll(async () => {
  const dossier = buildContoh();
  pdf = join(folder, 'lampiran.pdf');
  writeFileSync(pdf, await buildLampiranPdf(dossier, konteks));
  word = join(folder, 'word.pdf');
  const isi = cetak(folder, new Map([['lampiran', await buildLampiranDocx(dossier, konteks)]]));
  writeFileSync(word, isi.get('lampiran') ?? '');
}, 300_000);

it.each(['#ff00ff', '#ffa500', '#00fa9a'])('prints the picture of colour %s from both documents', (warna) => {
  expect(bagianWarna(pdf, warna)).toBeGreaterThan(0.01);
  expect(bagianWarna(word, warna)).toBeGreaterThan(0.01);
});

it.each(['Bendera png', 'Bendera svg', 'Sumber: Dokumentasi', 'Isi tabel bebas', 'Kutipan uji'])(
  'says %s in both',
  (teks) => {
    for (const path of [pdf, word]) {
      expect(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })).toContain(teks);
    }
  },
);

it('never opens a file that a drawing names', async () => {
  const dossier = buildContoh();
  const rahasia = join(folder, 'rahasia.png');
  execFileSync('convert', ['-size', '300x150', 'xc:#8b4513', rahasia]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><image href="${rahasia}" width="300" height="150"/></svg>`;
  const gambarList = dossier.gambarList.map((g) =>
    g.gambarId === 'svg' ? { ...g, isi: Buffer.from(svg).toString('base64') } : g,
  );
  const path = join(folder, 'rahasia.pdf');
  writeFileSync(path, await buildLampiranPdf({ ...dossier, gambarList }, konteks));
  expect(bagianWarna(path, '#8b4513')).toBeLessThan(0.001);
});
