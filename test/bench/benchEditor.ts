import type { CDPSession } from 'playwright-core';
import type { Blok } from '../../shared/domain/dossier';
import { type BrowserApp, openBrowserApp } from '../e2e/harness/browser';
import { median, ms, p95, print } from './print';

const KALI = 80;
/** Words typed with a pause behind each, long enough for the section to be saved and the page to draw what follows. */
const KATA_KALI = 12;
const JEDA_KATA_MS = 900;
const BATAS = 'p95 50 ms';

/** As many blocks as a section may hold: what a narrative is made of, with variables, lists, tables and figures. */
const limaRatusBlok = (): Blok[] =>
  Array.from({ length: 500 }, (_, i): Blok => {
    const teks = `Alinea ke-${i} tentang *complaint handling* di {instansi} pada periode {periode}, dengan rincian yang cukup panjang untuk dua baris layar.`;
    if (i % 50 === 10) return { jenis: 'TABEL', kode: 'ASESMEN', judul: `Tabel ${i}`, sumber: 'Hasil rapat' };
    if (i % 50 === 20) return { jenis: 'GAMBAR', kode: 'PRIORITAS', judul: `Gambar ${i}`, sumber: '' };
    if (i % 50 === 30) {
      const barisList = Array.from({ length: 5 }, (_, k) => [`${k}`, `Uraian ${k}`, '{periode}']);
      return { jenis: 'TABEL_BEBAS', tabelId: `t${i}`, kepala: ['a', 'b', 'c'], barisList, judul: 'Milik', sumber: '' };
    }
    if (i % 10 === 5) return { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: [teks, teks, teks] };
    return i % 17 === 3 ? { jenis: 'KUTIPAN', teks } : { jenis: 'PARAGRAF', teks };
  });

const KATA = 'kata yang diketik ';
const panjang = (huruf: number): string => KATA.repeat(Math.ceil(huruf / KATA.length)).slice(0, huruf);

/** In the page: milliseconds from the next key to the first frame that shows its letter. */
function pasangAlat(): void {
  let lama = Promise.resolve(0);
  const siap = (): void => {
    lama = new Promise((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) =>
          // The task after a frame's callbacks runs when that frame has been handed on to be painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - timeStamp));
            port1.start();
            port2.postMessage(null);
          }),
        { capture: true, once: true },
      );
    });
  };
  let terlama = 0;
  // Tells of tasks of 50 ms and more only.
  const pengamat = new PerformanceObserver((daftar) => {
    for (const { duration } of daftar.getEntries()) terlama = Math.max(terlama, duration);
  });
  const pantau = (): void => pengamat.observe({ type: 'longtask' });
  Object.assign(globalThis, { alat: { siap, lama: () => lama, pantau, terlama: () => terlama } });
}
type Dengan = typeof globalThis & {
  readonly alat: { siap(): void; lama(): Promise<number>; pantau(): void; terlama(): number };
};

const ID = 'bagian-bench';

const buka = async ({ page, services, origin }: BrowserApp, dossierId: string, blokList: Blok[]): Promise<void> => {
  const { naskah } = await services['dossier:get']({ dossierId });
  if (naskah.some(({ bagianId }) => bagianId === ID)) {
    await services['naskah:removeBagian']({ dossierId, bagianIdList: [ID] });
  }
  const bagian = { bagianId: ID, jenis: 'BAB' as const, judul: 'Bench', isDicetak: true, blokList };
  await services['naskah:addBagian']({ dossierId, bagianList: [bagian], setelahId: naskah[0]?.bagianId ?? null });
  await page.goto(`${origin}/?bagian=${ID}#/d/${dossierId}/naskah`);
  await page.reload();
  await page.getByRole('textbox', { name: 'Isi bagian' }).waitFor();
  await page.waitForTimeout(1500);
};

