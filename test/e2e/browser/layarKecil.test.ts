import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Layar } from '../../../renderer/app/routes';
import { type BrowserApp, openBrowserApp } from '../harness/browser';

let app: BrowserApp;
let dossierId: string;
beforeAll(async () => {
  app = await openBrowserApp();
  ({ dossierId } = await app.services['dossier:openContoh']({}));
});
afterAll(() => app.close());

/** What 1366 × 768 leaves at 100 % and at 125 %. */
const BIASA = { width: 1366, height: 768 };
const BESAR = { width: 1093, height: 614 };

const buka = async (layar: Layar, ukuran: { width: number; height: number }): Promise<void> => {
  await app.page.setViewportSize(ukuran);
  await app.page.goto(`${app.origin}/#/d/${dossierId}/${layar}`);
  await app.page.reload();
};

/** Texts of the buttons in a place whose label is wider than its button. */
const terpotong = (tempat: string): Promise<string[]> =>
  app.page
    .locator(`${tempat} button`)
    .evaluateAll((list) =>
      list
        .filter((tombol) =>
          [tombol, ...tombol.querySelectorAll('*')].some((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0),
        )
        .map((tombol) => tombol.textContent),
    );

describe('on a small screen', () => {
  it('the matrix does not scroll sideways and its tools are whole', async () => {
    const grid = app.page.getByRole('treegrid');
    await buka('matriks', BIASA);
    await grid.getByText('Penguatan Kelembagaan').waitFor();
    expect(await grid.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
    expect(await terpotong('[role="toolbar"]')).toEqual([]);
    await buka('matriks', BESAR);
    await grid.getByText('Penguatan Kelembagaan').waitFor();
    expect(await terpotong('[role="toolbar"]')).toEqual([]);
  });

  it('the means stay in sight beside the question, and whole names with them', async () => {
    await buka('rapat', BESAR);
    const rata = app.page.getByRole('region', { name: 'Rata-rata per aspek' });
    await rata.waitFor();
    const kotak = await rata.boundingBox();
    expect((kotak?.y ?? 0) + (kotak?.height ?? 0)).toBeLessThanOrEqual(BESAR.height);
    const nama = rata.getByText('Partisipasi Pemangku Kepentingan');
    expect(await nama.evaluate((e) => e.scrollHeight - e.clientHeight)).toBeLessThanOrEqual(1);
    // The field a key leads to is not behind them.
    await app.page.keyboard.press('d');
    const isian = app.page.getByRole('textbox', { name: /^Pendapat berbeda/ });
    await expect.poll(() => isian.evaluate((e) => e === document.activeElement)).toBe(true);
    const isianKotak = await isian.boundingBox();
    const rataKotak = await rata.boundingBox();
    expect((isianKotak?.y ?? 0) + (isianKotak?.height ?? 0)).toBeLessThanOrEqual(rataKotak?.y ?? 0);
  });

  it('what is there for screen readers only does not lengthen the page behind the screen', async () => {
    await buka('edisi', BIASA);
    await app.page.getByRole('heading', { name: 'Yang diperiksa sebelum ditetapkan' }).waitFor();
    expect(await app.page.evaluate(() => document.documentElement.scrollHeight)).toBe(BIASA.height);
  });

  it('lines of a label in a chart stand apart', async () => {
    await buka('hasil', BIASA);
    const grafik = app.page.getByRole('img', { name: 'Rata-rata per aspek' });
    await grafik.getByText('Kelembagaan dan').waitFor();
    const atas = await grafik.getByText('Kelembagaan dan').boundingBox();
    const bawah = await grafik.getByText('Kebijakan', { exact: true }).boundingBox();
    expect((bawah?.y ?? 0) - (atas?.y ?? 0)).toBeGreaterThanOrEqual(14);
  });
});
