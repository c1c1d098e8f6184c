import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { buildDossier, LARGE_SIZE } from '../../builders/buildDossier';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let contohId: string;

beforeAll(async () => {
  app = await openBrowserApp();
  app.page.setDefaultTimeout(10_000);
  ({ dossierId: contohId } = await app.services['dossier:openContoh']({}));
});
afterAll(() => app?.close());

const rapat = async (dossierId: string) => app.services['rapat:get']({ dossierId, rapatId: null });
const buka = async (dossierId: string, layar: string): Promise<void> => {
  await app.page.bringToFront();
  await app.page.goto(`${app.origin}/#/d/${dossierId}/${layar}`);
  await app.page.reload();
  await app.page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
};
/** The second page, opened from the first by its key. */
const bukaProyektor = async (): Promise<Page> => {
  await app.page.keyboard.press('p');
  await app.page.getByText('Proyektor mengikuti').waitFor();
  await expect.poll(async () => (await app.proyektorPage()) !== null).toBe(true);
  const proyektor = await app.proyektorPage();
  if (!proyektor) throw new Error('proyektor');
  proyektor.setDefaultTimeout(10_000);
  await app.page.bringToFront();
  return proyektor;
};
const tutupProyektor = async (): Promise<void> => {
  await app.page.getByRole('button', { name: 'Tutup proyektor' }).click();
  await app.page.getByRole('button', { name: 'Buka proyektor' }).waitFor();
};
const posisi = (page: Page, nomor: number) =>
  page.getByTestId('proyektor-posisi').getByText(`Pertanyaan ${nomor} dari 20`, { exact: true }).waitFor();
const buat = async (nama: string): Promise<string> => {
  const { dossierId } = await app.services['dossier:create']({
    nama,
    namaInstansi: 'Kabupaten Contoh Raya',
    periode: { awal: 2022, akhir: 2024 },
  });
  return dossierId;
};
/** Whether anything is cut off or could be scrolled. */
const isMuat = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main *')].every(
      (el) =>
        el.closest('[role="img"]') !== null ||
        getComputedStyle(el).textOverflow === 'ellipsis' ||
        getComputedStyle(el).webkitLineClamp !== 'none' ||
        el.clientHeight === 0 ||
        (el.scrollHeight <= el.clientHeight + 2 && el.scrollWidth <= el.clientWidth + 2),
    ),
  );