interface Ukuran {
  readonly tampil: number[];
  readonly script: number[];
  /** Keys of words with a pause between: they meet the saving of the word before. */
  readonly berjeda: number[];
  /** Longest task of the page's main thread meanwhile: a key may have to wait for it. */
  readonly terlama: number;
}

/** What the page's main thread has spent in scripts so far, in milliseconds. */
const scriptMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
};

const tombol = async ({ page }: BrowserApp, k: number): Promise<number> => {
  await page.evaluate(() => (globalThis as Dengan).alat.siap());
  await page.keyboard.press(k % 6 === 5 ? 'Space' : 'a');
  return page.evaluate(() => (globalThis as Dengan).alat.lama());
};

const ukurBerjeda = async (app: BrowserApp): Promise<number[]> => {
  const hasil: number[] = [];
  for (let k = 0; k < KATA_KALI * 6; k += 1) {
    hasil.push(await tombol(app, k));
    // The pause differs, so that the next word begins in another part of what follows the last one.
    await app.page.waitForTimeout(k % 6 === 5 ? JEDA_KATA_MS - 50 * (Math.floor(k / 6) % 10) : 70);
  }
  return hasil;
};

const ukur = async (app: BrowserApp, cdp: CDPSession, i: number): Promise<Ukuran> => {
  const { page } = app;
  const isi = page.getByRole('textbox', { name: 'Isi bagian' });
  const teksList = isi.locator('> p, > blockquote');
  const blok = teksList.nth(Math.min(i, (await teksList.count()) - 1));
  await blok.scrollIntoViewIfNeeded();
  await blok.click({ position: { x: 40, y: 8 } });
  // The first keys run code that was not compiled before.
  await page.keyboard.type('pemanasan dulu ', { delay: 30 });
  await page.waitForTimeout(2500);
  await page.evaluate(() => (globalThis as Dengan).alat.pantau());
  const [tampil, script]: [number[], number[]] = [[], []];
  for (let k = 0; k < KALI; k += 1) {
    const mulai = await scriptMs(cdp);
    tampil.push(await tombol(app, k));
    script.push((await scriptMs(cdp)) - mulai);
  }
  const berjeda = await ukurBerjeda(app);
  return { tampil, script, berjeda, terlama: await page.evaluate(() => (globalThis as Dengan).alat.terlama()) };
};

/** Typing in the editor of a section, in a browser over the real services: a key until the frame that shows its letter. */
export async function benchEditor(): Promise<void> {
  const app = await openBrowserApp();
  await app.page.addInitScript(pasangAlat);
  const { dossierId } = await app.services['dossier:openContoh']({});
  const cdp = await app.page.context().newCDPSession(app.page);
  await cdp.send('Performance.enable');
  const hasil = async (blokList: Blok[], i = 0): Promise<Ukuran> => {
    await buka(app, dossierId, blokList);
    return ukur(app, cdp, i);
  };
  // The first section of a run pays for what the browser compiles.
  await hasil([]);
  const kosong = await hasil([]);
  const daftar: readonly [string, Ukuran][] = [
    ['a key in an empty section', kosong],
    ['a key in a section of 500 blocks / in an empty one', await hasil(limaRatusBlok(), 200)],
    [
      'a key in a text of 19,000 letters / in an empty one',
      await hasil([{ jenis: 'PARAGRAF', teks: panjang(19_000) }]),
    ],
  ];
  for (const [apa, { tampil, script, berjeda, terlama }] of daftar) {
    const rinci = `p95 ${ms(p95(tampil))}, median ${ms(median(tampil))}, script ${ms(median(script))}`;
    print(apa, median(tampil) / median(kosong.tampil), BATAS, rinci);
    const rinciJeda = `p95 ${ms(p95(berjeda))}, longest task ${terlama === 0 ? '< 50 ms' : ms(terlama)}`;
    print('  the same in words, saved between them', median(berjeda) / median(kosong.berjeda), BATAS, rinciJeda);
  }
  await app.close();
}
