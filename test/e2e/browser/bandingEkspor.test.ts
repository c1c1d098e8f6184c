import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let dossierId = '';
let lama = '';
let baru = '';

/** Pages that poppler draws differently, from 1: another program's opinion. */
const halamanBeda = (a: string, b: string): number[] => {
  const gambarOf = (path: string, nama: string): Buffer[] => {
    const folder = join(app.dataFolder, nama);
    mkdirSync(folder);
    execFileSync('pdftoppm', ['-r', '60', '-gray', path, join(folder, 'h')]);
    return readdirSync(folder)
      .toSorted()
      .map((berkas) => readFileSync(join(folder, berkas)));
  };
  const [gambarA, gambarB] = [gambarOf(a, 'gambar-a'), gambarOf(b, 'gambar-b')];
  expect(gambarA).toHaveLength(gambarB.length);
  return gambarA.flatMap((gambar, i) => (gambarB[i]?.equals(gambar) ? [] : [i + 1]));
};

const ekspor = async (folder: string): Promise<string> => {
  mkdirSync(folder);
  const { eksporId } = await app.services['ekspor:start']({
    dossierId,
    rapatId: null,
    folder,
    berkasList: ['lampiran.pdf'],
  });
  await vi.waitFor(async () => expect((await app.services['ekspor:status']({ eksporId }))?.state).toBe('SELESAI'), {
    timeout: 120_000,
    interval: 200,
  });
  return join(folder, 'lampiran.pdf');
};

beforeAll(async () => {
  app = await openBrowserApp();
  ({ dossierId } = await app.services['dossier:openContoh']({}));
  lama = await ekspor(join(app.dataFolder, 'sebelum'));
  const { rapatList } = await app.services['dossier:get']({ dossierId });
  const { rapatId, penilaianList } = rapatList.at(-1) ?? expect.fail();
  const { pertanyaanId, nilai } = penilaianList[4] ?? expect.fail();
  await app.services['asesmen:setNilai']({ dossierId, rapatId, pertanyaanId, nilai: nilai === 3 ? 4 : 3 });
});
afterAll(() => app.close());

const tombol = (name: string | RegExp) => app.page.getByRole('button', { name });
const butir = () => app.page.getByRole('option');
const panel = (name: string) => app.page.getByRole('region', { name });
const pilih = async (path: string, sisi: 'lama' | 'baru'): Promise<void> => {
  app.answers.berkas = path;
  await tombol(`Pilih berkas ${sisi}…`).click();
};
const selesai = async (): Promise<void> => {
  await app.page.getByRole('listbox', { name: 'Daftar halaman' }).waitFor({ timeout: 60_000 });
  await app.page.getByRole('button', { name: 'Hentikan' }).waitFor({ state: 'detached', timeout: 180_000 });
};
/** `13: berubah` for every listed page but the equal ones, by the newer document's number. */
const bedaList = async (): Promise<string[]> =>
  (await butir().allInnerTexts())
    .map((teks) => teks.replaceAll(/\s+/g, ' '))
    .filter((teks) => !teks.endsWith(' sama'))
    .map((teks) => teks.replace(/ halaman .*?(?=berubah|hanya)/, ': '));

it('finds exactly the pages that one changed score changed, from the export screen on', async () => {
  const { page } = app;
  const folder = join(app.dataFolder, 'sesudah');
  mkdirSync(folder);
  app.answers.folder = folder;
  await page.goto(`${app.origin}/#/d/${dossierId}/ekspor`);
  await tombol('Pilih folder…').click();
  for (const nama of ['Berita Acara (PDF)', 'Daftar hadir kosong (PDF)', 'Lampiran, tabel dan rumus (Excel)'])
    await page.getByRole('checkbox', { name: nama }).uncheck();
  await tombol(/^Ekspor/).click();
  app.answers.berkas = lama;
  await tombol('Bandingkan Lampiran peraturan kepala daerah (PDF) dengan ekspor lain…').click({ timeout: 120_000 });
  baru = join(folder, 'lampiran.pdf');
  await selesai();
  const harapan = halamanBeda(lama, baru);
  expect(harapan.length).toBeGreaterThan(2);
  const nomorList = (await bedaList()).map((teks) => Number(/→ (\d+)/.exec(teks)?.[1]));
  expect(nomorList).toEqual(harapan);
  expect(await listAxeFindings(page)).toEqual([]);

  // The first change is shown, with its words marked on both sides.
  const pertama = `[data-pasangan="${(harapan[0] ?? 0) - 1}"]`;
  await panel('Berkas lama').locator(pertama).getByText('Hanya di berkas lama: 4').waitFor({ state: 'attached' });
  await panel('Berkas baru').locator(pertama).getByText('Hanya di berkas baru: 3').waitFor({ state: 'attached' });
});

