import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';

let dataFolder: string;
let app: BrowserApp;

const buat = (nama: string) =>
  app.services['dossier:create']({ nama, namaInstansi: '', periode: { awal: 2022, akhir: 2024 } });

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'renaksi-cadangan-'));
  app = await openBrowserApp({ dataFolder });
  await buat('Sebelum cadangan');
  // Closing backs up.
  await app.close();
  app = await openBrowserApp({ dataFolder });
  await buat('Sesudah cadangan');
  await app.page.reload();
});
afterAll(async () => {
  await app.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const bukaCadangan = async () => {
  await app.page.getByRole('button', { name: 'Cadangan…', exact: true }).click();
  return app.page.getByRole('table', { name: 'Cadangan', exact: true });
};
const pulihkan = async (alasan: string): Promise<void> => {
  const { page } = app;
  const tabel = await bukaCadangan();
  await tabel
    .getByRole('row')
    .filter({ hasText: alasan })
    .first()
    .getByRole('button', { name: /^Pulihkan/ })
    .click();
  const tanya = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Batal' }) });
  await expect
    .poll(() => tanya.getByRole('button', { name: 'Batal' }).evaluate((el) => el === document.activeElement))
    .toBe(true);
  await tanya.getByRole('button', { name: 'Pulihkan', exact: true }).click();
};
/** Dossiers are named on the start screen. */
const ada = (nama: string) => app.page.getByText(nama, { exact: true });

it('puts a backup back after a question, and the restore can be reverted', async () => {
  const { page } = app;
  await ada('Sebelum cadangan').first().waitFor();
  await ada('Sesudah cadangan').first().waitFor();
  await bukaCadangan();
  expect(await listAxeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await pulihkan('Saat aplikasi ditutup');
  await ada('Sesudah cadangan').waitFor({ state: 'detached' });
  await ada('Sebelum cadangan').first().waitFor();
  expect((await app.services['dossier:list']({})).map(({ nama }) => nama)).toEqual(['Sebelum cadangan']);

  await pulihkan('Sebelum pemulihan');
  await ada('Sesudah cadangan').first().waitFor();
  expect((await app.services['dossier:list']({})).map(({ nama }) => nama).toSorted()).toEqual([
    'Sebelum cadangan',
    'Sesudah cadangan',
  ]);
  expect(app.errors).toEqual([]);
});
