import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { berkasEksporSchema } from '../../shared/contract';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier } from '../builders/buildDossier';
import { makeTempFolder } from '../builders/makeTempFolder';
import { root, runCommand } from './runCommand';

const BAIK = formatRenaksi(buildDossier());

/** One sentence: a line that ends in a full stop, without traces of the program's inside. */
const KALIMAT = /^[A-Z][^\n]*\.\n$/;
const JEJAK = /\bat .*\d+:\d+|Error:|node:|\.cjs|\.ts\b/;

const rusak = (ubah: (berkas: { dossier: Record<string, unknown> } & Record<string, unknown>) => void): string => {
  const berkas = JSON.parse(BAIK) as { dossier: Record<string, unknown> };
  ubah(berkas);
  return JSON.stringify(berkas);
};

const ISI: Readonly<Record<string, [isi: string | Uint8Array, kata: string]>> = {
  'an empty file': ['', 'bukan teks JSON'],
  'half a file': [BAIK.slice(0, 500), 'bukan teks JSON'],
  'a binary file': [Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256), 'bukan teks JSON'],
  'text that is not UTF-8': [Buffer.from(BAIK.replace('Dossier uji', 'Dossier \u00e9'), 'latin1'), 'bukan teks JSON'],
  'a foreign JSON file': ['{"name":"lain"}', 'bukan dossier Setda Renaksi'],
  'a JSON number': ['7', 'bukan dossier Setda Renaksi'],
  'a newer version': [rusak((berkas) => Object.assign(berkas, { versi: 99 })), 'lebih baru (bentuk versi 99)'],
  'a wrong field': [rusak(({ dossier }) => Object.assign(dossier, { nama: 5 })), ' di dossier.nama'],
  'an unknown field': [rusak(({ dossier }) => Object.assign(dossier, { lain: 1 })), ' di dossier'],
  'a broken reference': [
    rusak(({ dossier }) => Object.assign((dossier['matriks'] as object[])[3] ?? {}, { indukId: 'tidak-ada' })),
    ' di matriks[3]',
  ],
};

describe.each(['hitung', 'ekspor'])('%s refuses', (perintah) => {
  const run = async (path: string) => {
    const folder = makeTempFolder();
    const hasil = await runCommand([perintah, path, ...(perintah === 'ekspor' ? ['--ke', folder] : [])]);
    expect(readdirSync(folder)).toEqual([]);
    return hasil;
  };

  test.each(Object.entries(ISI))('%s', async (_, [isi, kata]) => {
    const path = join(makeTempFolder(), 'a.renaksi');
    writeFileSync(path, isi);
    const { code, stdout, stderr } = await run(path);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(KALIMAT);
    expect(stderr).not.toMatch(JEJAK);
    expect(stderr).toContain(kata);
  });

  test.each([
    ['a missing file', '/tidak/ada.renaksi', 'tidak ditemukan'],
    ['a file below a file', `${root}package.json/a.renaksi`, 'tidak ditemukan'],
    ['a folder', root, 'tidak dapat dibaca'],
    ['a device', '/dev/zero', 'tidak dapat dibaca'],
    ['an endless name', 'a'.repeat(4000), 'tidak'],
  ])('%s', async (_, path, kata) => {
    const { code, stdout, stderr } = await run(path);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(KALIMAT);
    expect(stderr).toContain(kata);
  });

  test('a file of 100 MB without reading it', async () => {
    const path = join(makeTempFolder(), 'besar.renaksi');
    writeFileSync(path, '');
    truncateSync(path, 100 * 1024 * 1024);
    const { code, stderr } = await run(path);
    expect([code, stderr]).toEqual([1, expect.stringContaining('paling besar 64 MB')]);
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'Perintah belum disebut.'],
    [['entah'], 'Perintah "entah" tidak dikenal.'],
    [['constructor'], 'Perintah "constructor" tidak dikenal.'],
    [['pariksa', 'a'], 'Perintah "pariksa" tidak dikenal.'],
    [['periksa'], 'Perintah periksa memerlukan tepat satu berkas.'],
    [['periksa', 'a', '--timpa'], 'Pilihan --timpa tidak dikenal oleh perintah periksa.'],
    [['hitung'], 'Perintah hitung memerlukan tepat satu berkas.'],
    [['hitung', 'a', 'b'], 'Perintah hitung memerlukan tepat satu berkas.'],
    [['hitung', ''], 'Perintah hitung memerlukan tepat satu berkas.'],
    [['hitung', 'a', '--ke', 'b'], 'Pilihan --ke tidak dikenal oleh perintah hitung.'],
    [['hitung', 'a', '--apa'], 'Pilihan --apa tidak dikenal oleh perintah hitung.'],
    [['hitung', 'a', '-x'], 'Pilihan --x tidak dikenal oleh perintah hitung.'],
    [['hitung', 'a', '--json=ya'], 'Pilihan --json tidak memakai nilai.'],
    [['hitung', 'a', '--json', '--json'], 'Pilihan --json disebut lebih dari sekali.'],
    [['ekspor', 'a'], 'Perintah ekspor memerlukan pilihan --ke.'],
    [['ekspor', 'a', '--ke'], 'Pilihan --ke memerlukan nilai.'],
    [['ekspor', 'a', '--ke='], 'Pilihan --ke memerlukan nilai.'],
    [['ekspor', 'a', '--ke', '--hanya', 'lampiran.pdf'], 'Pilihan --ke memerlukan nilai.'],
    [['ekspor', 'a', '--ke', 'b', '--ke', 'c'], 'Pilihan --ke disebut lebih dari sekali.'],
    [
      ['ekspor', 'a', '--ke', 'b', '--hanya', 'lampiran.doc'],
      `Pilihan --hanya mengenal ${berkasEksporSchema.options.join(', ')}; bukan "lampiran.doc".`,
    ],
  ])('%j is told in a sentence and the usage', async (args, kalimat) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n').slice(0, 2)).toEqual([kalimat, 'Pemakaian:']);
  });

  test.each([['--help'], ['-h'], ['bantuan'], ['ekspor', '--help']])('%s prints the help', async (...args) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stderr]).toEqual([0, '']);
    for (const kata of ['contoh', 'hitung', 'ekspor', 'skema', '--hanya']) expect(stdout).toContain(kata);
  });
});
