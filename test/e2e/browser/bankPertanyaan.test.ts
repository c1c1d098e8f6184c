import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { readContoh } from '../../unit/contoh/bacaContoh';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaPeriksa } from './bukaPeriksa';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const bankOf = async (dossierId: string) =>
  (await app.services['dossier:get']({ dossierId })).bank.aspekList.map(
    ({ nama, namaKategorisasi, pertanyaanList }) => ({
      nama,
      namaKategorisasi,
      pertanyaanList: pertanyaanList.map(({ teks }) => teks),
    }),
  );

it('mends the name a finding leads to; after the first score nothing is added, moved or removed', async () => {
  const { page } = app;
  const dossierId = await bukaPeriksa(app, readContoh());
  await page
    .getByRole('link', { name: 'Buka Aspek Sumber Daya Manusia, kategorisasi pada layar Persiapan Rapat' })
    .first()
    .click();
  await page.locator('input:focus').waitFor();
  const isian = page.getByLabel('Nama pada kategorisasi').and(page.locator(':focus'));
  expect(await isian.inputValue()).toMatch(/Sumberdaya/);
  await page.getByText('Rapat sudah memberi nilai').waitFor();
  expect(await page.getByRole('button', { name: /^(Tambah|Hapus|Naikkan|Turunkan)/ }).count()).toBe(0);
  expect(await listAxeFindings(page)).toEqual([]);
  await isian.fill('Sumber Daya Manusia');
  await page.getByRole('textbox', { name: 'Pertanyaan 20', exact: true }).fill('Pertanyaan terakhir diperbaiki.');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await bankOf(dossierId)).map(({ namaKategorisasi }) => namaKategorisasi))
    .toContain('Sumber Daya Manusia');
  await expect
    .poll(async () => (await bankOf(dossierId)).at(-1)?.pertanyaanList.at(-1))
    .toBe('Pertanyaan terakhir diperbaiki.');
  expect(app.errors).toEqual([]);
});

it('opens scoring at the first question without a score, where a finding about missing ones leads', async () => {
  const { page, services } = app;
  const contoh = readContoh();
  const dossierId = await bukaPeriksa(app, {
    ...contoh,
    nama: 'Belum dinilai',
    rapatList: contoh.rapatList.map((rapat) => ({
      ...rapat,
      penilaianList: rapat.penilaianList.map((p, i) => (i === 6 ? { ...p, nilai: null } : p)),
    })),
  });
  const { rapat, bank } = await services['rapat:get']({ dossierId, rapatId: null });
  const pertanyaanId = bank.aspekList.at(-1)?.pertanyaanList.at(-1)?.pertanyaanId ?? '';
  await services['asesmen:setPosisi']({ dossierId, rapatId: rapat.rapatId, pertanyaanId });
  await page.getByRole('link', { name: 'Buka Penilaian pada layar Penilaian' }).click();
  await page.getByTestId('posisi').getByText('Pertanyaan 7 dari 20').waitFor();
});

it('builds a bank before the first score: aspects and questions added, moved and removed', async () => {
  const { page } = app;
  const bersih = buildDossierBersih({ nama: 'Bank baru' });
  const dossierId = await bukaPeriksa(app, {
    ...bersih,
    bank: { ...bersih.bank, aspekList: [] },
    rapatList: bersih.rapatList.map((rapat) => ({ ...rapat, penilaianList: [], prioritasList: [] })),
  });
  await page.getByRole('link', { name: /^Persiapan Rapat/ }).click();
  await page.getByRole('tab', { name: 'Pertanyaan (0)' }).click();
  await page.getByText('Belum ada aspek.').waitFor();
  for (const nama of ['Kelembagaan', 'Partisipasi']) {
    await page.getByRole('button', { name: 'Tambah aspek' }).click();
    await page.getByLabel('Nama aspek').last().fill(nama);
    await page.getByLabel('Nama pada kategorisasi').last().fill(nama);
    await page.getByRole('button', { name: 'Tambah pertanyaan' }).last().click();
    await page.getByRole('button', { name: 'Tambah pertanyaan' }).last().click();
  }
  for (const nomor of [1, 2, 3, 4]) {
    await page.getByRole('textbox', { name: `Pertanyaan ${nomor}`, exact: true }).fill(`Soal ${nomor}`);
  }
  await page.getByRole('button', { name: 'Naikkan Pertanyaan 4' }).click();
  await page.getByRole('button', { name: 'Hapus Pertanyaan 2' }).click();
  await page.getByRole('button', { name: 'Naikkan aspek 2' }).click();
  await page.getByRole('tab', { name: 'Pertanyaan (3)' }).waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
  const susunan = async () => (await bankOf(dossierId)).map(({ nama, pertanyaanList }) => [nama, ...pertanyaanList]);
  await expect.poll(susunan).toEqual([
    ['Partisipasi', 'Soal 4', 'Soal 3'],
    ['Kelembagaan', 'Soal 1'],
  ]);

  await page.getByRole('button', { name: 'Hapus aspek 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hapus aspek?' });
  await dialog.getByText('"Partisipasi" beserta 2 pertanyaannya akan dihapus').waitFor();
  await dialog.getByRole('button', { name: 'Hapus' }).click();
  await expect.poll(susunan).toEqual([['Kelembagaan', 'Soal 1']]);
  expect(app.errors).toEqual([]);
});
