import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createExporter } from '../../main/export/createExporter';
import type { EksporJob, Exporter } from '../../main/export/exporter';
import { berkasEksporSchema, type StatusEkspor } from '../../shared/contract';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { makeTempFolder } from '../builders/makeTempFolder';
import { revisiContoh } from './perubahan/revisiContoh';
import { contoh } from './xlsx/bukuUji';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SEMUA = berkasEksporSchema.options;

const makeExporter = (workerPath = join(root, 'dist', 'exportWorker.cjs')): Exporter => {
  const exporter = createExporter({ assetsFolder: join(root, 'assets'), workerPath });
  onTestFinished(() => exporter.close());
  return exporter;
};

const run = async (exporter: Exporter, job: EksporJob): Promise<StatusEkspor> =>
  exporter.done(exporter.start(job).eksporId);

/** Resolves when a job reports a status. */
const waitFor = (exporter: Exporter, is: (status: StatusEkspor) => boolean): Promise<StatusEkspor> =>
  new Promise((resolve) => {
    const off = exporter.onProgress((status) => {
      if (!is(status)) return;
      off();
      resolve(status);
    });
  });

describe('an export', () => {
  test('writes the documents whole, reporting steps that only go forward', async () => {
    const exporter = makeExporter();
    const folder = makeTempFolder();
    const statusList: StatusEkspor[] = [];
    exporter.onProgress((status) => statusList.push(status));
    const akhir = await run(exporter, {
      dossier: revisiContoh(contoh()),
      rapatId: null,
      banding: { dari: 'edisi-0', ke: null },
      folder,
      berkasList: SEMUA,
    });

    expect(akhir).toMatchObject({ state: 'SELESAI', bagian: 1, berkas: null, langkah: null, errorCode: null });
    expect(readdirSync(folder).toSorted()).toEqual([...SEMUA].toSorted());
    expect(akhir.jadiList.map(({ berkas, ukuranByte }) => [berkas, ukuranByte])).toEqual(
      SEMUA.map((berkas) => [berkas, readFileSync(join(folder, berkas)).byteLength]),
    );
    expect(readFileSync(join(folder, 'lampiran.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(folder, 'lampiran.xlsx')).subarray(0, 2).toString()).toBe('PK');
    const bagianList = statusList.map(({ bagian }) => bagian);
    expect(bagianList).toEqual(bagianList.toSorted((a, b) => a - b));
    expect(new Set(statusList.map(({ langkah }) => langkah))).toEqual(new Set(['MENYUSUN', 'MENATA', 'MENULIS', null]));
    expect(exporter.status(akhir.eksporId)).toEqual(akhir);
    expect(exporter.cancel(akhir.eksporId)).toEqual({ dibatalkan: false });
  });

  test('cancelled in the middle of a blocking layout ends at once and leaves nothing', async () => {
    const exporter = makeExporter();
    const folder = makeTempFolder();
    writeFileSync(join(folder, 'lampiran.pdf'), 'lama');
    const dossier = buildDossier(LARGE_SIZE);
    const menata = waitFor(exporter, ({ langkah }) => langkah === 'MENATA');
    const { eksporId } = exporter.start({
      dossier,
      rapatId: null,
      banding: null,
      folder,
      berkasList: ['lampiran.pdf', 'lampiran.xlsx'],
    });
    await menata;
    await delay(30);
    const mulai = performance.now();
    expect(exporter.cancel(eksporId)).toEqual({ dibatalkan: true });
    const akhir = await exporter.done(eksporId);
    console.log(`cancel took ${(performance.now() - mulai).toFixed(0)} ms (bound 200)`);

    expect(akhir).toMatchObject({ state: 'DIBATALKAN', errorCode: 'EXPORT_CANCELLED', jadiList: [] });
    // The layout of 2,000 rows takes seconds: had it gone on, its file would stand here after the next job.
    expect(
      (await run(exporter, { dossier: contoh(), rapatId: null, banding: null, folder, berkasList: ['lampiran.xlsx'] }))
        .state,
    ).toBe('SELESAI');
    expect(readdirSync(folder).toSorted()).toEqual(['lampiran.pdf', 'lampiran.xlsx']);
    expect(readFileSync(join(folder, 'lampiran.pdf'), 'utf8')).toBe('lama');
    expect(exporter.status(eksporId)?.state).toBe('DIBATALKAN');
  });

  test('waits for the one before it; a waiting one can be cancelled without disturbing it', async () => {
    const exporter = makeExporter();
    const [satu, dua, tiga] = [makeTempFolder(), makeTempFolder(), makeTempFolder()];
    const urutan: string[] = [];
    exporter.onProgress(({ eksporId, state }) => void (state !== 'BERJALAN' && urutan.push(eksporId)));
    const start = (folder: string): string =>
      exporter.start({ dossier: contoh(), rapatId: null, banding: null, folder, berkasList: ['lampiran.xlsx'] })
        .eksporId;
    const [a, b, c] = [start(satu), start(dua), start(tiga)];
    exporter.cancel(b);
    const akhir = await Promise.all([a, b, c].map((eksporId) => exporter.done(eksporId)));
    expect(akhir.map(({ state }) => state)).toEqual(['SELESAI', 'DIBATALKAN', 'SELESAI']);
    expect(urutan).toEqual([b, a, c]);
    expect([satu, dua, tiga].map((folder) => readdirSync(folder).length)).toEqual([1, 0, 1]);
  });

  test('of a dossier that breaks its schema is told as damage and writes nothing', async () => {
    const folder = makeTempFolder();
    const dossier = contoh();
    Object.assign(dossier.matriks[2] ?? {}, { tahunList: ['x'] });
    const akhir = await run(makeExporter(), { dossier, rapatId: null, folder, berkasList: ['daftar-hadir.pdf'] });
    expect(akhir).toMatchObject({ state: 'GAGAL', errorCode: 'STORE_CORRUPT' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('takes the dossier as it was at the start', async () => {
    const exporter = makeExporter();
    const folder = makeTempFolder();
    const dossier = contoh();
    const pertama = exporter.start({ dossier, rapatId: null, banding: null, folder, berkasList: ['lampiran.pdf'] });
    const kedua = exporter.start({ dossier, rapatId: null, banding: null, folder, berkasList: ['lampiran.xlsx'] });
    (dossier as { matriks: unknown }).matriks = 'diubah';
    expect((await exporter.done(pertama.eksporId)).state).toBe('SELESAI');
    expect((await exporter.done(kedua.eksporId)).state).toBe('SELESAI');
  });

  test.each([
    ['a folder that is a file', (folder: string) => join(folder, 'berkas')],
    ['a folder that is not there', (folder: string) => join(folder, 'tidak-ada')],
    ['a folder nobody can write to', () => '/proc/self'],
  ])('to %s fails with its code', async (_, tujuan) => {
    const folder = makeTempFolder();
    writeFileSync(join(folder, 'berkas'), 'isi');
    const job: EksporJob = {
      dossier: contoh(),
      rapatId: null,
      banding: null,
      folder: tujuan(folder),
      berkasList: ['lampiran.xlsx'],
    };
    const akhir = await run(makeExporter(), job);
    expect(akhir).toMatchObject({ state: 'GAGAL', errorCode: 'FOLDER_NOT_WRITABLE', jadiList: [] });
    expect(readFileSync(join(folder, 'berkas'), 'utf8')).toBe('isi');
  });

  test('whose target is a folder fails, keeps the earlier document and leaves no temporary file', async () => {
    const folder = makeTempFolder();
    mkdirSync(join(folder, 'lampiran.pdf', 'dalam'), { recursive: true });
    const akhir = await run(makeExporter(), {
      dossier: contoh(),
      rapatId: null,
      banding: null,
      folder,
      berkasList: ['lampiran.xlsx', 'lampiran.pdf'],
    });
    expect(akhir).toMatchObject({ state: 'GAGAL', errorCode: 'FILE_WRITE_FAILED', berkas: 'lampiran.pdf' });
    expect(akhir.jadiList.map(({ berkas }) => berkas)).toEqual(['lampiran.xlsx']);
    expect(readdirSync(folder).toSorted()).toEqual(['lampiran.pdf', 'lampiran.xlsx']);
  });

  test('clears what a killed process left, and nothing else', async () => {
    const folder = makeTempFolder();
    const tinggalan = '.lampiran.xlsx.999999999-0123456789ab.tmp';
    const milikLain = `.lampiran.xlsx.${process.ppid}-0123456789ab.tmp`;
    const asing = '.catatan.999999999-0123456789ab.tmp';
    for (const nama of [tinggalan, milikLain, asing]) writeFileSync(join(folder, nama), '');
    await run(makeExporter(), {
      dossier: contoh(),
      rapatId: null,
      banding: null,
      folder,
      berkasList: ['lampiran.xlsx'],
    });
    expect(readdirSync(folder).toSorted()).toEqual([asing, milikLain, 'lampiran.xlsx'].toSorted());
  });
});

describe('a worker that', () => {
  const makeWorker = (kode: string): string => {
    const path = join(makeTempFolder(), 'worker.cjs');
    writeFileSync(path, `const { parentPort } = require('node:worker_threads');\n${kode}`);
    return path;
  };
  const job = (): EksporJob => ({
    dossier: contoh(),
    rapatId: null,
    banding: null,
    folder: makeTempFolder(),
    berkasList: ['lampiran.xlsx'],
  });

  test.each([
    ['throws', "parentPort.on('message', () => { throw new Error('rusak'); });"],
    ['exits', "parentPort.on('message', () => process.exit(0));"],
    ['does not start', 'syntax error'],
  ])('%s fails the job, and the next job gets a new one', async (_, kode) => {
    const exporter = makeExporter(makeWorker(kode));
    for (let i = 0; i < 2; i += 1) {
      const akhir = await run(exporter, job());
      expect(akhir).toMatchObject({ state: 'GAGAL', errorCode: 'EXPORT_FAILED', berkas: null });
    }
  });

  test('dies at rest disturbs nobody', async () => {
    const isi = "{ jenis: 'JADI', isi: new Uint8Array(3) }";
    const exporter = makeExporter(
      makeWorker(
        `parentPort.on('message', () => { parentPort.postMessage(${isi}); setTimeout(() => { throw 1; }, 20); });`,
      ),
    );
    expect((await run(exporter, job())).state).toBe('SELESAI');
    await delay(100);
    expect((await run(exporter, job())).state).toBe('SELESAI');
  });
});
