import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Blok, Dossier } from '../../../shared/domain/dossier';
import { type BrowserApp, type BrowserOptions, openBrowserApp } from '../harness/browser';
import { tempelKlip } from './matriksUji';

/** The section every test of the editor writes in. */
export const BAGIAN_UJI = 'bagian-uji';

export interface NaskahUji {
  readonly app: BrowserApp;
  readonly dossierId: string;
  /** The text to write in. */
  isi(): Locator;
  /** A key, and time for the page to tell the editor where the caret went: no hand is faster than that. */
  tekan(tombol: string): Promise<void>;
  ketik(teks: string): Promise<void>;
  /** A click, and as much time. */
  klik(tempat: Locator): Promise<void>;
  /** Pastes at the caret. */
  tempel(klip: { readonly html?: string; readonly teks?: string }): Promise<void>;
  dossier(): Promise<Dossier>;
  /** The blocks of the section as the store holds them. */
  blokList(): Promise<Blok[]>;
  /** Opens the section with `blokList` in it, the caret in its first text. `param` goes with the address: `&blok=3`. */
  buka(blokList: readonly Blok[], param?: string): Promise<void>;
}

/** The sample in a browser, for tests of the narrative's editor. */
export async function openNaskahUji(options: BrowserOptions = {}): Promise<NaskahUji> {
  const app = await openBrowserApp(options);
  app.page.setDefaultTimeout(15_000);
  const { dossierId } = await app.services['dossier:openContoh']({});
  const { page, services } = app;
  const dossier = (): Promise<Dossier> => Promise.resolve(services['dossier:get']({ dossierId }));
  const isi = (): Locator => page.getByRole('textbox', { name: 'Isi bagian' });
  const buka = async (blokList: readonly Blok[], param = ''): Promise<void> => {
    const { naskah } = await dossier();
    if (naskah.some(({ bagianId }) => bagianId === BAGIAN_UJI)) {
      await services['naskah:removeBagian']({ dossierId, bagianIdList: [BAGIAN_UJI] });
    }
    const bagian = {
      bagianId: BAGIAN_UJI,
      jenis: 'BAB' as const,
      judul: 'Uji',
      isDicetak: true,
      blokList: [...blokList],
    };
    await services['naskah:addBagian']({ dossierId, bagianList: [bagian], setelahId: naskah[0]?.bagianId ?? null });
    await page.goto(`${app.origin}/?bagian=${BAGIAN_UJI}${param}#/d/${dossierId}/naskah`);
    await page.reload();
    await isi().waitFor();
    await expect.poll(() => page.getByLabel('Judul bagian').inputValue()).toBe('Uji');
    if (param === '') await isi().locator('p').first().click();
  };
  const tenang = (): Promise<unknown> =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
  return {
    app,
    dossierId,
    isi,
    tekan: async (tombol) => {
      await page.keyboard.press(tombol);
      await tenang();
    },
    klik: async (tempat) => {
      await tempat.click();
      await tenang();
    },
    ketik: (teks) => page.keyboard.type(teks),
    tempel: (klip) => tempelKlip(page, klip),
    dossier,
    blokList: async () => (await dossier()).naskah.find(({ bagianId }) => bagianId === BAGIAN_UJI)?.blokList ?? [],
    buka,
  };
}
