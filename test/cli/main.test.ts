import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTempFolder } from '../builders/makeTempFolder';

const root = join(import.meta.dirname, '../..');
const CONTOH = join(root, 'assets/contoh/kotawaringin-timur.renaksi');

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], { cwd: root, encoding: 'utf8' });

interface HasilJson {
  asesmen?: { aspekList: { rataRataCetak: string; peringkatSaran: number; peringkatDiputuskan: number | null }[] };
  aspekList?: { rataRataCetak: string; peringkatSaran: number; peringkatDiputuskan: number | null }[];
}

describe('command line', () => {
  it('hitung --json prints means, ranks and completeness', () => {
    const { status, stdout } = run('hitung', CONTOH, '--json');
    const hasil = JSON.parse(stdout) as HasilJson;
    const aspekList = hasil.aspekList ?? hasil.asesmen?.aspekList ?? [];
    expect(status).toBe(0);
    expect(aspekList.map((a) => a.rataRataCetak)).toEqual(['3,33', '1,80', '2,33', '4,00', '3,00']);
    expect(aspekList.map((a) => a.peringkatSaran)).toEqual([4, 1, 2, 5, 3]);
    expect(aspekList.map((a) => a.peringkatDiputuskan)).toEqual([null, 1, 2, null, null]);
    expect(stdout).toContain('"isLengkap": true');
  });

  it('contoh writes the sample and never overwrites unasked', () => {
    const tujuan = join(makeTempFolder(), 'contoh.renaksi');
    expect(run('contoh', tujuan).status).toBe(0);
    expect(readFileSync(tujuan, 'utf8')).toBe(readFileSync(CONTOH, 'utf8'));
    writeFileSync(tujuan, 'milik orang');
    expect(run('contoh', tujuan).status).toBe(1);
    expect(readFileSync(tujuan, 'utf8')).toBe('milik orang');
  });

  it('ekspor writes whole documents and leaves nothing else', () => {
    const folder = makeTempFolder();
    const { status, stdout } = run('ekspor', CONTOH, '--ke', folder);
    expect(status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual([
      'berita-acara.pdf',
      'daftar-hadir.pdf',
      'lampiran.pdf',
      'lampiran.xlsx',
    ]);
    expect(stdout).toContain('lampiran.xlsx');
    const teks = spawnSync('pdftotext', ['-layout', join(folder, 'berita-acara.pdf'), '-'], {
      encoding: 'utf8',
    }).stdout;
    const baris = teks.replace(/\s+/g, ' ');
    expect(baris).toContain('Senin tanggal dua puluh sembilan November tahun dua ribu dua puluh satu');
    for (const rataRata of ['3,33', '1,80', '2,33', '4,00', '3,00']) expect(baris).toContain(rataRata);
  });

  it.each<[string, (folder: string) => string[], number]>([
    ['a missing file', (f) => ['hitung', join(f, 'tidak-ada.renaksi')], 1],
    ['a folder', (f) => ['hitung', f], 1],
    ['an empty file', (f) => ['hitung', tulis(f, '')], 1],
    ['a foreign file', (f) => ['hitung', tulis(f, '{"a":1}')], 1],
    ['a newer file', (f) => ['hitung', tulis(f, '{"format":"renaksi","versi":99}')], 1],
    [
      'a damaged file',
      (f) => ['hitung', tulis(f, readFileSync(CONTOH, 'utf8').replace('"nilai": 4', '"nilai": 7'))],
      1,
    ],
    ['broken UTF-8', (f) => ['hitung', tulis(f, Buffer.from([0x7b, 0xff, 0xfe]))], 1],
    ['a huge file', (f) => ['hitung', tulis(f, Buffer.alloc(40 * 1024 * 1024, 32))], 1],
    ['an unwritable folder', (f) => ['ekspor', CONTOH, '--ke', join(tulis(f, ''), 'x')], 1],
    ['an unknown document', (f) => ['ekspor', CONTOH, '--ke', f, '--hanya', 'lain.pdf'], 2],
    ['an unknown command', () => ['terbang'], 2],
    ['no command', () => [], 2],
    ['an unknown option', () => ['hitung', CONTOH, '--cepat'], 2],
  ])('%s gets a clear sentence and changes nothing', (_nama, args, kode) => {
    const folder = makeTempFolder();
    const perintah = args(folder);
    const sebelum = readdirSync(folder);
    const { status, stdout, stderr } = run(...perintah);
    expect(status).toBe(kode);
    expect(stderr).toMatch(/\S.*[.!]/);
    expect(stderr).not.toMatch(/\bat .*:\d+|Error:|undefined/);
    expect(stdout).toBe('');
    if (kode === 1) expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(sebelum);
  });
});

const tulis = (folder: string, isi: string | Uint8Array): string => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'uji.renaksi');
  writeFileSync(path, isi);
  expect(existsSync(path)).toBe(true);
  return path;
};
