import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDossier } from '../../builders/buildDossier';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaMatriks } from './matriksUji';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

it('takes what was achieved in an adopted edition, beside the target, and nothing else', async () => {
  const { page } = app;
  const dossier = buildDossier({ nama: 'Capaian' });
  const [edisi] = dossier.edisiList;
  if (!edisi) throw new Error('edisi');
  const dossierId = await bukaMatriks(app, {
    ...dossier,
    edisiList: [{ ...edisi, nomor: '1', tahun: 2022, tanggalPenetapan: '2022-01-03' }],
    targetList: [
      ...dossier.targetList,
      {
        indikatorId: 'jumlah',
        uraian: 'Jumlah kanal',
        satuan: 'JUMLAH',
        baseline: null,
        targetList: [{ tahun: 2022, nilai: 4 }],
        capaianList: [],
      },
    ],
  });
  const { edisiList } = await app.services['dossier:get']({ dossierId });
  await app.services['edisi:tetapkan']({ dossierId, edisiId: edisiList[0]?.edisiId ?? '' });
  await page.goto(`${app.origin}/#/d/${dossierId}/target`);
  await page.reload();
  await page.getByText('Capaian tetap dapat diisi').waitFor();
  const isian = (name: string) => page.getByRole('textbox', { name, exact: true });
  expect(await isian('Target 2022 indikator 1').isEditable()).toBe(false);
  expect(await isian('Indikator 1').isEditable()).toBe(false);
  expect(await page.getByRole('button', { name: 'Tambah indikator' }).count()).toBe(0);
  await isian('Capaian 2022 indikator 1').fill('69,2');
  await page.keyboard.press('Tab');
  await page.getByText('−1,3 poin').waitFor();
  await isian('Capaian 2022 indikator 2').fill('4,5');
  await page.keyboard.press('Tab');
  await page.getByText('Ketik bilangan bulat').waitFor();
  await isian('Capaian 2022 indikator 2').fill('6');
  await page.keyboard.press('Tab');
  await page.getByText('+2', { exact: true }).waitFor();
  const capaian = async () =>
    (await app.services['dossier:get']({ dossierId })).targetList.map(({ capaianList }) => capaianList);
  await expect.poll(capaian).toEqual([[{ tahun: 2022, nilai: 69.2 }], [{ tahun: 2022, nilai: 6 }]]);
  expect(await listAxeFindings(page)).toEqual([]);
  expect(await app.services['edisi:verify']({ dossierId, edisiId: edisiList[0]?.edisiId ?? '' })).toMatchObject({
    status: 'UTUH',
  });
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(capaian).toEqual([[{ tahun: 2022, nilai: 69.2 }], []]);
});
