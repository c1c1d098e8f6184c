import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createExporter } from '../../main/export/createExporter';
import type { Exporter } from '../../main/export/exporter';
import { rapatUtama } from '../../shared/domain/naskah';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { perbaiki, sahkan } from './pdf/rapatUji';
import { readPdf } from './pdf/readPdf';
import { contoh } from './xlsx/bukuUji';

const root = fileURLToPath(new URL('../..', import.meta.url));

const makeExporter = (workerPath = join(root, 'dist', 'exportWorker.cjs')): Exporter => {
  const exporter = createExporter({ assetsFolder: join(root, 'assets'), workerPath });
  onTestFinished(() => exporter.close());
  return exporter;
};

const berkas = 'berita-acara.pdf';

describe('a preview', () => {
  test('is what an export of the same meeting writes', async () => {
    const exporter = makeExporter();
    const folder = makeTempFolder();
    const terkunci = sahkan(contoh());
    const dossier = perbaiki(terkunci, { tempat: 'Aula' });
    const { rapatId } = rapatUtama(terkunci);
    const pratinjau = readPdf(await exporter.build({ dossier, rapatId, berkas }), folder, 'pratinjau.pdf');
    await exporter.done(exporter.start({ dossier, rapatId, folder, berkasList: [berkas] }).eksporId);
    const ekspor = readPdf(readFileSync(join(folder, berkas)), folder, 'ekspor.pdf');
    expect(pratinjau.halamanList).toEqual(ekspor.halamanList);
    expect(pratinjau.teks).not.toContain('PERBAIKAN');
    const terakhir = readPdf(await exporter.build({ dossier, rapatId: null, berkas }), folder, 'terakhir.pdf');
    expect(terakhir.teks).toContain('PERBAIKAN');
  });

  test('does not wait for a long export', async () => {
    const exporter = makeExporter();
    const { eksporId } = exporter.start({
      dossier: buildDossier(LARGE_SIZE),
      rapatId: null,
      folder: makeTempFolder(),
      berkasList: ['lampiran.pdf'],
    });
    await exporter.build({ dossier: contoh(), rapatId: null, berkas: 'daftar-hadir.pdf' });
    expect(exporter.status(eksporId)?.state).toBe('BERJALAN');
    exporter.cancel(eksporId);
  });

  test('takes the dossier as it was when asked for, several one after the other', async () => {
    const exporter = makeExporter();
    const dossier = structuredClone(contoh());
    const folder = makeTempFolder();
    const janji = [1, 2].map((i) => {
      rapatUtama(dossier).beritaAcara.nomor = `NOMOR-KE-${i}`;
      return exporter.build({ dossier, rapatId: null, berkas });
    });
    const [satu, dua] = (await Promise.all(janji)).map((isi) => readPdf(isi, folder, 'nomor.pdf').teks);
    expect(satu).toContain('NOMOR-KE-1');
    expect(dua).toContain('NOMOR-KE-2');
  });

  test('of an unknown meeting is refused, and the next one works', async () => {
    const exporter = makeExporter();
    await expectCode('NOT_FOUND', () => exporter.build({ dossier: contoh(), rapatId: 'tidak-ada', berkas }));
    expect((await exporter.build({ dossier: contoh(), rapatId: null, berkas })).subarray(0, 5)).toEqual(
      new TextEncoder().encode('%PDF-'),
    );
  });

  test('whose worker dies says so; one cut off by the end of the app is cancelled', async () => {
    const path = join(makeTempFolder(), 'worker.cjs');
    writeFileSync(path, "require('node:worker_threads').parentPort.on('message', () => process.exit(0));");
    await expectCode('EXPORT_FAILED', () => makeExporter(path).build({ dossier: contoh(), rapatId: null, berkas }));
    writeFileSync(path, "require('node:worker_threads').parentPort.on('message', () => undefined);");
    const exporter = makeExporter(path);
    const tertunda = expectCode('EXPORT_CANCELLED', () => exporter.build({ dossier: contoh(), rapatId: null, berkas }));
    await exporter.close();
    await tertunda;
  });
});
