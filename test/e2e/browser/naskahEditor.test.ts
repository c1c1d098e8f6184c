import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { listAxeFindings } from './axe';
import { type NaskahUji, openNaskahUji } from './naskahUji';

let uji: NaskahUji;

beforeAll(async () => {
  uji = await openNaskahUji();
});
afterAll(() => uji?.app.close());
beforeEach(() => uji.app.page.bringToFront());

it('opens without writing, keeps what is typed over a reload, and italics as marks', async () => {
  await uji.buka([{ jenis: 'PARAGRAF', teks: 'Awal.' }]);
  const { undo } = await uji.app.services['riwayat:status']({ dossierId: uji.dossierId });
  expect(undo).toBe('naskah:addBagian');
  await uji.tekan('Control+End');
  await uji.ketik(' Kata ');
  await uji.tekan('Control+i');
  await uji.ketik('asing');
  await uji.tekan('Control+i');
  await uji.ketik(' di sini.');
  await uji.tekan('Enter');
  await uji.ketik('Kedua');
  const harap = [
    { jenis: 'PARAGRAF', teks: 'Awal. Kata *asing* di sini.' },
    { jenis: 'PARAGRAF', teks: 'Kedua' },
  ];
  await expect.poll(() => uji.blokList()).toEqual(harap);
  await uji.app.page.reload();
  await uji.isi().locator('em', { hasText: 'asing' }).waitFor();
  expect(await uji.blokList()).toEqual(harap);
  expect(await listAxeFindings(uji.app.page)).toEqual([]);
});

it('puts a variable in from the list a brace opens, and as it is typed out', async () => {
  await uji.buka([{ jenis: 'PARAGRAF', teks: 'Nama: ' }]);
  await uji.tekan('Control+End');
  await uji.ketik('{ibu_k');
  await uji.app.page.getByRole('listbox').getByRole('option').first().waitFor();
  await uji.tekan('Enter');
  await uji.ketik(' dan {periode} serta {entah_apa}.');
  await expect
    .poll(() => uji.blokList())
    .toEqual([{ jenis: 'PARAGRAF', teks: 'Nama: {ibu_kota} dan {periode} serta {entah_apa}.' }]);
  await expect.poll(() => uji.isi().textContent()).toContain('Sampit');
  await expect.poll(() => uji.isi().textContent()).toContain('2022-2024');
});

it('makes lists and quotes, moves and removes blocks by key, and takes typing back', async () => {
  await uji.buka([
    { jenis: 'PARAGRAF', teks: 'Satu' },
    { jenis: 'PARAGRAF', teks: 'Dua' },
  ]);
  await uji.tekan('Control+Home');
  await uji.tekan('Control+Shift+Digit7');
  await uji.tekan('End');
  await uji.tekan('Enter');
  await uji.ketik('Butir baru');
  await expect
    .poll(() => uji.blokList())
    .toEqual([
      { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: ['Satu', 'Butir baru'] },
      { jenis: 'PARAGRAF', teks: 'Dua' },
    ]);
  await uji.tekan('Control+End');
  await uji.tekan('Control+Shift+B');
  await uji.tekan('Alt+ArrowUp');
  await expect
    .poll(() => uji.blokList())
    .toEqual([
      { jenis: 'KUTIPAN', teks: 'Dua' },
      { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: ['Satu', 'Butir baru'] },
    ]);
  await uji.tekan('Control+Shift+Delete');
  await expect
    .poll(() => uji.blokList())
    .toEqual([{ jenis: 'DAFTAR', gaya: 'ANGKA', butirList: ['Satu', 'Butir baru'] }]);
  await uji.tekan('Control+z');
  await expect.poll(async () => (await uji.blokList()).length).toBe(2);
});

it('places tables and figures with their live numbers', async () => {
  await uji.buka([{ jenis: 'PARAGRAF', teks: 'Teks' }]);
  await uji.app.page.getByRole('button', { name: 'Sisipkan tabel' }).click();
  await uji.app.page.getByRole('menuitem', { name: 'Tabel tulisan sendiri' }).click();
  await uji.isi().getByText('Tabel 1', { exact: true }).waitFor();
  await uji.isi().locator('th, td').first().click();
  await uji.ketik('Kolom A');
  await uji.tekan('Tab');
  await uji.ketik('Kolom B');
  await uji.tekan('Tab');
  await uji.ketik('isi');
  await expect
    .poll(async () => (await uji.blokList())[1])
    .toMatchObject({ jenis: 'TABEL_BEBAS', kepala: ['Kolom A', 'Kolom B'], barisList: [['isi', '']] });
  await uji.app.page.getByRole('button', { name: 'Sisipkan gambar' }).click();
  await uji.app.page.getByRole('menuitem', { name: 'Grafik prioritas' }).click();
  await uji.isi().getByText('Gambar 1', { exact: true }).waitFor();
  await expect.poll(async () => (await uji.blokList())[2]).toMatchObject({ jenis: 'GAMBAR', kode: 'PRIORITAS' });
});

it('follows an undo from outside', async () => {
  await uji.buka([{ jenis: 'PARAGRAF', teks: 'Awal' }]);
  await uji.tekan('Control+End');
  await uji.ketik(' lanjut');
  await expect.poll(() => uji.blokList()).toEqual([{ jenis: 'PARAGRAF', teks: 'Awal lanjut' }]);
  await uji.app.page.getByRole('heading', { level: 1 }).click();
  await uji.tekan('Control+z');
  await expect.poll(() => uji.isi().textContent()).toBe('Awal');
  expect(uji.app.errors).toEqual([]);
});
