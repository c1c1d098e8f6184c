import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EksporJob, Exporter } from '../../main/export/exporter';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { openTestServices } from '../builders/openTestServices';
import { denganRevisi } from '../export/perubahan/revisiContoh';

test('documents that compare editions start only when both editions hold something to compare', async () => {
  const jobs: EksporJob[] = [];
  const exporter = {
    start: (job: EksporJob) => {
      jobs.push(job);
      return { eksporId: 'e1' };
    },
    close: () => Promise.resolve(),
  } as unknown as Exporter;
  const { call } = openTestServices({ exporter });
  const folder = makeTempFolder();
  const dossier = denganRevisi(buildDossier());
  const path = join(folder, 'a.renaksi');
  writeFileSync(path, formatRenaksi(dossier));
  await call('dossier:impor', { path, jikaAda: 'TANYA' });
  const edisiId = dossier.edisiList[0]?.edisiId ?? '';
  const start = (banding: EksporJob['banding'], berkas: EksporJob['berkasList'][number] = 'matriks-perubahan.pdf') =>
    call('ekspor:start', { dossierId: dossier.dossierId, rapatId: null, banding, folder, berkasList: [berkas] });
  expect((await expectCode('BELUM_LENGKAP', () => start(null))).data).toEqual({ tempat: 'banding' });
  await expectCode('NOT_FOUND', () => start({ dari: 'lain', ke: null }, 'matriks-perubahan.xlsx'));
  await expectCode('NOT_FOUND', () => start({ dari: edisiId, ke: 'lain' }));
  await expectCode('EDISI_BELUM_DITETAPKAN', () => start({ dari: 'edisi-1', ke: null }));
  expect(jobs).toEqual([]);
  await start({ dari: edisiId, ke: null });
  await start(null, 'matriks-kerja.xlsx');
  expect(jobs.map(({ banding, berkasList }) => [banding, berkasList])).toEqual([
    [{ dari: edisiId, ke: null }, ['matriks-perubahan.pdf']],
    [null, ['matriks-kerja.xlsx']],
  ]);
  // The worker gets what the older edition froze, not an empty plan.
  expect(jobs[0]?.dossier.edisiList[0]?.penetapan?.isi.matriks).toEqual(dossier.matriks);
});
