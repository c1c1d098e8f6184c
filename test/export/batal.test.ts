import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type * as FsPromises from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createDocumentWorker } from '../../main/export/createDocumentWorker';
import { createExporter } from '../../main/export/createExporter';
import type { EksporJob, Exporter } from '../../main/export/exporter';
import { packDossier } from '../../main/export/packDossier';
import { type BerkasEkspor, berkasEksporSchema, type StatusEkspor } from '../../shared/contract';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { revisiContoh } from './perubahan/revisiContoh';
import { contoh } from './xlsx/bukuUji';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SEMUA = berkasEksporSchema.options;

/** What the disk does with the bytes of a temporary file, after half of them are on it. */
type Diska = 'BIASA' | 'PENUH' | 'LAMBAT';
const keadaan = vi.hoisted(() => ({ diska: 'BIASA' as Diska, tertulis: (): unknown => undefined }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const asli = await importOriginal<typeof FsPromises>();
  const open: typeof asli.open = async (path, ...sisa) => {
    const handle = await asli.open(path, ...sisa);
    if (keadaan.diska === 'BIASA' || !String(path).endsWith('.tmp')) return handle;
    const writeFile = handle.writeFile.bind(handle);
    handle.writeFile = async (isi, opsi) => {
      if (!(isi instanceof Uint8Array)) throw new Error('bytes expected');
      await handle.write(isi.subarray(0, isi.byteLength >> 1));
      keadaan.tertulis();
      if (keadaan.diska === 'PENUH') throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      await delay(50);
      await writeFile(isi.subarray(isi.byteLength >> 1), opsi);
    };
    return handle;
  };
  return { ...asli, open };
});

beforeEach(() => {
  Object.assign(keadaan, { diska: 'BIASA', tertulis: () => undefined });
});

const makeExporter = (workerPath = join(root, 'dist', 'exportWorker.cjs')): Exporter => {
  const exporter = createExporter({ assetsFolder: join(root, 'assets'), workerPath });
  onTestFinished(() => exporter.close());
  return exporter;
};

/** A job over a folder in which an earlier file of that name lies. */
const jobOf = (berkas: BerkasEkspor): EksporJob => {
  const folder = makeTempFolder();
  writeFileSync(join(folder, berkas), 'lama');
  const banding = { dari: 'edisi-0', ke: null };
  return { dossier: revisiContoh(contoh()), rapatId: null, banding, folder, berkasList: [berkas] };
};

/** Resolves when a job reports a status; never when it ends before. */
const waitFor = (exporter: Exporter, is: (status: StatusEkspor) => boolean): Promise<void> =>
  new Promise((resolve) => {
    onTestFinished(exporter.onProgress((status) => is(status) && resolve()));
  });

const expectSemula = ({ folder }: EksporJob, berkas: BerkasEkspor): void => {
  expect(readdirSync(folder)).toEqual([berkas]);
  expect(readFileSync(join(folder, berkas), 'utf8')).toBe('lama');
};

const SAAT: readonly [string, (exporter: Exporter) => Promise<unknown>][] = [
  ['at once', () => Promise.resolve()],
  ['when its text is put together', (e) => waitFor(e, ({ langkah }) => langkah === 'MENYUSUN')],
  ['in the middle of its layout', (e) => waitFor(e, ({ langkah }) => langkah === 'MENATA')],
  [
    'with half of it on the disk',
    () =>
      new Promise((resolve) => {
        Object.assign(keadaan, { diska: 'LAMBAT', tertulis: resolve });
      }),
  ],
];

describe.each(SAAT)('cancelled %s', (_, tunggu) => {
  test.each(SEMUA)('%s leaves the earlier file and nothing else', async (berkas) => {
    const exporter = makeExporter();
    const job = jobOf(berkas);
    const saat = tunggu(exporter);
    const { eksporId } = exporter.start(job);
    await saat;
    expect(exporter.cancel(eksporId)).toEqual({ dibatalkan: true });
    expect(await exporter.done(eksporId)).toMatchObject({ state: 'DIBATALKAN', jadiList: [] });
    expectSemula(job, berkas);
  });
});

test.each(SEMUA)(
  '%s on a disk that runs full leaves the earlier file and says so; with room it is written',
  async (berkas) => {
    const exporter = makeExporter();
    const job = jobOf(berkas);
    keadaan.diska = 'PENUH';
    const akhir = await exporter.done(exporter.start(job).eksporId);
    expect(akhir).toMatchObject({ state: 'GAGAL', errorCode: 'DISK_FULL', berkas, jadiList: [] });
    expectSemula(job, berkas);
    keadaan.diska = 'BIASA';
    expect((await exporter.done(exporter.start(job).eksporId)).state).toBe('SELESAI');
    expect(readdirSync(job.folder)).toEqual([berkas]);
  },
);

test('after a worker that died in the middle of a document the next export is written', async () => {
  const path = join(makeTempFolder(), 'worker.cjs');
  const tanda = join(makeTempFolder(), 'mati');
  writeFileSync(
    path,
    `const fs = require('node:fs');
if (fs.existsSync(${JSON.stringify(tanda)})) require(${JSON.stringify(join(root, 'dist', 'exportWorker.cjs'))});
else require('node:worker_threads').parentPort.on('message', () => {
  fs.writeFileSync(${JSON.stringify(tanda)}, '');
  process.exit(134);
});`,
  );
  const exporter = makeExporter(path);
  const job = jobOf('lampiran.xlsx');
  const gagal = await exporter.done(exporter.start(job).eksporId);
  expect(gagal).toMatchObject({ state: 'GAGAL', errorCode: 'EXPORT_FAILED', jadiList: [] });
  expectSemula(job, 'lampiran.xlsx');
  expect((await exporter.done(exporter.start(job).eksporId)).state).toBe('SELESAI');
  expect(readFileSync(join(job.folder, 'lampiran.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('a document that takes more memory than its thread may have fails alone', async () => {
  const worker = createDocumentWorker(join(root, 'dist', 'exportWorker.cjs'), 64);
  onTestFinished(() => worker.close());
  const dossier = buildDossier(LARGE_SIZE);
  const { dossierTeks } = packDossier(dossier, { berkasList: [], bagianId: null });
  const susun = (berkas: BerkasEkspor, teks: string): Promise<Uint8Array> =>
    worker.build(
      {
        berkas,
        dossierTeks: teks,
        gambarList: [],
        rapatId: null,
        banding: null,
        assetsFolder: join(root, 'assets'),
      },
      () => undefined,
      AbortSignal.timeout(60_000),
    );
  await expectCode('EXPORT_FAILED', () => susun('lampiran.docx', dossierTeks));
  const kecil = packDossier(buildDossier(), { berkasList: [], bagianId: null });
  const buku = await susun('matriks-kerja.xlsx', kecil.dossierTeks);
  expect(Buffer.from(buku.subarray(0, 2)).toString()).toBe('PK');
});
