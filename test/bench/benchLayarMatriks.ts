import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { type BrowserApp, openBrowserApp } from '../e2e/harness/browser';
import { median, ms, p95, print } from './print';

const KALI = 60;
const BUKA = 9;
const BATAS = 'p95 50 ms';

/** In the page: what the measurements need, before any of the app's own listeners. */
interface Alat {
  /** From now on the next key is looked at: when `ciri` reads otherwise than now. */
  siapKey(ciri: string): void;
  /** Milliseconds from that key to the first frame that shows what came of it. */
  lama(): Promise<number>;
  /** Milliseconds from leaving for an address to the first frame that shows an element. */
  waitOpen(hash: string, selector: string): Promise<number>;
}
type Dengan = typeof globalThis & { readonly alat: Alat };

function pasangAlat(): void {
  let key = 0;
  let lama = Promise.resolve(0);
  addEventListener('keydown', (event) => void (key = event.timeStamp), { capture: true });
  const grid = (): Element | null => document.querySelector('[role="treegrid"]');
  const aktif = (): Element | null => document.getElementById(grid()?.getAttribute('aria-activedescendant') ?? '');
  const CIRI: Readonly<Record<string, () => unknown>> = {
    kosong: () => key,
    sel: () => (aktif()?.getAttribute('data-aktif') === 'true' ? aktif()?.id : undefined),
    tahun: () => aktif()?.querySelector('[role="checkbox"]')?.getAttribute('aria-checked') ?? undefined,
    editor: () => String(grid()?.querySelector('textarea') !== null),
    baris: () => aktif()?.closest('[role="row"]')?.querySelector('[data-kolom="nomor"]')?.textContent ?? undefined,
  };
  /** The task after a frame's callbacks runs when that frame has been handed on to be painted. */
  const tunggu = (isTampak: () => boolean): Promise<number> =>
    new Promise((resolve, reject) => {
      const mulai = performance.now();
      const look = (): void => {
        if (performance.now() - mulai > 10_000) reject(new Error(`never shown: ${String(isTampak)}`));
        else if (!isTampak()) requestAnimationFrame(look);
        else {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now()));
          port1.start();
          port2.postMessage(null);
        }
      };
      requestAnimationFrame(look);
    });
  const alat: Alat = {
    siapKey: (ciri) => {
      const baca = CIRI[ciri] ?? (() => undefined);
      const semula = baca();
      const sejak = key;
      lama = tunggu(() => key !== sejak && baca() !== undefined && baca() !== semula).then((akhir) => akhir - key);
    },
    lama: () => lama,
    waitOpen: async (hash, selector) => {
      const mulai = performance.now();
      location.hash = hash;
      return (await tunggu(() => document.querySelector(selector) !== null)) - mulai;
    },
  };
  Object.assign(globalThis, { alat });
}

/** Presses a key and answers when the frame that shows what came of it had been painted. */
const timeKey = async (page: Page, tombol: string, ciri: string): Promise<number> => {
  await page.evaluate((ciri) => (globalThis as Dengan).alat.siapKey(ciri), ciri);
  await page.keyboard.press(tombol);
  return page.evaluate(() => (globalThis as Dengan).alat.lama());
};

const timeKeys = async (page: Page, jumlah: number, tombolOf: (i: number) => string, ciri: string) => {
  const hasil: number[] = [];
  for (let i = 0; i < jumlah; i += 1) hasil.push(await timeKey(page, tombolOf(i), ciri));
  return hasil;
};

