import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { bukaPeriksa } from './bukaPeriksa';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

// As fast as keys come and as fast as hands type, on a slow machine: some 0.2 s after the shortcut the dialog settles.
it.each([0, 25, 60])('takes every key of a reason typed on at once, %d ms apart', async (delay) => {
  const { page } = app;
  const bersih = buildDossierBersih({ nama: `Alasan ${delay}` });
  const dossierId = await bukaPeriksa(app, {
    ...bersih,
    matriks: bersih.matriks.map((baris, i) => (i === 3 || i === 4 ? { ...baris, pihakList: ['√'] } : baris)),
  });
  await page.getByLabel('Pilih semua 2 temuan: Pihak terlibat hanya berisi tanda').check();
  await page.getByRole('button', { name: 'Terima 2 temuan…' }).waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Sesuai naskah asli yang ditandatangani', { delay });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const alasan = page.getByRole('dialog').getByRole('textbox', { name: 'Alasan' });
  expect(await alasan.inputValue()).toBe('Sesuai naskah asli yang ditandatangani');
  await page.keyboard.press('Enter');
  await page.getByText('Tidak ada temuan terbuka').waitFor();
  const { temuanDiterimaList } = await app.services['dossier:get']({ dossierId });
  expect(new Set(temuanDiterimaList.map((satu) => satu.alasan))).toEqual(
    new Set(['Sesuai naskah asli yang ditandatangani']),
  );
  expect(app.errors).toEqual([]);
});

it('gives the focus back where it was when the dialog is left', async () => {
  const { page } = app;
  const bersih = buildDossierBersih({ nama: 'Kembali' });
  await bukaPeriksa(app, {
    ...bersih,
    ukuranList: bersih.ukuranList.map((ukuran) => ({ ...ukuran, nama: 'Nama lain' })),
  });
  const kotak = page.getByLabel('Pilih Ukuran keberhasilan 1: "Nama lain"');
  await kotak.check();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => kotak.evaluate((isian) => isian === document.activeElement)).toBe(true);
});
