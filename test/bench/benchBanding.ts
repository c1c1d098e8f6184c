import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { type BrowserApp, openBrowserApp } from '../e2e/harness/browser';
import { ms, print } from './print';

const BATAS_MS = 600_000;

const ekspor = async ({ services, dataFolder }: BrowserApp, dossierId: string, nama: string): Promise<string> => {
  const folder = join(dataFolder, nama);
  mkdirSync(folder);
  const { eksporId } = await services['ekspor:start']({
    dossierId,
    rapatId: null,
    folder,
    berkasList: ['lampiran.pdf'],
  });
  for (;;) {
    const status = await services['ekspor:status']({ eksporId });
    if (status?.state === 'SELESAI') return join(folder, 'lampiran.pdf');
    if (status?.state === 'GAGAL') throw new Error('export failed');
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
};

/** In the page: the longest task of its main thread from now on; tasks below 50 ms are not told. */
function catatTugas(): void {
  Object.assign(globalThis, { terlama: 0 });
  new PerformanceObserver((daftar) => {
    for (const { duration } of daftar.getEntries()) {
      const scope = globalThis as unknown as { terlama: number };
      scope.terlama = Math.max(scope.terlama, duration);
    }
  }).observe({ type: 'longtask', buffered: false });
}

interface Ukuran {
  readonly daftar: number;
  readonly selesai: number;
  readonly terlama: number;
  readonly ringkasan: string;
}

const banding = async (app: BrowserApp, dossierId: string, lama: string, baru: string): Promise<Ukuran> => {
  const { page, answers, origin } = app;
  await page.goto(`${origin}/#/d/${dossierId}/banding-ekspor`);
  await page.reload();
  answers.berkas = lama;
  await page.getByRole('button', { name: 'Pilih berkas lama…' }).click();
  await page.getByRole('group', { name: 'Berkas lama' }).getByText('ditulis').waitFor();
  await page.evaluate(catatTugas);
  answers.berkas = baru;
  const mulai = performance.now();
  await page.getByRole('button', { name: 'Pilih berkas baru…' }).click();
  await page.getByRole('listbox', { name: 'Daftar halaman' }).waitFor({ timeout: BATAS_MS });
  const daftar = performance.now() - mulai;
  await page.waitForFunction(
    () => !/Memeriksa|Membaca|Mencocokkan|Menyejajarkan/.test(document.querySelector('main')?.textContent ?? ''),
    undefined,
    { timeout: BATAS_MS, polling: 100 },
  );
  const selesai = performance.now() - mulai;
  const terlama = await page.evaluate(() => (globalThis as unknown as { terlama: number }).terlama);
  const ringkasan = await page.getByRole('status').filter({ hasText: 'Halaman:' }).innerText();
  return { daftar, selesai, terlama, ringkasan };
};

const halamanOf = (path: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1] ?? 0);

/** Poppler reading the words of both files: the least another program needs to know what they say. */
const timePoppler = (pathList: readonly string[]): number => {
  const mulai = performance.now();
  for (const path of pathList) execFileSync('pdftotext', ['-bbox', path, '/dev/null']);
  return performance.now() - mulai;
};

/** Two exports of the largest dossier compared on their screen, in a browser over the real services. */
export async function benchBanding(): Promise<void> {
  const app = await openBrowserApp();
  const path = join(app.dataFolder, 'besar.renaksi');
  writeFileSync(path, formatRenaksi(buildDossier(LARGE_SIZE)));
  const { dossierId } = await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' });
  const lama = await ekspor(app, dossierId, 'lama');
  const { matriks } = await app.services['dossier:get']({ dossierId });
  const { barisId } = matriks[matriks.length >> 1] ?? {};
  await app.services['matriks:update']({ dossierId, barisId: barisId ?? '', isi: { uraian: 'Uraian yang diganti' } });
  const satu = await ekspor(app, dossierId, 'satu');
  const sisipan = join(app.dataFolder, 'sisipan.pdf');
  execFileSync('qpdf', ['--empty', '--pages', satu, '1-20', lama, '40', satu, '21-z', '--', sisipan]);
  for (const [apa, baru] of [
    ['one row changed', satu],
    ['one row changed and a page put in', sisipan],
  ] as const) {
    const ratusan = halamanOf(baru) / 100;
    const poppler = timePoppler([lama, baru]);
    const { daftar, selesai, terlama, ringkasan } = await banding(app, dossierId, lama, baru);
    const rinci = [
      `${(selesai / 1000 / ratusan).toFixed(2)} s per 100 pages (list after ${ms(daftar)}, all after ${ms(selesai)})`,
      `longest task ${terlama === 0 ? 'below 50 ms' : ms(terlama)}`,
      ringkasan,
    ];
    print(`compared exports, ${apa} / poppler reading both`, selesai / poppler, '~ 1', rinci.join('; '));
  }
  await app.close();
}
