import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runEkspor } from '../../main/cli/commands/runEkspor';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../builders/buildDossier';
import { makeTempFolder } from '../builders/makeTempFolder';
import { root, runCommand } from './runCommand';

const CONTOH = join(root, 'assets', 'contoh', 'kotawaringin-timur.renaksi');

interface Hitungan {
  readonly isLengkap: boolean;
  readonly jumlahPertanyaan: number;
  readonly jumlahDinilai: number;
  readonly aspekList: readonly Record<string, unknown>[];
  readonly urutanPrioritas: readonly string[];
  readonly statistik: { readonly total: Record<string, unknown>; readonly rataRataBulananCetak: string };
}

const hitung = async (path: string): Promise<Hitungan> => {
  const { code, stdout, stderr } = await runCommand(['hitung', path, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Hitungan;
};

const tulis = (nama: string, isi: string | Uint8Array): string => {
  const path = join(makeTempFolder(), nama);
  writeFileSync(path, isi);
  return path;
};

describe('contoh', () => {
  test('copies the sample byte by byte, with the folders above it', async () => {
    const path = join(makeTempFolder(), 'satu', 'dua', 'contoh.renaksi');
    expect(await runCommand(['contoh', path])).toEqual({ code: 0, stdout: `Contoh disalin ke ${path}\n`, stderr: '' });
    expect(readFileSync(path).equals(readFileSync(CONTOH))).toBe(true);
  });

  test('leaves an existing file alone unless --timpa is given', async () => {
    const path = tulis('ada.renaksi', 'milik saya');
    const tolak = await runCommand(['contoh', path]);
    expect(tolak).toMatchObject({ code: 1, stdout: '' });
    expect(tolak.stderr).toContain('sudah ada dan tidak diubah');
    expect(readFileSync(path, 'utf8')).toBe('milik saya');
    expect((await runCommand(['contoh', path, '--timpa'])).code).toBe(0);
    expect(readFileSync(path).equals(readFileSync(CONTOH))).toBe(true);
  });
});

describe('hitung', () => {
  test('gives the reference its sums, exact and printed means, predicates and ranks', async () => {
    const hasil = await hitung(CONTOH);
    expect(hasil).toMatchObject({ isLengkap: true, jumlahPertanyaan: 20, jumlahDinilai: 20 });
    const kunci = ['jumlahNilai', 'rataRataPecahan', 'rataRataCetak', 'predikat', 'peringkatSaran'];
    expect(hasil.aspekList.map((aspek) => [...kunci, 'peringkatDiputuskan'].map((k) => aspek[k]))).toEqual([
      [20, '20/6', '3,33', 'SANGAT BAIK', 4, null],
      [9, '9/5', '1,80', 'KURANG', 1, 1],
      [7, '7/3', '2,33', 'KURANG', 2, 2],
      [12, '12/3', '4,00', 'SANGAT BAIK', 5, null],
      [9, '9/3', '3,00', 'BAIK', 3, null],
    ]);
    expect(hasil.aspekList[0]).toMatchObject({
      rataRata: { pembilang: 20, penyebut: 6 },
      rataRataDesimal: 20 / 6,
      jumlahPertanyaan: 6,
      jumlahDinilai: 6,
      isLengkap: true,
    });
    expect(hasil.urutanPrioritas).toHaveLength(5);
    expect(hasil.statistik.total).toMatchObject({ diterima: 52, terselesaikan: 34, tingkatPenyelesaianCetak: '65,4%' });
    expect(hasil.statistik.rataRataBulananCetak).toBe('1,11');
  });

  test('derives nothing from unscored questions', async () => {
    const dossier = buildDossier({ nilai: (i) => (i < 2 ? 3 : null) });
    const hasil = await hitung(tulis('sebagian.renaksi', formatRenaksi(dossier)));
    expect(hasil).toMatchObject({ isLengkap: false, jumlahPertanyaan: 6, jumlahDinilai: 2 });
    expect(hasil.aspekList[0]).toMatchObject({
      jumlahNilai: 6,
      isLengkap: true,
      rataRataCetak: '3,00',
      peringkatSaran: null,
    });
    expect(hasil.aspekList[1]).toMatchObject({ jumlahNilai: 0, rataRata: null, rataRataCetak: null, predikat: null });
  });

  test.each([
    ['empty', EMPTY_SIZE],
    ['large', LARGE_SIZE],
  ])('works for an %s dossier, as table and as JSON', async (_, size) => {
    const path = tulis('a.renaksi', formatRenaksi(buildDossier(size)));
    expect((await hitung(path)).aspekList).toHaveLength(size.aspek ?? 0);
    expect((await runCommand(['hitung', path])).code).toBe(0);
  });

  test('prints an aligned table', async () => {
    const { stdout } = await runCommand(['hitung', CONTOH]);
    const barisList = stdout.split('\n');
    const kepala = barisList.find((baris) => baris.startsWith('Aspek')) ?? '';
    const sdm = barisList.find((baris) => baris.startsWith('Sumber Daya Manusia')) ?? '';
    expect(sdm.indexOf('1,80') + 4).toBe(kepala.indexOf('Rata-rata') + 'Rata-rata'.length);
    expect(sdm.indexOf('KURANG')).toBe(kepala.indexOf('Predikat'));
  });

  test('a reader that leaves early is no failure', () => {
    const perintah = `"${process.execPath}" dist/cli.cjs hitung "${CONTOH}" --json | head -1`;
    expect(execFileSync('bash', ['-o', 'pipefail', '-c', perintah], { cwd: root, encoding: 'utf8' })).toBe('{\n');
  });
});

describe('ekspor', () => {
  test('writes the documents into a folder it makes, from a path relative to where it runs', async () => {
    const folder = makeTempFolder();
    writeFileSync(join(folder, 'a.renaksi'), readFileSync(CONTOH));
    const { code, stdout, stderr } = await runCommand(['ekspor', 'a.renaksi', '--ke', 'hasil'], folder);
    expect([code, stderr]).toEqual([0, '']);
    const berkasList = ['berita-acara.pdf', 'daftar-hadir.pdf', 'lampiran.pdf', 'lampiran.xlsx'];
    expect(readdirSync(join(folder, 'hasil')).toSorted()).toEqual(berkasList);
    for (const berkas of berkasList) expect(stdout).toContain(`Ditulis: ${join(folder, 'hasil', berkas)} (`);
  });

  test('writes only what --hanya names', async () => {
    const folder = makeTempFolder();
    await runCommand(['ekspor', CONTOH, '--ke', folder, '--hanya', 'lampiran.xlsx, berita-acara.pdf']);
    expect(readdirSync(folder).toSorted()).toEqual(['berita-acara.pdf', 'lampiran.xlsx']);
  });

  test.each(['/proc/renaksi', CONTOH, `${CONTOH}/dalam`])('to %s says so in one sentence', async (folder) => {
    const { code, stdout, stderr } = await runCommand(['ekspor', CONTOH, '--ke', folder]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Folder tujuan tidak dapat ditulisi .*\n$/);
  });

  test.each(['SIGINT', 'SIGKILL'] as const)('stopped by %s leaves no partial document', async (signal) => {
    const folder = makeTempFolder();
    const path = tulis('besar.renaksi', formatRenaksi(buildDossier(LARGE_SIZE)));
    writeFileSync(join(folder, 'lampiran.pdf'), 'lama');
    const args = [`${root}dist/cli.cjs`, 'ekspor', path, '--ke', folder, '--hanya', 'lampiran.pdf'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    setTimeout(() => child.kill(signal), 700);
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(signal === 'SIGINT' ? 1 : null);
    expect(readdirSync(folder)).toEqual(['lampiran.pdf']);
    expect(readFileSync(join(folder, 'lampiran.pdf'), 'utf8')).toBe('lama');
  });

  test('stopped while the dossier is read writes nothing', async () => {
    const folder = makeTempFolder();
    const stop = new AbortController();
    const context = {
      assetsFolder: join(root, 'assets'),
      workerPath: join(root, 'dist', 'exportWorker.cjs'),
      print: () => undefined,
      progress: () => undefined,
      signal: stop.signal,
    };
    const hasil = runEkspor({ berkas: [CONTOH], ke: folder, hanya: ['lampiran.xlsx'] }, context);
    stop.abort();
    await expect(hasil).rejects.toMatchObject({ exitCode: 1 });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('npm run renaksi passes arguments, output and exit code through', async () => {
  const npm = (...args: string[]) =>
    new Promise<{ code: number | null; stdout: string }>((resolve) => {
      const child = spawn('npm', ['run', '-s', 'renaksi', '--', ...args], { cwd: join(root, 'shared') });
      let stdout = '';
      child.stdout.on('data', (data: Buffer) => {
        stdout += data.toString();
      });
      child.on('close', (code) => resolve({ code, stdout }));
    });
  const { code, stdout } = await npm('hitung', '../assets/contoh/kotawaringin-timur.renaksi', '--json');
  expect([code, (JSON.parse(stdout) as Hitungan).isLengkap]).toEqual([0, true]);
  expect(await npm('hitung', 'tidak-ada')).toEqual({ code: 1, stdout: '' });
  expect(await npm('entah')).toEqual({ code: 2, stdout: '' });
  expect(existsSync(CONTOH) && statSync(CONTOH).size).toBeGreaterThan(10_000);
});
