import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BagianNaskah, Dossier } from '../../../shared/domain/dossier';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { failChannel } from '../harness/failChannel';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let folder: string;
let dossierId: string;

const dossier = (): Promise<Dossier> => Promise.resolve(app.services['dossier:get']({ dossierId }));
const daftar = (): Locator => app.page.getByRole('navigation', { name: 'Bagian naskah' });
const baris = (nama: string | RegExp): Locator => daftar().getByRole('button', { name: nama });
const judulList = (): Promise<string[]> =>
  daftar()
    .locator('[data-bagian]')
    .evaluateAll((list) => list.map((e) => e.querySelector('button')?.textContent ?? ''));
/** The stored title of the section at a position. */
const judulTersimpan = async (): Promise<string[]> =>
  (await dossier()).naskah.map(({ jenis, judul }: BagianNaskah) => `${jenis} ${judul}`);
const menu = async (nama: string, pilihan: string): Promise<void> => {
  await baris(nama).click();
  await daftar()
    .getByRole('button', { name: /^Tindakan untuk/ })
    .click();
  await app.page.getByRole('menuitem', { name: pilihan }).click();
};
const urungkan = async (): Promise<void> => {
  await app.page.getByRole('heading', { level: 1 }).click();
  await app.page.keyboard.press('Control+z');
};
const foto = async (nama: string): Promise<void> => {
  const tujuan = process.env['RENAKSI_FOTO'];
  if (tujuan !== undefined) await app.page.screenshot({ path: join(tujuan, `${nama}.png`) });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renaksi-naskah-'));
  app = await openBrowserApp();
  app.page.setDefaultTimeout(15_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  ({ dossierId } = await app.services['dossier:openContoh']({}));
  await app.page.goto(`${app.origin}/#/d/${dossierId}/naskah`);
  await app.page.reload();
  await daftar().waitFor();
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the sections of the narrative', () => {
  it('move with what stands under them, by key and by dragging', async () => {
    const { page } = app;
    const semula = await judulTersimpan();
    const awal = await judulList();
    await baris('1.1 Latar Belakang').click();
    await page.keyboard.press('Alt+ArrowDown');
    await baris('1.2 Latar Belakang').waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await baris('1.3 Latar Belakang').waitFor();
    await expect.poll(() => baris('1.3 Latar Belakang').evaluate((e) => e === document.activeElement)).toBe(true);
    await baris(/^BAB II KERANGKA/).click();
    await page.keyboard.press('Alt+ArrowUp');
    await baris(/^BAB I KERANGKA/).waitFor();
    await baris(/^1.1.2 Komitmen/).waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Bagian ini tidak dapat naik lagi').waitFor();
    await baris('2.3 Latar Belakang').dragTo(baris('2.1 Maksud dan Tujuan'), { targetPosition: { x: 60, y: 3 } });
    await baris('2.1 Latar Belakang').waitFor();
    await expect.poll(judulTersimpan).not.toEqual(semula);
    for (let i = 0; i < 4; i += 1) {
      await urungkan();
      await page
        .getByText(/^Diurungkan/)
        .last()
        .waitFor();
      await page.waitForTimeout(250);
    }
    await expect.poll(judulTersimpan).toEqual(semula);
    await expect.poll(judulList).toEqual(awal);
  });

  it('change their level, never leaving a Subbab without a BAB', async () => {
    const { page } = app;
    await baris('1.2 Maksud dan Tujuan').click();
    await page.keyboard.press('Alt+ArrowRight');
    await baris('1.1.1 Maksud dan Tujuan').waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText(/tidak dapat diturunkan/).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await baris('1.2 Maksud dan Tujuan').waitFor();
    await baris('1.1 Latar Belakang').click();
    await page.keyboard.press('Alt+ArrowLeft');
    await baris('BAB II Latar Belakang').waitFor();
    await baris('2.1 Maksud dan Tujuan').waitFor();
    await urungkan();
    await baris('1.1 Latar Belakang').waitFor();
  });

  it('are left out with what stands under them, and printed again', async () => {
    const { page } = app;
    await menu('1.2 Maksud dan Tujuan', 'Jangan cetak');
    await baris('Maksud dan Tujuan (tidak dicetak)').waitFor();
    await baris('1.2 Lingkup Rencana Aksi').waitFor();
    await menu('BAB I PENDAHULUAN', 'Jangan cetak');
    await baris('Lingkup Rencana Aksi (tidak dicetak)').waitFor();
    await baris(/^BAB I KERANGKA/).waitFor();
    await page.getByText('Bagian ini tidak dicetak, jadi tidak ada halamannya.').waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await foto('tidak-dicetak');
    await menu('PENDAHULUAN (tidak dicetak)', 'Cetak lagi');
    await menu('Maksud dan Tujuan (tidak dicetak)', 'Cetak lagi');
    await baris('1.3 Lingkup Rencana Aksi').waitFor();
  });

  it('are added where they may stand, and removed with those under them after a question', async () => {
    const { page } = app;
    const semula = await judulTersimpan();
    await baris('1.1 Latar Belakang').click();
    await page.getByRole('button', { name: 'Tambah bagian' }).click();
    await page.getByRole('menuitem', { name: 'Subbab', exact: true }).click();
    await baris('1.2 Subbab baru').waitFor();
    await expect.poll(judulTersimpan).toContain('SUBBAB Subbab baru');
    await urungkan();
    await baris('1.2 Maksud dan Tujuan').waitFor();

    await menu('BAB I PENDAHULUAN', 'Hapus…');
    const tanya = page.getByRole('dialog', { name: 'Hapus PENDAHULUAN?' });
    await tanya.getByText(/3 bagian di bawahnya akan hilang/).waitFor();
    await tanya.getByText('Maksud dan Tujuan').waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await foto('hapus');
    await tanya.getByRole('button', { name: 'Hapus' }).click();
    await baris(/^BAB I KERANGKA/).waitFor();
    await expect.poll(async () => (await judulTersimpan()).length).toBe(semula.length - 4);
    await urungkan();
    await baris('1.1 Latar Belakang').waitFor();
    await expect.poll(judulTersimpan).toEqual(semula);
  });

  it('go back on screen when they can not be stored', async () => {
    const { page } = app;
    const awal = await judulList();
    const pulih = await failChannel(page, 'naskah:susun', 'STORE_BUSY');
    await baris('1.1 Latar Belakang').click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('Satu perubahan belum tersimpan').waitFor();
    await expect.poll(judulList).toEqual(awal);
    await pulih();
    await page.getByRole('button', { name: 'Ulangi' }).first().click();
    await baris('1.2 Latar Belakang').waitFor();
    await urungkan();
    await baris('1.1 Latar Belakang').waitFor();
  });
});