it('is worked by keys: from change to change, both sides in step', async () => {
  const { page } = app;
  const kini = async () => Number(/→ (\d+)/.exec(await page.getByRole('option', { selected: true }).innerText())?.[1]);
  const harapan = (await bedaList()).map((teks) => Number(/→ (\d+)/.exec(teks)?.[1]));
  const jalan: number[] = [await kini()];
  for (const _ of harapan.slice(1)) {
    await page.keyboard.press('F8');
    jalan.push(await kini());
  }
  expect(jalan).toEqual(harapan);
  await page.keyboard.press('Shift+F8');
  expect(await kini()).toBe(harapan.at(-2));

  const tinggi = () =>
    Promise.all(['Berkas lama', 'Berkas baru'].map((n) => panel(n).evaluate((el) => [el.scrollTop, el.scrollLeft])));
  await panel('Berkas baru').focus();
  for (const tombolKibor of ['Home', 'PageDown', '+', '+', 'ArrowRight', 'PageDown'])
    await page.keyboard.press(tombolKibor);
  await expect
    .poll(async () => {
      const [a, b] = await tinggi();
      return a?.[0] !== undefined && a[0] > 100 && a[1] !== 0 && String(a) === String(b);
    })
    .toBe(true);
  await page.keyboard.press('0');

  await page.getByRole('listbox').focus();
  await page.keyboard.press('End');
  expect(await kini()).toBe(await butir().count());
  await page.getByRole('checkbox', { name: 'Hanya yang berubah' }).check();
  expect(await butir().count()).toBe(harapan.length);
  await page.getByRole('listbox').press('Home');
  expect(await kini()).toBe(harapan[0]);
  await page.getByRole('checkbox', { name: 'Hanya yang berubah' }).uncheck();
});

it('keeps the pages together around pages put in and taken out', async () => {
  const sisipan = join(app.dataFolder, 'sisipan.pdf');
  // Of the older document: page 12 is gone, one of another document stands before page 5.
  await app.services['ekspor:start']({
    dossierId,
    rapatId: null,
    folder: app.dataFolder,
    berkasList: ['daftar-hadir.pdf'],
  });
  const lain = join(app.dataFolder, 'daftar-hadir.pdf');
  await expect.poll(() => readdirSync(app.dataFolder), { timeout: 60_000 }).toContain('daftar-hadir.pdf');
  execFileSync('qpdf', ['--empty', '--pages', lama, '1-4', lain, '1', lama, '5-11,13-z', '--', sisipan]);
  await pilih(sisipan, 'baru');
  await selesai();
  expect(await bedaList()).toEqual(['– → 5: hanya di berkas baru', '12 → –: hanya di berkas lama']);
  await tombol('Tukar berkas lama dan baru').click();
  await selesai();
  expect(await bedaList()).toEqual(['5 → –: hanya di berkas lama', '– → 12: hanya di berkas baru']);
});

it('says in one sentence why a file can not be shown, and goes on with another', async () => {
  const { page } = app;
  const buat = (nama: string, isi: Uint8Array | string): string => {
    const path = join(app.dataFolder, nama);
    writeFileSync(path, isi);
    return path;
  };
  const kunci = join(app.dataFolder, 'kunci.pdf');
  execFileSync('qpdf', ['--encrypt', 'rahasia', 'pemilik', '256', '--', lama, kunci]);
  const gagal = page.getByRole('alert', { name: 'Berkas lama tidak dapat ditampilkan' });
  for (const [path, kalimat] of [
    [buat('bukan.pdf', 'catatan'), 'bukan PDF'],
    [buat('rusak.pdf', readFileSync(lama).subarray(0, 400)), 'rusak'],
    [kunci, 'kata sandi'],
  ] as const) {
    await pilih(path, 'lama');
    await gagal.getByText(kalimat).waitFor();
  }
  expect(await listAxeFindings(page)).toEqual([]);
  const hilang = buat('hilang.pdf', readFileSync(lama));
  rmSync(hilang);
  await pilih(hilang, 'lama');
  await gagal.getByText('tidak ditemukan').waitFor();
  writeFileSync(hilang, readFileSync(lama));
  await gagal.getByRole('button', { name: 'Ulangi' }).click();
  await selesai();
  expect(app.errors).toEqual([]);
});
