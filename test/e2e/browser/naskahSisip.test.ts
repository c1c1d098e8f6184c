import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Blok } from '../../../shared/domain/dossier';
import { makeTempFolder } from '../../builders/makeTempFolder';
import { type NaskahUji, openNaskahUji } from './naskahUji';

let uji: NaskahUji;

beforeAll(async () => {
  uji = await openNaskahUji();
});
afterAll(() => uji?.app.close());
beforeEach(() => uji.app.page.bringToFront());

const paragraf = (teks: string): Blok => ({ jenis: 'PARAGRAF', teks });
const tombol = (nama: string) => uji.app.page.getByRole('button', { name: nama });
const butir = (nama: string) => uji.app.page.getByRole('menuitem', { name: nama });
const sisip = async (alat: string, nama: string): Promise<void> => {
  await tombol(alat).click();
  await uji.klik(butir(nama));
};
const pilihVariabel = async (alat: string, cari: string): Promise<void> => {
  await tombol(alat).click();
  await uji.app.page.getByRole('textbox', { name: 'Cari nama, makna, atau nilai' }).fill(cari);
  await uji.klik(uji.app.page.getByRole('listbox', { name: alat }).getByRole('option').first());
};

it('puts an own picture in behind the caret, from a file and from those the dossier has', async () => {
  const { page, answers } = uji.app;
  await uji.buka([paragraf('Satu'), paragraf('Dua')]);
  answers.berkas = join(makeTempFolder(), 'peta.png');
  await page.screenshot({ path: answers.berkas, clip: { x: 0, y: 0, width: 320, height: 200 } });
  await sisip('Sisipkan gambar', 'Gambar sendiri…');
  const dialog = page.getByRole('dialog', { name: 'Gambar dossier' });
  await dialog.getByText('Belum ada gambar.').waitFor();
  await dialog.getByRole('button', { name: 'Ambil dari berkas…' }).click();
  await dialog.waitFor({ state: 'detached' });
  const bingkai = uji.isi().locator('[data-blok="gambarSendiri"]');
  await bingkai.locator('img').waitFor();
  await expect.poll(() => bingkai.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
  expect(await bingkai.textContent()).toContain('Gambar 1');

  // The caret stands in its title.
  await uji.ketik('Peta kantor');
  await bingkai.getByLabel('Lebar').fill('45');
  await uji.tekan('Tab');
  const { gambarList } = await uji.dossier();
  expect(gambarList.map(({ nama }) => nama)).toEqual(['peta.png']);
  const { gambarId } = gambarList[0] ?? { gambarId: '' };
  const peta = { jenis: 'GAMBAR_SENDIRI', gambarId, lebarPersen: 45, judul: 'Peta kantor', sumber: '' };
  await expect.poll(() => uji.blokList()).toEqual([paragraf('Satu'), peta, paragraf('Dua')]);

  await uji.klik(uji.isi().getByText('Dua'));
  await sisip('Sisipkan gambar', 'Gambar sendiri…');
  await dialog.getByText('Dipakai').waitFor();
  await dialog.getByTitle('Pakai gambar peta.png').click();
  await expect.poll(() => uji.isi().getByText('Gambar 2', { exact: true }).count()).toBe(1);
  const lagi = { ...peta, lebarPersen: 80, judul: '' };
  await expect.poll(() => uji.blokList()).toEqual([paragraf('Satu'), peta, paragraf('Dua'), lagi]);
});

it('says in the dialog why a file is no picture, and leaves the section as it is', async () => {
  const { page, answers } = uji.app;
  await uji.buka([paragraf('Satu')]);
  answers.berkas = join(process.cwd(), 'package.json');
  await sisip('Sisipkan gambar', 'Gambar sendiri…');
  const dialog = page.getByRole('dialog', { name: 'Gambar dossier' });
  await dialog.getByRole('button', { name: 'Ambil dari berkas…' }).click();
  await dialog.getByRole('alert').getByText('Berkas itu bukan gambar PNG, JPEG, atau SVG.').waitFor();
  answers.berkas = null;
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await uji.blokList()).toEqual([paragraf('Satu')]);
});