describe('the pages beside the editor', () => {
  const halaman = (): Locator => app.page.getByRole('complementary', { name: 'Pratinjau lampiran' });

  it('stand at the section, and show what was typed', async () => {
    const { page } = app;
    await halaman().locator('figure').first().waitFor({ timeout: 40_000 });
    await baris('2.1.2 Komitmen').click();
    const terlihat = (): Promise<string> =>
      halaman()
        .locator('section')
        .evaluate((panel) => {
          const { top, bottom } = panel.getBoundingClientRect();
          const isTampil = (e: Element): boolean =>
            e.getBoundingClientRect().bottom > top && e.getBoundingClientRect().top < bottom;
          return [...panel.querySelectorAll('figure')]
            .filter((e) => isTampil(e))
            .map((e) => e.textContent)
            .join('\n');
        });
    await expect.poll(terlihat, { timeout: 20_000 }).toContain('Komitmen');
    await foto('pratinjau');
    const { naskah } = await dossier();
    const bagian = naskah.find(({ judul }) => judul === 'Komitmen');
    if (!bagian) throw new Error('contoh');
    await page.getByLabel('Judul bagian').fill('Komitmen pimpinan yang diketik');
    await expect.poll(terlihat, { timeout: 40_000 }).toContain('Komitmen pimpinan yang diketik');
    await page.getByText('Bab ini', { exact: true }).click();
    await page.getByText('Hanya bab ini, tanpa nomor halaman.').waitFor();
    await expect.poll(() => halaman().locator('figure').count(), { timeout: 40_000 }).toBeLessThan(15);
    await expect.poll(terlihat, { timeout: 20_000 }).toContain('Komitmen pimpinan');
    expect(await listAxeFindings(page)).toEqual([]);
  });

  it('say what is wrong in their place, and are switched off and stay so', async () => {
    const { page } = app;
    const pulih = await failChannel(page, 'lampiran:preview', 'EXPORT_FAILED');
    await page.getByLabel('Judul bagian').fill('Komitmen');
    await halaman().getByText('Pratinjau di bawah ini belum yang terbaru').waitFor();
    await pulih();
    await halaman().getByRole('button', { name: 'Ulangi' }).click();
    await halaman().getByText('Pratinjau di bawah ini belum yang terbaru').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Sembunyikan pratinjau' }).click();
    await halaman().waitFor({ state: 'detached' });
    await page.reload();
    await daftar().waitFor();
    expect(await halaman().count()).toBe(0);
    await page.getByRole('button', { name: 'Tampilkan pratinjau' }).click();
    await halaman().waitFor();
  });

  it('follow the page settings, which are checked and can be taken back', async () => {
    const { page } = app;
    await page.goto(`${app.origin}/#/d/${dossierId}/ekspor`);
    await page.getByRole('link', { name: 'Pengaturan halaman lampiran' }).click();
    await page.getByRole('heading', { name: 'Pengaturan halaman lampiran' }).waitFor();
    await page.getByLabel('Kertas').selectOption('A4');
    await halaman().locator('figure[data-ukuran="210x297"]').first().waitFor({ timeout: 40_000 });
    await page.getByLabel('Kiri').fill('5');
    await page.getByText('Paling kecil 10.').waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await foto('halaman');
    await page.getByLabel('Kiri').fill('40');
    await expect.poll(async () => (await dossier()).dataUmum.profilLampiran.marginMm.kiri).toBe(40);
    await page.getByRole('button', { name: 'Kembali ke baku' }).click();
    await page.getByText('Sama dengan pengaturan baku.').waitFor();
    await expect.poll(async () => (await dossier()).dataUmum.profilLampiran.kertas).toBe('F4');
    await urungkan();
    await expect.poll(async () => (await dossier()).dataUmum.profilLampiran.marginMm.kiri).toBe(40);
  });
});