describe('projector', () => {
  it('follows question, score, means, votes and undo, without a control of its own', async () => {
    const { page } = app;
    const dossierId = await buat('Ikuti');
    await buka(dossierId, 'rapat');
    const proyektor = await bukaProyektor();
    await posisi(proyektor, 1);
    await page.keyboard.press('3');
    await posisi(proyektor, 2);
    await proyektor.getByText('1/20 dinilai').waitFor();
    await proyektor.getByText('No. 1 bernilai 3').waitFor();
    await page.keyboard.press('ArrowLeft');
    await proyektor.locator('li[data-dipilih="true"]').getByText('Disepakati').waitFor();
    await page.keyboard.press('u');
    await proyektor.getByText('0/20 dinilai').waitFor();
    await proyektor.locator('li[data-dipilih="true"]').waitFor({ state: 'detached' });

    const { rapat: kini, bank } = await rapat(dossierId);
    const aspek = bank.aspekList[0];
    for (const { pertanyaanId } of aspek?.pertanyaanList ?? []) {
      await app.services['asesmen:setNilai']({ dossierId, rapatId: kini.rapatId, pertanyaanId, nilai: 2 });
    }
    await proyektor.getByRole('list', { name: 'Rata-rata per aspek' }).getByText('2,00').waitFor();
    await app.services['asesmen:saveSuara']({
      dossierId,
      rapatId: kini.rapatId,
      pertanyaanId: aspek?.pertanyaanList[0]?.pertanyaanId ?? '',
      suara: { cara: 'ANGKAT_TANGAN', jumlahList: [0, 5, 2, 0] },
    });
    await proyektor.getByText('7 suara · modus 2 · median 2 · rentang 1').waitFor();
    expect(await proyektor.locator('button, a, input, textarea, select, [tabindex]').count()).toBe(0);
    await tutupProyektor();
  });

  it('never shows the dissent', async () => {
    const { page } = app;
    const dossierId = await buat('Rahasia');
    await buka(dossierId, 'rapat');
    const proyektor = await bukaProyektor();
    await posisi(proyektor, 1);
    await page.keyboard.press('d');
    await page.keyboard.type('Dinas Rahasia berbeda');
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowLeft');
    await proyektor.getByText('Disepakati').waitFor();
    await expect.poll(async () => (await rapat(dossierId)).rapat.penilaianList[0]?.pendapatBerbeda).not.toBe('');
    expect(await proyektor.locator('body').innerText()).not.toContain('Dinas Rahasia');
    await tutupProyektor();
  });

  it('stays on its page while frozen, shows another by hand, and catches up when it is let go', async () => {
    const { page } = app;
    await buka(contohId, 'rapat');
    await page.getByTestId('posisi').waitFor();
    const proyektor = await bukaProyektor();
    await page.keyboard.press('PageUp');
    const nomor = Number((await page.getByTestId('posisi').innerText()).split(' ')[1]);
    await posisi(proyektor, nomor);
    await page.keyboard.press('f');
    await page.getByText('Proyektor dibekukan').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page
      .getByTestId('posisi')
      .getByText(`Pertanyaan ${nomor + 2} dari 20`)
      .waitFor();
    await page.waitForTimeout(300);
    await posisi(proyektor, nomor);
    await page.getByRole('button', { name: 'Tampilkan ini' }).click();
    await posisi(proyektor, nomor + 2);
    await page.getByText('Proyektor dibekukan').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(300);
    await posisi(proyektor, nomor + 2);
    await page.keyboard.press('Shift+P');
    await page.getByText('Proyektor mengikuti').waitFor();
    await posisi(proyektor, nomor + 3);
    await tutupProyektor();
  });

  it('follows to results and priorities, welcomes by hand, and survives a reload of its own', async () => {
    const { page } = app;
    await buka(contohId, 'hasil');
    const proyektor = await bukaProyektor();
    await proyektor.getByRole('heading', { name: 'Hasil asesmen mandiri' }).waitFor();
    await proyektor.getByRole('row', { name: /Sumber Daya Manusia 1,80 KURANG/ }).waitFor();
    await proyektor.getByRole('img', { name: 'Radar rata-rata aspek' }).waitFor();
    await page.keyboard.press('r');
    await proyektor.getByRole('heading', { name: 'Prioritas' }).waitFor();
    expect(await proyektor.getByTestId('proyektor-prioritas').getByRole('row').first().innerText()).toMatch(
      /^1\s.*Sumber Daya Manusia/s,
    );
    await page.getByRole('button', { name: 'Sambutan' }).click();
    await proyektor.getByText('Senin, 29 November 2021').waitFor();
    await proyektor.reload();
    await proyektor.getByText('Senin, 29 November 2021').waitFor();
    await page.keyboard.press('h');
    await proyektor.getByRole('heading', { name: 'Hasil asesmen mandiri' }).waitFor();
    await tutupProyektor();
  });

  it.each([
    [1024, 768],
    [1920, 1080],
  ])('fits everything on %d × %d, the largest dossier included', async (width, height) => {
    const { page } = app;
    const dossier = buildDossier({
      ...LARGE_SIZE,
      nama: `Besar ${width}`,
      nilai: (i) => ((i % 4) + 1) as 1 | 2 | 3 | 4,
    });
    const panjang = 'Pengelolaan pengaduan pelayanan publik yang terpadu lintas perangkat daerah '.repeat(12);
    const bank = {
      ...dossier.bank,
      skalaList: dossier.bank.skalaList.map((s) => ({ ...s, makna: panjang.slice(0, 260) })),
      aspekList: dossier.bank.aspekList.map((a, i) => ({
        ...a,
        nama: `${panjang.slice(0, 90)} ${i + 1}`,
        pertanyaanList: a.pertanyaanList.map((p, j) => (i + j === 0 ? { ...p, teks: panjang } : p)),
      })),
    };
    const path = join(app.dataFolder, `besar-${width}.renaksi`);
    await writeFile(path, formatRenaksi({ ...dossier, dossierId: `besar-${width}`, bank }));
    const { dossierId } = await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' });
    await buka(dossierId, 'rapat');
    const proyektor = await bukaProyektor();
    await proyektor.setViewportSize({ width, height });
    await proyektor.getByText(panjang.trim()).waitFor();
    await expect.poll(() => isMuat(proyektor)).toBe(true);
    expect(await listAxeFindings(proyektor)).toEqual([]);
    await page.bringToFront();
    await buka(dossierId, 'hasil');
    await proyektor.getByRole('heading', { name: 'Hasil asesmen mandiri' }).waitFor();
    await expect.poll(() => isMuat(proyektor)).toBe(true);
    await page.keyboard.press('r');
    await proyektor.getByRole('heading', { name: 'Prioritas' }).waitFor();
    await expect.poll(() => isMuat(proyektor)).toBe(true);
    await proyektor.emulateMedia({ colorScheme: 'dark' });
    expect(await listAxeFindings(proyektor)).toEqual([]);
    await tutupProyektor();
  });

  it('says that it is ready before anything was shown', async () => {
    const kosong = await openBrowserApp();
    try {
      await kosong.page.goto(`${kosong.origin}/#/proyektor`);
      await kosong.page.getByRole('heading', { name: 'Layar proyektor siap' }).waitFor();
      expect(await listAxeFindings(kosong.page)).toEqual([]);
    } finally {
      await kosong.close();
    }
  });
});

it('caused no error in a page', () => {
  expect(app.errors).toEqual([]);
});