it('puts tables and figures of the data in, one behind the other, and a place to sign', async () => {
  await uji.buka([paragraf('Satu'), paragraf('Dua')]);
  await sisip('Sisipkan tabel', 'Kategorisasi');
  await sisip('Sisipkan gambar', 'Kerangka kerja');
  await tombol('Sisipkan tanda tangan').click();
  const kosong = { judul: '', sumber: '' };
  await expect
    .poll(() => uji.blokList())
    .toEqual([
      paragraf('Satu'),
      { jenis: 'TABEL', kode: 'KATEGORISASI', ...kosong },
      { jenis: 'GAMBAR', kode: 'KERANGKA_KERJA', ...kosong },
      { jenis: 'TANDA_TANGAN', tempatTanggal: '', pejabatId: null },
      paragraf('Dua'),
    ]);
  await uji.isi().getByLabel('Tabel yang ditempatkan').selectOption('PRIORITAS');
  await expect.poll(async () => (await uji.blokList())[1]).toMatchObject({ kode: 'PRIORITAS' });
});

it('puts variables and references in where the caret is, by buttons', async () => {
  const tabel: Blok = { jenis: 'TABEL', kode: 'PRIORITAS', judul: 'Urutan', sumber: '' };
  await uji.buka([paragraf('Lihat  di .'), tabel]);
  await uji.tekan('Home');
  for (let i = 0; i < 6; i += 1) await uji.tekan('ArrowRight');
  await pilihVariabel('Sisipkan rujukan', 'prioritas');
  for (let i = 0; i < 4; i += 1) await uji.tekan('ArrowRight');
  await pilihVariabel('Sisipkan variabel ({)', 'ibu_kota');
  await uji.ketik('!');
  await expect.poll(async () => (await uji.blokList())[0]).toEqual(paragraf('Lihat {tabel:PRIORITAS} di {ibu_kota}!.'));
  await expect.poll(() => uji.isi().locator('p').first().textContent()).toBe('Lihat Tabel 1 di Sampit!.');
});

it('keeps the title, with a variable at the caret, and says when it is too long', async () => {
  await uji.buka([paragraf('Satu')]);
  const judul = uji.app.page.getByLabel('Judul bagian');
  const tersimpan = async (): Promise<string | undefined> =>
    (await uji.dossier()).naskah.find(({ bagianId }) => bagianId === 'bagian-uji')?.judul;
  await judul.fill('Keadaan  kini');
  for (let i = 0; i < 5; i += 1) await uji.tekan('ArrowLeft');
  await pilihVariabel('Sisipkan variabel ke judul', 'ibu_kota');
  await expect.poll(() => judul.inputValue()).toBe('Keadaan {ibu_kota} kini');
  await expect.poll(tersimpan).toBe('Keadaan {ibu_kota} kini');
  // The list of sections shows it as it is printed.
  await uji.app.page.getByText('Keadaan Sampit kini').first().waitFor();
  await judul.fill('x'.repeat(601));
  await uji.app.page.getByText('Paling panjang 600 huruf.').waitFor();
  expect(await tersimpan()).toBe('Keadaan {ibu_kota} kini');
  await judul.fill('Pendek');
  await expect.poll(tersimpan).toBe('Pendek');
});

it('brings the block an address names into view, with the caret in it', async () => {
  const { page } = uji.app;
  const banyak = Array.from({ length: 300 }, (_, i) => paragraf(`Alinea ${i}: ${'kata '.repeat((i * 7) % 90)}`));
  await uji.buka(banyak, '&blok=217');
  const blok = uji.isi().getByText('Alinea 217:');
  await expect
    .poll(async () => {
      const [tempat, layar] = [await blok.boundingBox(), await uji.isi().locator('..').boundingBox()];
      return tempat && layar && tempat.y >= layar.y && tempat.y + tempat.height <= layar.y + layar.height;
    })
    .toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Isi bagian');
  await uji.ketik('Di sini. ');
  await expect
    .poll(async () => (await uji.blokList())[217])
    .toEqual(paragraf(`Di sini. Alinea 217: ${'kata '.repeat(79)}`));
  // One that is not there any more: the last.
  await uji.buka(banyak.slice(0, 120), '&blok=499');
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain('Alinea 119:');
  expect(uji.app.errors).toEqual([]);
});