describe('the house template', () => {
  it('is kept, with what stays behind said, and taken into an empty narrative', async () => {
    const { page } = app;
    await page.goto(`${app.origin}/#/d/${dossierId}/naskah`);
    await page.getByRole('button', { name: 'Templat', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Simpan sebagai templat…' }).click();
    const simpan = page.getByRole('dialog', { name: 'Simpan naskah ini sebagai templat?' });
    await simpan.getByText(/nama penanda tangan/).waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await foto('templat-simpan');
    await simpan.getByRole('button', { name: 'Simpan templat' }).click();
    await page.getByText('Templat disimpan. Dossier baru akan memakainya.').waitFor();
    const { naskah } = await dossier();

    ({ dossierId } = await app.services['dossier:create']({
      nama: 'Baru',
      namaInstansi: 'Kabupaten Contoh',
      periode: { awal: 2026, akhir: 2028 },
    }));
    const baru = await dossier();
    expect(baru.naskah.map(({ judul }) => judul)).toEqual(naskah.map(({ judul }) => judul));
    const bagianIdList = baru.naskah.map(({ bagianId }) => bagianId);
    await app.services['naskah:removeBagian']({ dossierId, bagianIdList });
    await page.goto(`${app.origin}/#/d/${dossierId}/naskah`);
    await page.getByText('Naskah belum ada').waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await foto('kosong');
    await page.getByRole('button', { name: 'Pakai templat' }).click();
    await daftar().waitFor();
    await expect.poll(async () => (await dossier()).naskah.length).toBe(naskah.length);
  });

  it('gives single chapters, and goes back to the shipped one', async () => {
    const { page } = app;
    const semula = (await dossier()).naskah.length;
    await baris(/^BAB I /).click();
    await page.getByRole('button', { name: 'Tambah bagian' }).click();
    await page.getByRole('menuitem', { name: 'Ambil dari templat…' }).click();
    const ambil = page.getByRole('dialog', { name: 'Templat naskah' });
    await ambil.getByText(/Templat instansi, disimpan/).waitFor();
    await ambil.getByLabel(/^BAB I /).check();
    await ambil.getByText('4 bagian dipilih').waitFor();
    await ambil.getByLabel(/^1.3/).uncheck();
    expect(await listAxeFindings(page)).toEqual([]);
    await foto('templat-ambil');
    await ambil.getByRole('button', { name: 'Ambil 3 bagian' }).click();
    await expect.poll(async () => (await dossier()).naskah.length).toBe(semula + 3);
    await baris(/^2.1 Latar Belakang/).waitFor();
    await page.getByRole('button', { name: 'Templat', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Kembalikan templat bawaan…' }).click();
    await page.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await page.getByText('Dossier baru memakai templat bawaan.').waitFor();
    expect((await app.services['templat:get']({})).disimpanPada).toBeNull();
  });

  it('says nothing to the console', () => {
    expect(app.errors).toEqual([]);
  });
});
