import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Blok } from '../../../shared/domain/dossier';
import { type NaskahUji, openNaskahUji } from './naskahUji';

let uji: NaskahUji;

beforeAll(async () => {
  uji = await openNaskahUji();
});
afterAll(() => uji?.app.close());
beforeEach(() => uji.app.page.bringToFront());

const paragraf = (teks: string): Blok => ({ jenis: 'PARAGRAF', teks });

/** Opens a section, and lets no pause of typing ever end: whatever is saved now, something else has asked for. */
const bukaTanpaJeda = async (): Promise<void> => {
  await uji.buka([paragraf('Awal')]);
  await uji.tekan('Control+End');
  await uji.app.page.evaluate(() => {
    const asli = window.setTimeout.bind(window);
    const tanpaJeda = (aksi: () => void, ms = 0): number => (ms >= 200 ? 0 : asli(aksi, ms));
    window.setTimeout = tanpaJeda as typeof window.setTimeout;
  });
  await uji.ketik(' lanjut');
  expect(await uji.blokList()).toEqual([paragraf('Awal')]);
};
const tersimpan = (teks: string) => expect.poll(() => uji.blokList()).toEqual([paragraf(teks)]);

it('keeps what was typed a moment before a reload', async () => {
  await bukaTanpaJeda();
  await uji.app.page.reload();
  await expect.poll(() => uji.isi().textContent()).toBe('Awal lanjut');
  await tersimpan('Awal lanjut');
});

it('saves it when the text is left, the window is hidden, or the screen goes', async () => {
  await bukaTanpaJeda();
  await uji.app.page.getByLabel('Judul bagian').focus();
  await tersimpan('Awal lanjut');

  await bukaTanpaJeda();
  await uji.app.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await tersimpan('Awal lanjut');

  await bukaTanpaJeda();
  await uji.app.page.evaluate((hash) => {
    location.hash = hash;
  }, `#/d/${uji.dossierId}/data`);
  await uji.isi().waitFor({ state: 'detached' });
  await tersimpan('Awal lanjut');
});

it('takes back just what was typed by an undo outside of the text, and brings it again', async () => {
  await bukaTanpaJeda();
  await uji.app.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await uji.tekan('Control+z');
  await tersimpan('Awal');
  await expect.poll(() => uji.isi().textContent()).toBe('Awal');
  await uji.tekan('Control+y');
  await tersimpan('Awal lanjut');
  await expect.poll(() => uji.isi().textContent()).toBe('Awal lanjut');
});

it('says where a section can not be saved, keeps it over a reload, and saves it once it can', async () => {
  const penuh = 'x'.repeat(20_000);
  const [satu, dua] = [paragraf('Satu'), paragraf(penuh)];
  await uji.buka([satu, dua]);
  await uji.tekan('Control+End');
  await uji.ketik('yz');
  const kalimat = uji.app.page.getByRole('alert').filter({ hasText: 'blok ke-2' });
  await kalimat.waitFor();
  expect(await kalimat.textContent()).toBe(
    'Paragraf (blok ke-2): Paling panjang 20.000 huruf. Belum disimpan; tulisan tetap ada di sini.',
  );
  expect(await uji.isi().locator('[data-salah]').count()).toBe(1);
  expect(await uji.blokList()).toEqual([satu, dua]);
  await uji.app.page.reload();
  await kalimat.waitFor();
  await uji.isi().locator('p').last().click();
  await uji.tekan('Control+End');
  for (let i = 0; i < 3; i += 1) await uji.tekan('Backspace');
  await kalimat.waitFor({ state: 'detached' });
  await expect.poll(() => uji.blokList()).toEqual([satu, paragraf(penuh.slice(1))]);
  expect(uji.app.errors).toEqual([]);
});
