import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { BARIS_BEBAS_MAKS, type Blok, KOLOM_BEBAS_MAKS } from '../../../shared/domain/dossier';
import { listAxeFindings } from './axe';
import { type NaskahUji, openNaskahUji } from './naskahUji';

let uji: NaskahUji;

beforeAll(async () => {
  uji = await openNaskahUji();
});
afterAll(() => uji?.app.close());
beforeEach(() => uji.app.page.bringToFront());

const tabelBlok = (kolom: number, baris: number): Blok => ({
  jenis: 'TABEL_BEBAS',
  tabelId: 't',
  kepala: Array.from({ length: kolom }, (_, x) => `K${x}`),
  barisList: Array.from({ length: baris }, (_, y) => Array.from({ length: kolom }, (_, x) => `${y}/${x}`)),
  judul: 'Uji',
  sumber: '',
});
const sel = (teks: string) => uji.isi().locator('td, th').getByText(teks, { exact: true });
const butir = (nama: string) => uji.app.page.getByRole('menuitem', { name: nama });
const bukaMenu = async (): Promise<void> => {
  await uji.app.page.getByRole('button', { name: 'Baris dan kolom' }).click();
  await butir('Tambah baris di bawah').waitFor();
};
const ukuran = async (): Promise<[number, number]> => {
  const [blok] = (await uji.blokList()).filter(({ jenis }) => jenis === 'TABEL_BEBAS');
  return blok?.jenis === 'TABEL_BEBAS' ? [blok.kepala.length, blok.barisList.length] : [0, 0];
};

it('adds and takes rows and columns, and leaves the head its place', async () => {
  await uji.buka([tabelBlok(2, 2)]);
  await uji.klik(sel('0/0'));
  await bukaMenu();
  await butir('Tambah baris di bawah').click();
  await bukaMenu();
  await butir('Tambah kolom di kanan').click();
  await expect.poll(ukuran).toEqual([3, 3]);
  await expect(uji.isi().locator('tr').nth(2).locator('td').count()).resolves.toBe(3);
  await uji.klik(sel('K0'));
  await bukaMenu();
  await expect(butir('Hapus baris').isDisabled()).resolves.toBe(true);
  await expect(butir('Tambah baris di atas').isDisabled()).resolves.toBe(true);
  await uji.app.page.getByText('Baris pertama adalah kepala tabel').waitFor();
  await butir('Tambah baris di bawah').click();
  await expect.poll(ukuran).toEqual([3, 4]);
  await expect(uji.isi().locator('tr').nth(1).locator('th').count()).resolves.toBe(0);
});

it('says why a table at its largest size grows no further, in the menu and at Tab', async () => {
  await uji.buka([tabelBlok(KOLOM_BEBAS_MAKS, BARIS_BEBAS_MAKS)]);
  await sel(`${BARIS_BEBAS_MAKS - 1}/${KOLOM_BEBAS_MAKS - 1}`).click();
  await bukaMenu();
  for (const nama of ['baris di atas', 'baris di bawah', 'kolom di kiri', 'kolom di kanan']) {
    await expect(butir(`Tambah ${nama}`).isDisabled()).resolves.toBe(true);
  }
  await uji.app.page.getByText('Tabel ini sudah 200 baris di bawah kepalanya, jumlah paling banyak.').waitFor();
  await uji.app.page.getByText('Tabel ini sudah 12 kolom, jumlah paling banyak.').waitFor();
  expect(await listAxeFindings(uji.app.page)).toEqual([]);
  await uji.tekan('Escape');
  await sel(`${BARIS_BEBAS_MAKS - 1}/${KOLOM_BEBAS_MAKS - 1}`).click();
  await uji.tekan('End');
  await uji.tekan('Tab');
  await uji.app.page.getByRole('alert').getByText('sudah 200 baris').waitFor();
  await uji.ketik('!');
  await expect.poll(ukuran).toEqual([KOLOM_BEBAS_MAKS, BARIS_BEBAS_MAKS]);
  await expect.poll(() => uji.isi().locator('td').last().textContent()).toContain('!');
});

it('tells outside of a table what its menu is for', async () => {
  await uji.buka([{ jenis: 'PARAGRAF', teks: 'Teks' }]);
  const menu = uji.app.page.getByRole('button', { name: 'Baris dan kolom' });
  await menu.hover();
  await uji.app.page.getByText('letakkan kursor di dalam tabel tulisan sendiri').waitFor();
  await menu.press('Enter');
  await expect(butir('Tambah baris di bawah').count()).resolves.toBe(0);
});

it('works without a mouse: menus by arrows, cells by Tab, rows by key, and out by Escape and Tab', async () => {
  await uji.buka([tabelBlok(2, 2)]);
  await uji.klik(sel('0/0'));
  await uji.tekan('Alt+Shift+ArrowDown');
  await expect.poll(() => uji.isi().locator('td').allTextContents()).toEqual(['1/0', '1/1', '0/0', '0/1']);
  await uji.tekan('Tab');
  await uji.tekan('Tab');
  await uji.ketik('baru');
  await expect.poll(ukuran).toEqual([2, 3]);
  await uji.tekan('Escape');
  await uji.tekan('Shift+Tab');
  // The tools come before the text.
  const nama = () => uji.app.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect.poll(nama).toMatch(/.+/);
  await uji.tekan('Home');
  await expect.poll(nama).toBe('Miring');
  while ((await nama()) !== 'Baris dan kolom') await uji.tekan('ArrowRight');
  await uji.tekan('Enter');
  await butir('Hapus kolom').waitFor();
  for (let i = 0; i < 5; i += 1) await uji.tekan('ArrowDown');
  await uji.tekan('Enter');
  await expect.poll(ukuran).toEqual([1, 3]);
  expect(uji.app.errors).toEqual([]);
});
