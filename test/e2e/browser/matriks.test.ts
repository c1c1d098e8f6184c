import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { buildDossier, LARGE_SIZE } from '../../builders/buildDossier';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { failChannel } from '../harness/failChannel';
import { listAxeFindings } from './axe';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const buat = async (nama: string): Promise<string> => {
  const { dossierId } = await app.services['dossier:create']({
    nama,
    namaInstansi: 'Kabupaten Contoh Raya',
    periode: { awal: 2022, akhir: 2024 },
  });
  await app.page.goto(`${app.origin}/#/d/${dossierId}/matriks`);
  return dossierId;
};
const matriks = async (dossierId: string) => (await app.services['dossier:get']({ dossierId })).matriks;
const uraian = async (dossierId: string) => (await matriks(dossierId)).map((baris) => baris.uraian);
const grid = () => app.page.getByRole('treegrid');
const editor = (label: string) => app.page.getByRole('textbox', { name: label });

it('adds, edits, moves, removes and undoes by keyboard alone', async () => {
  const { page } = app;
  const dossierId = await buat('Matriks dengan papan ketik');
  await page.getByRole('button', { name: 'Tambah kelompok program' }).focus();
  await page.keyboard.press('Enter');
  await editor('Kelompok Program/Program/Kegiatan KP I').waitFor();
  await page.keyboard.type('Penguatan Kelembagaan');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+Enter');
  await editor('Kelompok Program/Program/Kegiatan Program I.1').waitFor();
  await page.keyboard.type('Kebijakan');
  await page.keyboard.press('Control+Enter');
  await editor('Kelompok Program/Program/Kegiatan Program I.2').waitFor();
  await page.keyboard.type('Tata laksana');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+Enter');
  await editor('Kelompok Program/Program/Kegiatan Kegiatan I.2.1').waitFor();
  await page.keyboard.type('Menyusun SOP');
  await page.keyboard.press('Tab');
  // The first year column of the kegiatan.
  await page.keyboard.press('Space');
  await expect
    .poll(() => matriks(dossierId))
    .toMatchObject([
      { uraian: 'Penguatan Kelembagaan', jenis: 'KELOMPOK_PROGRAM' },
      { uraian: 'Kebijakan', jenis: 'PROGRAM' },
      { uraian: 'Tata laksana', jenis: 'PROGRAM' },
      { uraian: 'Menyusun SOP', jenis: 'KEGIATAN', tahunList: [2022] },
    ]);
  // Its parent shows the year lightly: it is not the parent's own.
  await page.getByRole('checkbox', { name: 'Tahun 2022, dari baris di bawahnya' }).first().waitFor();

  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText('Kegiatan I.1.1', { exact: true }).waitFor();
  await expect
    .poll(() => uraian(dossierId))
    .toEqual(['Penguatan Kelembagaan', 'Kebijakan', 'Menyusun SOP', 'Tata laksana']);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.getByText('Kegiatan I.1.1', { exact: true }).waitFor({ state: 'detached' });
  await page.keyboard.press('Delete');
  await page.getByText('"Kebijakan" akan dihapus beserta 1 baris di bawahnya.').waitFor();
  await expect
    .poll(() =>
      page.getByRole('button', { name: 'Batal', exact: true }).evaluate((el) => el === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => uraian(dossierId)).toEqual(['Penguatan Kelembagaan', 'Tata laksana']);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => uraian(dossierId))
    .toEqual(['Penguatan Kelembagaan', 'Kebijakan', 'Menyusun SOP', 'Tata laksana']);
  await page.keyboard.press('Control+y');
  await expect.poll(() => uraian(dossierId)).toEqual(['Penguatan Kelembagaan', 'Tata laksana']);
});

it('drops an edit on Esc and replaces the text when a letter is typed on a cell', async () => {
  const { page } = app;
  const dossierId = await buat('Sunting');
  await page.getByRole('button', { name: 'Tambah kelompok program' }).click();
  await editor('Kelompok Program/Program/Kegiatan KP I').waitFor();
  await page.keyboard.type('Semula');
  await page.keyboard.press('Enter');
  await expect.poll(() => uraian(dossierId)).toEqual(['Semula']);
  await page.keyboard.press('F2');
  await page.keyboard.type(' dibatalkan');
  await page.keyboard.press('Escape');
  await grid().getByText('Semula', { exact: true }).waitFor();
  await page.keyboard.type('Menjadi');
  await page.keyboard.press('Enter');
  await expect.poll(() => uraian(dossierId)).toEqual(['Menjadi']);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('Diskominfo; Bagian Hukum;');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await matriks(dossierId))[0]?.pihakList).toEqual(['Diskominfo', 'Bagian Hukum']);
});

it('keeps an edit that failed to save, with a sentence, until a retry succeeds', async () => {
  const { page } = app;
  const dossierId = await buat('Gagal');
  await page.getByRole('button', { name: 'Tambah kelompok program' }).click();
  await editor('Kelompok Program/Program/Kegiatan KP I').waitFor();
  const pulih = await failChannel(page, 'matriks:update', 'DISK_FULL');
  await page.keyboard.type('Teks penting');
  await page.keyboard.press('Enter');
  await page.getByText('Perubahan pada KP I belum tersimpan.').waitFor();
  await grid().getByText('Teks penting').waitFor();
  expect(await uraian(dossierId)).toEqual(['']);
  await pulih();
  await page.getByRole('alert').getByRole('button', { name: 'Ulangi' }).click();
  await expect.poll(() => uraian(dossierId)).toEqual(['Teks penting']);
  await page.getByText('Perubahan pada KP I belum tersimpan.').waitFor({ state: 'detached' });
});

it('holds 2,000 rows and 10 years with few of them in the page, and without a serious finding', async () => {
  const { page } = app;
  const path = join(app.dataFolder, 'besar.renaksi');
  await writeFile(path, formatRenaksi(buildDossier(LARGE_SIZE)));
  const { dossierId } = await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' });
  await page.goto(`${app.origin}/#/d/${dossierId}/matriks`);
  await grid().focus();
  await page.keyboard.press('Control+End');
  await grid().getByText('Uraian baris 2000').waitFor();
  expect(await grid().getByRole('row').count()).toBeLessThan(80);
  expect(await grid().getAttribute('aria-rowcount')).toBe('2001');
  await page.keyboard.press('F2');
  await page.keyboard.type(' selesai');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await uraian(dossierId)).at(-1)).toMatch(/selesai$/);
  expect(await listAxeFindings(page)).toEqual([]);
  expect(app.errors).toEqual([]);
});