const impor = async (app: BrowserApp, nama: string, baris: number): Promise<string> => {
  const path = join(app.dataFolder, `${nama}.renaksi`);
  await writeFile(path, formatRenaksi(buildDossier({ ...LARGE_SIZE, nama, baris })));
  return (await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' })).dossierId;
};

const buka = (page: Page, dossierId: string, layar: string, selector: string): Promise<number> =>
  page.evaluate(([hash, selector]) => (globalThis as Dengan).alat.waitOpen(hash, selector), [
    `/d/${dossierId}/${layar}`,
    selector,
  ] as const);

const BARIS_PERTAMA = '[data-baris-id]';
const BERANDA = 'main:not(:has([role="treegrid"])) :is(h1, h2)';

const timeBuka = async (app: BrowserApp, dossierId: string): Promise<{ pertama: number[]; lagi: number[] }> => {
  const { page } = app;
  const [pertama, lagi]: [number[], number[]] = [[], []];
  await page.goto(`${app.origin}/?buka#/d/${dossierId}/beranda`);
  await page.locator(BERANDA).first().waitFor();
  for (let i = 0; i < BUKA; i += 1) {
    await page.reload();
    await page.locator(BERANDA).first().waitFor();
    // What the first screen still loads by itself.
    await page.waitForTimeout(500);
    pertama.push(await buka(page, dossierId, 'matriks', BARIS_PERTAMA));
    for (const tujuan of [lagi, []]) {
      await buka(page, dossierId, 'beranda', BERANDA);
      await page.waitForTimeout(200);
      if (tujuan === lagi) tujuan.push(await buka(page, dossierId, 'matriks', BARIS_PERTAMA));
    }
  }
  return { pertama, lagi };
};

const KEY_LIST = ['sel', 'halaman', 'tahun', 'editor', 'simpan', 'pindah', 'urung'] as const;
type Ukuran = Readonly<Record<(typeof KEY_LIST)[number] | 'kosong', number[]>>;

const NAMA: Readonly<Record<(typeof KEY_LIST)[number], string>> = {
  sel: 'cell move',
  halaman: 'page down, all rows of the screen new',
  tahun: 'year set or taken',
  editor: 'editor opened by a letter',
  simpan: 'edit saved, shown',
  pindah: 'row moved',
  urung: 'undo and redo of a moved row',
};

/** Mostly down, now and then to the side and back. */
const SEPUTAR = ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft'];

const timeLayar = async (app: BrowserApp, dossierId: string): Promise<Ukuran> => {
  const { page } = app;
  await page.goto(`${app.origin}/?ukur#/d/${dossierId}/matriks`);
  await page.locator(BARIS_PERTAMA).first().waitFor();
  await page.getByRole('treegrid').focus();
  // The first keys run code that was not compiled before.
  await timeKeys(page, 10, (i) => (i % 2 === 0 ? 'ArrowDown' : 'ArrowRight'), 'sel');
  const kosong = await timeKeys(page, KALI, () => 'F7', 'kosong');
  await page.keyboard.press('Control+Home');
  const sel = await timeKeys(page, KALI * 2, (i) => SEPUTAR[i % SEPUTAR.length] ?? 'ArrowDown', 'sel');
  const halaman = await timeKeys(page, KALI, () => 'PageDown', 'sel');
  // A kegiatan in the middle, and its first year.
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 2; i += 1) await timeKey(page, 'ArrowDown', 'sel');
  await page.keyboard.press('Home');
  await timeKey(page, 'ArrowRight', 'sel');
  await timeKey(page, 'ArrowRight', 'sel');
  const tahun = await timeKeys(page, KALI, () => 'Space', 'tahun');
  await timeKey(page, 'ArrowLeft', 'sel');
  const editor: number[] = [];
  const simpan: number[] = [];
  for (let i = 0; i < KALI; i += 1) {
    editor.push(await timeKey(page, 'U', 'editor'));
    await page.keyboard.type(`raian ${i}`);
    simpan.push(await timeKey(page, 'Enter', 'sel'));
    await timeKey(page, 'ArrowUp', 'sel');
  }
  const pindah = await timeKeys(page, KALI, (i) => (i % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp'), 'baris');
  const urung = await timeKeys(page, KALI, (i) => (i % 2 === 0 ? 'Control+z' : 'Control+y'), 'baris');
  return { kosong, sel, halaman, tahun, editor, simpan, pindah, urung };
};

/** The matrix in a browser over the real services: keys until the frame that shows what they did, and opening. */
export async function benchLayarMatriks(): Promise<void> {
  const app = await openBrowserApp();
  await app.page.addInitScript(pasangAlat);
  const sembilan = await impor(app, 'sembilan', 9);
  const dua = await impor(app, 'dua-ribu', 2000);
  const lima = await impor(app, 'lima-ribu', 5000);
  const kecil = await timeLayar(app, dua);
  const besar = await timeLayar(app, lima);
  const lantai = median(kecil.kosong);
  print('matrix of 2,000 rows, a key that does nothing', 1, '', `median ${ms(lantai)}, p95 ${ms(p95(kecil.kosong))}`);
  for (const key of KEY_LIST) {
    const nilai = kecil[key];
    print(
      `  ${NAMA[key]} / idle key`,
      median(nilai) / lantai,
      BATAS,
      `p95 ${ms(p95(nilai))} (median ${ms(median(nilai))})`,
    );
  }
  for (const key of KEY_LIST) {
    const nilai = besar[key];
    print(`  ${NAMA[key]}, 5,000 / 2,000 rows`, median(nilai) / median(kecil[key]), '<= 2.5', `p95 ${ms(p95(nilai))}`);
  }
  const bukaKecil = await timeBuka(app, sembilan);
  const bukaDua = await timeBuka(app, dua);
  const bukaLima = await timeBuka(app, lima);
  const daftar: readonly [string, number[], number[]][] = [
    ['opening the matrix, 2,000 rows / 9 rows, first time', bukaDua.pertama, bukaKecil.pertama],
    ['opening the matrix, 2,000 rows / 9 rows, again', bukaDua.lagi, bukaKecil.lagi],
    ['opening the matrix, 5,000 / 2,000 rows, again', bukaLima.lagi, bukaDua.lagi],
  ];
  for (const [apa, a, b] of daftar) {
    print(apa, median(a) / median(b), '<= 300 ms', `${ms(median(a))}, p95 ${ms(p95(a))} (against ${ms(median(b))})`);
  }
  await app.close();
}
