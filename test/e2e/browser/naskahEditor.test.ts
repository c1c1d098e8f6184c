import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Blok, Dossier } from '../../../shared/domain/dossier';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let dossierId: string;

const ID = 'bagian-uji';
const dossier = (): Promise<Dossier> => Promise.resolve(app.services['dossier:get']({ dossierId }));
const isi = (): Locator => app.page.getByRole('textbox', { name: 'Isi bagian' });
/** A key, and time for the page to tell the editor where the caret went: no hand is faster than that. */
const tekan = async (tombol: string): Promise<void> => {
  await app.page.keyboard.press(tombol);
  await app.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
};
const ketik = (teks: string): Promise<void> => app.page.keyboard.type(teks);
const blokList = async (): Promise<Blok[]> =>
  (await dossier()).naskah.find(({ bagianId }) => bagianId === ID)?.blokList ?? [];

/** Opens a section that holds `blok`, with the caret in its first text. */
const buka = async (blok: Blok[]): Promise<void> => {
  const { naskah } = await dossier();
  if (naskah.some(({ bagianId }) => bagianId === ID)) {
    await app.services['naskah:removeBagian']({ dossierId, bagianIdList: [ID] });
  }
  const bagian = { bagianId: ID, jenis: 'BAB' as const, judul: 'Uji', isDicetak: true, blokList: blok };
  await app.services['naskah:addBagian']({ dossierId, bagianList: [bagian], setelahId: naskah[0]?.bagianId ?? null });
  await app.page.goto(`${app.origin}/?bagian=${ID}#/d/${dossierId}/naskah`);
  await app.page.reload();
  await isi().waitFor();
  await expect.poll(() => app.page.getByLabel('Judul bagian').inputValue()).toBe('Uji');
  await isi().locator('p').first().click();
};

beforeAll(async () => {
  app = await openBrowserApp();
  app.page.setDefaultTimeout(15_000);
  ({ dossierId } = await app.services['dossier:openContoh']({}));
});
afterAll(() => app?.close());
beforeEach(() => app.page.bringToFront());

it('opens without writing, keeps what is typed over a reload, and italics as marks', async () => {
  await buka([{ jenis: 'PARAGRAF', teks: 'Awal.' }]);
  const { undo } = await app.services['riwayat:status']({ dossierId });
  expect(undo).toBe('naskah:addBagian');
  await tekan('Control+End');
  await ketik(' Kata ');
  await tekan('Control+i');
  await ketik('asing');
  await tekan('Control+i');
  await ketik(' di sini.');
  await tekan('Enter');
  await ketik('Kedua');
  const harap = [
    { jenis: 'PARAGRAF', teks: 'Awal. Kata *asing* di sini.' },
    { jenis: 'PARAGRAF', teks: 'Kedua' },
  ];
  await expect.poll(blokList).toEqual(harap);
  await app.page.reload();
  await isi().locator('em', { hasText: 'asing' }).waitFor();
  expect(await blokList()).toEqual(harap);
  expect(await listAxeFindings(app.page)).toEqual([]);
});

it('puts a variable in from the list a brace opens, and as it is typed out', async () => {
  await buka([{ jenis: 'PARAGRAF', teks: 'Nama: ' }]);
  await tekan('Control+End');
  await ketik('{ibu_k');
  await app.page.getByRole('listbox').getByRole('option').first().waitFor();
  await tekan('Enter');
  await ketik(' dan {periode} serta {entah_apa}.');
  await expect
    .poll(blokList)
    .toEqual([{ jenis: 'PARAGRAF', teks: 'Nama: {ibu_kota} dan {periode} serta {entah_apa}.' }]);
  await expect.poll(() => isi().textContent()).toContain('Sampit');
  await expect.poll(() => isi().textContent()).toContain('2022-2024');
});

it('makes lists and quotes, moves and removes blocks by key, and takes typing back', async () => {
  await buka([
    { jenis: 'PARAGRAF', teks: 'Satu' },
    { jenis: 'PARAGRAF', teks: 'Dua' },
  ]);
  await tekan('Control+Home');
  await tekan('Control+Shift+Digit7');
  await tekan('End');
  await tekan('Enter');
  await ketik('Butir baru');
  await expect.poll(blokList).toEqual([
    { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: ['Satu', 'Butir baru'] },
    { jenis: 'PARAGRAF', teks: 'Dua' },
  ]);
  await tekan('Control+End');
  await tekan('Control+Shift+B');
  await tekan('Alt+ArrowUp');
  await expect.poll(blokList).toEqual([
    { jenis: 'KUTIPAN', teks: 'Dua' },
    { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: ['Satu', 'Butir baru'] },
  ]);
  await tekan('Control+Shift+Delete');
  await expect.poll(blokList).toEqual([{ jenis: 'DAFTAR', gaya: 'ANGKA', butirList: ['Satu', 'Butir baru'] }]);
  await tekan('Control+z');
  await expect.poll(async () => (await blokList()).length).toBe(2);
});

it('places tables and figures with their live numbers', async () => {
  await buka([{ jenis: 'PARAGRAF', teks: 'Teks' }]);
  await app.page.getByRole('button', { name: 'Sisipkan tabel' }).click();
  await app.page.getByRole('menuitem', { name: 'Tabel tulisan sendiri' }).click();
  await isi().getByText('Tabel 1', { exact: true }).waitFor();
  await isi().locator('th, td').first().click();
  await ketik('Kolom A');
  await tekan('Tab');
  await ketik('Kolom B');
  await tekan('Tab');
  await ketik('isi');
  await expect
    .poll(async () => (await blokList())[1])
    .toMatchObject({ jenis: 'TABEL_BEBAS', kepala: ['Kolom A', 'Kolom B'], barisList: [['isi', '']] });
  await app.page.getByRole('button', { name: 'Sisipkan gambar' }).click();
  await app.page.getByRole('menuitem', { name: 'Grafik prioritas' }).click();
  await isi().getByText('Gambar 1', { exact: true }).waitFor();
  await expect.poll(async () => (await blokList())[2]).toMatchObject({ jenis: 'GAMBAR', kode: 'PRIORITAS' });
});

it('takes pasted paragraphs, lists and italics, and nothing else of them', async () => {
  await buka([{ jenis: 'PARAGRAF', teks: 'Awal' }]);
  await tekan('Control+End');
  const html =
    '<p class="MsoNormal"><span style="color:red">Teks <i>miring</i></span></p><ol><li>Satu</li><li>Dua</li></ol><script>1</script>';
  await isi().evaluate((elemen, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.setData('text/plain', 'Teks miring');
    elemen.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
  await expect
    .poll(async () => JSON.stringify(await blokList()))
    .toMatch(/Teks \*miring\*.*"butirList":\["Satu","Dua"\]/);
  expect(JSON.stringify(await blokList())).not.toContain('script');
});

it('follows an undo from outside', async () => {
  await buka([{ jenis: 'PARAGRAF', teks: 'Awal' }]);
  await tekan('Control+End');
  await ketik(' lanjut');
  await expect.poll(blokList).toEqual([{ jenis: 'PARAGRAF', teks: 'Awal lanjut' }]);
  await app.page.getByRole('heading', { level: 1 }).click();
  await tekan('Control+z');
  await expect.poll(() => isi().textContent()).toBe('Awal');
  expect(app.errors).toEqual([]);
});
