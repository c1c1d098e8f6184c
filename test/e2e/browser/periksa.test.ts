import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaPeriksa } from './bukaPeriksa';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

it('lists findings by rule, filters them, jumps to the row, and is empty once all is mended', async () => {
  const { page } = app;
  const bersih = buildDossierBersih({ nama: 'Periksa' });
  const dossierId = await bukaPeriksa(app, {
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
  await page.getByText('3 temuan', { exact: true }).waitFor();
  expect(await listAxeFindings(page)).toEqual([]);

  // By class, then by screen.
  await page.getByText('Petunjuk (1)').click();
  await page.getByText('2 dari 3 temuan').waitFor();
  expect(await bagian('Nama ukuran berbeda').count()).toBe(0);
  await page.getByLabel('Layar', { exact: true }).selectOption('Target');
  await page.getByText('Tidak ada temuan yang cocok dengan saringan.').waitFor();
  await page.getByText('0 dari 3 temuan').waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lepas saringan' }).click();
  await page.getByText('3 temuan', { exact: true }).waitFor();
  await page.getByText('Petunjuk (1)').click();
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
  await page.getByRole('link', { name: /^Periksa/ }).click();
  await page.getByRole('link', { name: 'Buka 1.1, judul pada layar Naskah' }).click();
  await expect
    .poll(() => page.getByRole('textbox').evaluateAll((list) => list.map((isian) => (isian as HTMLInputElement).value)))
    .toContain('Keadaan [lengkapi judul]');

  // What is mended elsewhere is gone without asking.
  const { matriks, ukuranList } = await app.services['dossier:get']({ dossierId });
  const { barisId = '' } = matriks[3] ?? {};
  await page.getByRole('link', { name: /^Periksa/ }).click();
  await bagian('Nama ukuran berbeda').waitFor();
  await app.services['matriks:update']({ dossierId, barisId, isi: { pihakList: ['Bagian Organisasi'] } });
  expect(ukuranList).toHaveLength(1);
  await app.emit('rapat:changed', { dossierId, rapatId: '' });
  await page.getByText('2 temuan', { exact: true }).waitFor();
  expect(app.errors).toEqual([]);
});

it('says that a clean dossier has no findings', async () => {
  const { page } = app;
  await bukaPeriksa(app, buildDossierBersih({ nama: 'Bersih' }));
  await page.getByText('Tidak ada temuan', { exact: true }).waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
});

it('accepts findings for one reason by keyboard, keeps it over a reload, and takes it back', async () => {
  const { page } = app;
  const bersih = buildDossierBersih({ nama: 'Terima' });
  const dossierId = await bukaPeriksa(app, {
    ...bersih,
    matriks: bersih.matriks.map((baris, i) => (i === 3 || i === 4 ? { ...baris, pihakList: ['√'] } : baris)),
    ukuranList: bersih.ukuranList.map((ukuran) => ({ ...ukuran, nama: 'Nama lain' })),
  });
  const terimaList = async () => (await app.services['dossier:get']({ dossierId })).temuanDiterimaList;
  await page.getByText('3 temuan', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Terima dengan alasan…' }).isDisabled()).toBe(true);

  // A whole rule.
  await page.getByLabel('Pilih semua 2 temuan: Pihak terlibat hanya berisi tanda').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Terima 2 temuan…' }).waitFor();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Terima 2 temuan dengan alasan' });
  const alasan = dialog.getByRole('textbox', { name: 'Alasan' });
  await expect.poll(() => alasan.evaluate((isian) => isian === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await dialog.getByText('Alasan belum diisi.').waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
  await page.keyboard.type('Sesuai naskah asli');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('1 temuan; 2 lainnya sudah diterima', { exact: true }).waitFor();
  expect((await terimaList()).map((satu) => satu.alasan)).toEqual(['Sesuai naskah asli', 'Sesuai naskah asli']);

  // The last one for the reason offered again.
  await page.getByLabel('Pilih Ukuran keberhasilan 1: "Nama lain"').check();
  await page.getByRole('button', { name: 'Terima 1 temuan…' }).click();
  await page.getByRole('button', { name: 'Sesuai naskah asli' }).click();
  await page.keyboard.press('Enter');
  await page.getByText('Tidak ada temuan terbuka').waitFor();

  // Still so after a reload; closed until asked for.
  await page.reload();
  await page.getByText('Tidak ada temuan terbuka').waitFor();
  const kelompok = page.getByRole('region', { name: 'Diterima: Pihak terlibat hanya berisi tanda' });
  expect(await kelompok.count()).toBe(0);
  await page.getByRole('button', { name: 'Diterima dengan alasan (3)' }).click();
  await kelompok.getByText('Alasan: Sesuai naskah asli').waitFor();
  expect(await listAxeFindings(page)).toEqual([]);

  // One back, all of the rule back, and undone.
  await kelompok.getByRole('button', { name: 'Batalkan penerimaan Kegiatan I.1.2: "√"' }).click();
  await page.getByText('1 temuan; 2 lainnya sudah diterima', { exact: true }).waitFor();
  expect(await terimaList()).toHaveLength(2);
  await page.keyboard.press('Control+z');
  await page.getByText('Tidak ada temuan terbuka').waitFor();
  await kelompok.getByRole('button', { name: 'Batalkan penerimaan (2)' }).click();
  await page.getByText('2 temuan; 1 lainnya sudah diterima', { exact: true }).waitFor();

  // What was mended leaves an acceptance behind, to clear away.
  const { matriks, ukuranList } = await app.services['dossier:get']({ dossierId });
  const nama = matriks[0]?.uraian ?? '';
  await app.services['ukuran:save']({ dossierId, ukuranList: ukuranList.map((ukuran) => ({ ...ukuran, nama })) });
  await app.emit('rapat:changed', { dossierId, rapatId: '' });
  await page.getByRole('heading', { name: 'Penerimaan lama (1)' }).waitFor();
  await page.getByRole('button', { name: 'Bersihkan (1)' }).click();
  await page.getByRole('heading', { name: 'Penerimaan lama (1)' }).waitFor({ state: 'detached' });
  expect(await terimaList()).toEqual([]);

  // The export tells what is open, and does not wait for it.
  await page.goto(`${app.origin}/#/d/${dossierId}/ekspor`);
  await page.getByText('2 peringatan terbuka.').waitFor();
  await page.getByRole('link', { name: 'Lihat daftar periksa' }).click();
  await page.getByText('2 temuan', { exact: true }).waitFor();
  expect(app.errors).toEqual([]);
});

it('leads to the block of the narrative', async () => {
  const { page } = app;
  const bersih = buildDossierBersih({ nama: 'Blok' });
  await bukaPeriksa(app, {
    ...bersih,
    naskah: bersih.naskah.map((bagian) =>
      bagian.bagianId === 'bagian-angka'
        ? { ...bagian, blokList: [...bagian.blokList, { jenis: 'PARAGRAF', teks: 'Menurut [lengkapi sumber].' }] }
        : bagian,
    ),
  });
  await page.getByRole('link', { name: 'Buka 1.1, blok 4 pada layar Naskah' }).click();
  await expect.poll(() => page.evaluate(() => window.location.href)).toMatch(/\?bagian=[\w-]+&blok=3#.*\/naskah$/);
});

it('counts open errors and warnings in the navigation, some time after a change', async () => {
  const { page } = app;
  const bersih = buildDossierBersih({ nama: 'Hitung' });
  const dossierId = await bukaPeriksa(app, {
    ...bersih,
    matriks: bersih.matriks.map((baris, i) =>
      i === 3 ? { ...baris, pihakList: ['√'] } : i === 4 ? { ...baris, uraian: '' } : baris,
    ),
  });
  // On a screen that looks for no findings itself.
  await page.goto(`${app.origin}/#/d/${dossierId}/statistik`);
  const tautan = (nama: string) => page.getByRole('link', { name: nama, exact: true });
  await tautan('Periksa 1 galat, 1 peringatan').waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
  const { matriks } = await app.services['dossier:get']({ dossierId });
  const barisId = (i: number): string => matriks[i]?.barisId ?? '';
  await app.services['matriks:update']({ dossierId, barisId: barisId(4), isi: { uraian: 'Diisi' } });
  await app.emit('rapat:changed', { dossierId, rapatId: '' });
  await tautan('Periksa 1 peringatan').waitFor();
  await app.services['matriks:update']({ dossierId, barisId: barisId(3), isi: { pihakList: ['Bagian Organisasi'] } });
  await app.emit('rapat:changed', { dossierId, rapatId: '' });
  await tautan('Periksa').waitFor();
  expect(app.errors).toEqual([]);
});
