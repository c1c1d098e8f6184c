import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dossier } from '../../../shared/domain/dossier';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const bukaPeriksa = async (dossier: Dossier): Promise<string> => {
  const path = join(app.dataFolder, `${dossier.nama}.renaksi`);
  await writeFile(path, formatRenaksi(dossier));
  const { dossierId } = await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' });
  await app.page.goto(`${app.origin}/#/d/${dossierId}/periksa`);
  return dossierId;
};

it('lists findings by rule, filters them, jumps to the row, and is empty once all is mended', async () => {
  const { page } = app;
  const bersih = buildDossierBersih({ nama: 'Periksa' });
  const dossierId = await bukaPeriksa({
    ...bersih,
    matriks: bersih.matriks.map((baris, i) => (i === 3 ? { ...baris, pihakList: ['√'] } : baris)),
    naskah: bersih.naskah.map((bagian) =>
      bagian.bagianId === 'bagian-angka' ? { ...bagian, judul: 'Keadaan [lengkapi judul]' } : bagian,
    ),
    ukuranList: bersih.ukuranList.map((ukuran) => ({ ...ukuran, nama: 'Nama lain' })),
  });
  const bagian = (nama: string) => page.getByRole('region', { name: nama });
  await bagian('Pihak terlibat hanya berisi tanda').waitFor();
  expect(await bagian('Nama ukuran berbeda').count()).toBe(1);
  await page.getByText('3 dari 3 temuan').waitFor();
  expect(await listAxeFindings(page)).toEqual([]);

  // By class, then by screen.
  await page.getByText('Petunjuk (1)').click();
  await page.getByText('2 dari 3 temuan').waitFor();
  expect(await bagian('Nama ukuran berbeda').count()).toBe(0);
  await page.getByLabel('Layar', { exact: true }).selectOption('Target');
  await page.getByText('Tidak ada temuan yang cocok dengan saringan.').waitFor();
  await page.getByLabel('Layar', { exact: true }).selectOption('Matriks');

  // By keyboard to the row in the matrix.
  await page.getByRole('link', { name: 'Buka Kegiatan I.1.2 pada layar Matriks' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('treegrid').waitFor();
  await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('/matriks');
  await page
    .locator(
      '[role="row"][aria-selected="true"]:has-text("Kegiatan I.1.2"), [role="row"]:has([aria-selected="true"]):has-text("Kegiatan I.1.2"), [role="row"]:has(:focus):has-text("Kegiatan I.1.2")',
    )
    .first()
    .waitFor();

  // To the section of the narrative.
  await page.getByRole('link', { name: 'Periksa', exact: true }).click();
  await page.getByRole('link', { name: 'Buka 1.1, judul pada layar Naskah' }).click();
  await expect
    .poll(() => page.getByRole('textbox').evaluateAll((list) => list.map((isian) => (isian as HTMLInputElement).value)))
    .toContain('Keadaan [lengkapi judul]');

  // What is mended elsewhere is gone without asking.
  const { matriks, ukuranList } = await app.services['dossier:get']({ dossierId });
  const { barisId = '' } = matriks[3] ?? {};
  await page.getByRole('link', { name: 'Periksa', exact: true }).click();
  await bagian('Nama ukuran berbeda').waitFor();
  await app.services['matriks:update']({ dossierId, barisId, isi: { pihakList: ['Bagian Organisasi'] } });
  expect(ukuranList).toHaveLength(1);
  await app.emit('rapat:changed', { dossierId, rapatId: '' });
  await page.getByText('2 dari 2 temuan').waitFor();
  expect(app.errors).toEqual([]);
});

it('says that a clean dossier has no findings', async () => {
  const { page } = app;
  await bukaPeriksa(buildDossierBersih({ nama: 'Bersih' }));
  await page.getByText('Tidak ada temuan', { exact: true }).waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
});
