import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { failChannel } from '../harness/failChannel';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let folder: string;
let dossierId: string;

const goto = async (layar: string): Promise<void> => {
  await app.page.goto(`${app.origin}/#/d/${dossierId}/${layar}`);
  await app.page.getByRole('heading', { level: 1 }).waitFor();
};
const isi = () => app.page.locator('#isi');
const dossier = () => app.services['dossier:get']({ dossierId });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renaksi-ui-'));
  app = await openBrowserApp();
  app.page.setDefaultTimeout(10_000);
  // A dialog half faded in has no contrast worth measuring.
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a dossier from the start screen to its documents', () => {
  it('opens the sample from an empty start screen', async () => {
    const { page } = app;
    await page.getByText('Belum ada dossier').waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Buka contoh Kotawaringin Timur' }).click();
    await page.waitForURL(/#\/d\/[\w-]+\/beranda$/);
    dossierId = /#\/d\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
    await page.getByRole('heading', { name: 'Langkah kerja' }).waitFor();
    await page.getByText('SK Tim Penyusun bertanggal sesudah rapat').first().waitFor();
    expect(await isi().getByText('20 dari 20').count()).toBe(1);
  });

  it('saves data umum as it is typed, and takes it back', async () => {
    const { page } = app;
    await goto('data-umum');
    const nama = page.getByLabel('Nama instansi');
    await nama.fill('Kabupaten Uji Coba');
    await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor();
    expect((await dossier()).dataUmum.instansi.nama).toBe('Kabupaten Uji Coba');
    await page.reload();
    await expect.poll(() => nama.inputValue()).toBe('Kabupaten Uji Coba');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await page.getByText('Diurungkan: perubahan data umum').waitFor();
    await expect.poll(() => nama.inputValue()).toBe('Kabupaten Kotawaringin Timur');
    await page.keyboard.press('Control+y');
    await expect.poll(() => nama.inputValue()).toBe('Kabupaten Uji Coba');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await dossier()).dataUmum.instansi.nama).toBe('Kabupaten Kotawaringin Timur');
  });

  it('keeps an invalid year in the form and out of the store', async () => {
    const { page } = app;
    const akhir = page.getByRole('group', { name: 'Periode rencana' }).getByLabel('Tahun akhir');
    await akhir.fill('2020');
    await akhir.blur();
    await page.getByText('Tahun akhir tidak boleh sebelum tahun awal').waitFor();
    expect((await dossier()).dataUmum.periode.akhir).toBe(2024);
    await akhir.fill('2024');
    await page.getByText('Tahun akhir tidak boleh sebelum tahun awal').waitFor({ state: 'detached' });
  });

  it('points out a text that is no date and takes a date as people type it', async () => {
    const { page } = app;
    await page.getByRole('tab', { name: 'Keputusan' }).click();
    const tanggal = page.getByRole('group', { name: 'SK Tim Penyusun' }).getByLabel('Tanggal', { exact: true });
    await tanggal.fill('31 Februari 2021');
    await tanggal.blur();
    await page.getByText('Bukan tanggal.').waitFor();
    expect((await dossier()).dataUmum.skTimPenyusun.tanggal).toBe('2021-12-14');
    await tanggal.fill('1 nov 2021');
    await tanggal.blur();
    await expect.poll(async () => (await dossier()).dataUmum.skTimPenyusun.tanggal).toBe('2021-11-01');
    await page.getByText('Bukan tanggal.').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Instansi dan periode' }).click();
  });

  it('keeps what was typed when a save fails, and retries', async () => {
    const { page } = app;
    const provinsi = page.getByLabel('Provinsi');
    const mend = await failChannel(page, 'dataUmum:save', 'DISK_FULL');
    await provinsi.fill('Kalimantan Selatan');
    await page.getByText('Satu perubahan belum tersimpan').waitFor();
    expect(await provinsi.inputValue()).toBe('Kalimantan Selatan');
    expect((await dossier()).dataUmum.instansi.provinsi).toBe('Kalimantan Tengah');
    await mend();
    await page.getByRole('button', { name: 'Ulangi', exact: true }).first().click();
    await page.getByText(/^Tersimpan/).waitFor();
    expect((await dossier()).dataUmum.instansi.provinsi).toBe('Kalimantan Selatan');
    // The form knows that the retry has saved it: it follows an undo again.
    await page.getByRole('button', { name: /^Urungkan/ }).click();
    await expect.poll(() => provinsi.inputValue()).toBe('Kalimantan Tengah');
    await page.reload();
  });

  it('saves what was typed when the screen is left at once', async () => {
    const { page } = app;
    await page.getByLabel('Ibu kota').fill('Kota Sementara');
    await page.keyboard.press('Alt+3');
    await page.waitForURL(/statistik$/);
    await expect.poll(async () => (await dossier()).dataUmum.instansi.ibuKota).toBe('Kota Sementara');
    // Nothing is kept that would be typed again on the way back, over an undo for instance.
    await page.getByText(/^Tersimpan/).waitFor();
    await page.getByRole('button', { name: /^Urungkan/ }).click();
    await page.getByText('Diurungkan: perubahan data umum').waitFor();
    await page.keyboard.press('Alt+2');
    await expect.poll(() => page.getByLabel('Ibu kota').inputValue()).toBe('Sampit');
    expect((await dossier()).dataUmum.instansi.ibuKota).toBe('Sampit');
  });

  it('computes the statistics live and shows a mismatch at its row', async () => {
    const { page } = app;
    await goto('statistik');
    const tabel = page.getByRole('table', { name: 'Pengaduan per tahun' });
    await tabel.getByText('65,4%').waitFor();
    const belum = page.getByLabel('Belum ditindaklanjuti 2021');
    await belum.fill('8');
    await tabel.getByText('tidak sama dengan diterima − belum (5)').waitFor();
    await belum.fill('7');
    await tabel.getByText('tidak sama dengan').waitFor({ state: 'detached' });
    // Enter goes down a column, as in a spreadsheet.
    const diterima = page.getByLabel('Diterima 2018');
    await diterima.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Diterima 2019').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('edits the narrative and shows italics', async () => {
    const { page } = app;
    await goto('naskah');
    await page.getByRole('button', { name: '1.1 Latar Belakang' }).click();
    const isi = page.getByRole('textbox', { name: 'Isi bagian' });
    await isi.locator('p').first().click();
    // The page tells the editor of a moved caret in a task of its own.
    await page.waitForTimeout(100);
    await page.keyboard.press('Control+i');
    await page.keyboard.type('asing');
    await page.keyboard.press('Control+i');
    await page.keyboard.type(' di sini; ');
    await isi.locator('em', { hasText: 'asing' }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await expect
      .poll(async () => (await dossier()).naskah.find(({ judul }) => judul === 'Latar Belakang')?.blokList[1])
      .toMatchObject({ jenis: 'PARAGRAF', teks: expect.stringContaining('*asing* di sini; ') as string });
  });

  it('exports with progress and lists the documents', async () => {
    const { page } = app;
    await goto('ekspor');
    app.answers.folder = folder;
    await page.getByRole('button', { name: 'Pilih folder…' }).click();
    await expect.poll(() => page.getByLabel('Folder tujuan').inputValue()).toBe(folder);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('group', { name: 'Ekspor berjalan' }).waitFor();
    await page.getByText('Ekspor selesai').waitFor({ timeout: 50_000 });
    await page.getByRole('button', { name: 'Buka Berita Acara (PDF)' }).click();
    await expect.poll(() => app.dibuka.length).toBe(1);
    for (const berkas of ['berita-acara.pdf', 'lampiran.pdf', 'lampiran.xlsx']) {
      expect((await stat(join(folder, berkas))).size).toBeGreaterThan(5000);
    }
  });

  it('cancels a running export and keeps the old documents', async () => {
    const { page } = app;
    const lama = await stat(join(folder, 'lampiran.xlsx'));
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText('Ekspor dibatalkan', { exact: true }).waitFor();
    expect((await stat(join(folder, 'lampiran.xlsx'))).mtimeMs).toBe(lama.mtimeMs);
  });

  it('asks before an import meets a dossier that is here, and brings a copy in', async () => {
    const { page } = app;
    const path = join(folder, 'satu.renaksi');
    await app.services['dossier:eksporRenaksi']({ dossierId, path });
    app.answers.renaksi = path;
    await page.keyboard.press('Control+o');
    const tanya = page.getByRole('dialog', { name: 'Dossier ini sudah ada' });
    await expect
      .poll(() => tanya.getByRole('button', { name: 'Batal' }).evaluate((e) => e === document.activeElement))
      .toBe(true);
    expect(await listAxeFindings(page)).toEqual([]);
    await tanya.getByRole('button', { name: 'Impor sebagai salinan' }).click();
    await page.waitForURL((url) => url.hash.endsWith('/beranda') && !url.hash.includes(dossierId));
    expect(await app.services['dossier:list']({})).toHaveLength(2);
  });

  it('takes a file given to the window and a command of the native menu', async () => {
    const { page } = app;
    await app.emit('shell:bukaRenaksi', { path: join(folder, 'satu.renaksi') });
    const tanya = page.getByRole('dialog', { name: 'Dossier ini sudah ada' });
    await tanya.getByRole('button', { name: 'Batal' }).click();
    await tanya.waitFor({ state: 'detached' });
    await app.emit('shell:perintah', { perintah: 'shell.mulai' });
    await page.getByRole('heading', { name: 'Setda Renaksi' }).waitFor();
    expect(await app.services['dossier:list']({})).toHaveLength(2);
  });

  it('deletes softly and brings back', async () => {
    const { page } = app;
    await page.goto(`${app.origin}/#/`);
    await page
      .getByRole('button', { name: /^Tindakan untuk/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Hapus' }).click();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(async () => (await app.services['dossier:list']({})).length).toBe(2);
  });

  it('walks by keyboard alone from the start to a new dossier', async () => {
    const { page } = app;
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'Dossier baru' });
    await dialog.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Renaksi lewat papan tik');
    await page.keyboard.press('Enter');
    await page.waitForURL(/beranda$/);
    await page.getByRole('heading', { name: 'Renaksi lewat papan tik' }).waitFor();
    await page.keyboard.press('Alt+3');
    await page.waitForURL(/statistik$/);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Cari perintah' }).waitFor();
    await page.keyboard.type('naskah');
    await page.keyboard.press('Enter');
    await page.waitForURL(/naskah$/);
    await page.getByRole('heading', { name: 'Naskah', level: 1 }).waitFor();
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Tombol pintas' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it.each(['beranda', 'data-umum', 'statistik', 'naskah', 'ekspor'])(
    'has no serious accessibility finding on %s',
    async (layar) => {
      await goto(layar);
      await app.page.waitForTimeout(300);
      expect(await listAxeFindings(app.page)).toEqual([]);
    },
  );

  it('has the code of every screen soon after it was opened, and needs none when one is', async () => {
    const { page } = app;
    await goto('beranda');
    await page.reload();
    await page.getByRole('heading', { name: 'Langkah kerja' }).waitFor();
    const hasLoaded = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/BandingEksporScreen')),
      );
    // The last one in the order they are loaded in.
    await expect.poll(hasLoaded, { timeout: 30_000 }).toBe(true);
    await page.waitForLoadState('networkidle');
    const askedList: string[] = [];
    await page.route('**/assets/*Screen*.js', async (route) => {
      askedList.push(route.request().url());
      await route.abort();
    });
    await goto('riwayat');
    await goto('edisi');
    await page.unroute('**/assets/*Screen*.js');
    expect(askedList).toEqual([]);
  });

  it('comes back to where it was, and says nothing to the console', async () => {
    const { page } = app;
    await goto('statistik');
    await expect.poll(() => page.title()).toContain('Statistik');
    await page.goto('about:blank');
    await page.goto(app.origin);
    await page.waitForURL(new RegExp(`${dossierId}/statistik$`));
    expect(app.errors).toEqual([]);
  });
});
