import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaMatriks, dossierDengan, garisBesar, matriksOf } from './matriksUji';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const tombol = (name: string | RegExp) => app.page.getByRole('button', { name });
const baris = (teks: string) => app.page.getByRole('row').filter({ hasText: teks });

const idOf = async (dossierId: string, uraian: string): Promise<string> =>
  (await matriksOf(app, dossierId)).find((baris) => baris.uraian === uraian)?.barisId ?? expect.fail();

/** The office's Excel: finds cells by the head of their column and the text of their row. */
const suntingLembar = async (path: string, sunting: (isi: Lembar) => void): Promise<void> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Matriks') ?? expect.fail();
  sunting(new Lembar(sheet));
  await workbook.xlsx.writeFile(path);
};

class Lembar {
  constructor(readonly sheet: ExcelJS.Worksheet) {}
  #cari(teks: string): ExcelJS.Cell {
    let ada: ExcelJS.Cell | undefined;
    this.sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (!ada && cell.text.trim().split('\n')[0] === teks) ada = cell;
      });
    });
    return ada ?? expect.fail(teks);
  }
  sel(uraian: string, kolom: string): ExcelJS.Cell {
    return this.sheet.getCell(Number(this.#cari(uraian).row), Number(this.#cari(kolom).col));
  }
  /** The first empty row below the matrix. */
  get akhir(): number {
    let nomor = 0;
    this.sheet.eachRow((row, i) => {
      if (row.getCell(Number(this.#cari('Uraian').col)).text !== '') nomor = i;
    });
    return nomor + 1;
  }
  tulis(nomor: number, kolom: string, isi: string): void {
    this.sheet.getCell(nomor, Number(this.#cari(kolom).col)).value = isi;
  }
}

it('sends a sheet, takes it back with a refusal and a clash, and can undo it', async () => {
  const { page } = app;
  const dossierId = await bukaMatriks(app, dossierDengan('Lembar', { P1: ['a', 'b', 'c'], P2: ['d'] }));
  app.answers.folder = app.dataFolder;
  await page.goto(`${app.origin}/#/d/${dossierId}/kerja`);
  await tombol('Buat lembar kerja…').click();
  await page.getByText('Ekspor selesai').waitFor({ timeout: 60_000 });
  expect(await listAxeFindings(page)).toEqual([]);
  const path = join(app.dataFolder, 'matriks-kerja.xlsx');
  await suntingLembar(path, (lembar) => {
    lembar.sel('a', 'Keterangan').value = 'dari dinas';
    lembar.sel('b', 'Keterangan').value = 'tidak disetujui';
    lembar.sel('c', 'Keterangan').value = 'menurut lembar';
    const { akhir } = lembar;
    lembar.tulis(akhir, 'Tingkat', 'Program');
    lembar.tulis(akhir, 'Uraian', 'P3');
    lembar.tulis(akhir + 1, 'Tingkat', 'Kegiatan');
    lembar.tulis(akhir + 1, 'Uraian', 'e');
  });
  await app.services['matriks:update']({
    dossierId,
    barisId: await idOf(dossierId, 'c'),
    isi: { keterangan: 'menurut kami' },
  });
  await page.reload();

  app.answers.berkas = path;
  await tombol('Terima lembar kerja…').click();
  await page.getByText('4 dari 5 baris akan diterapkan').waitFor();
  expect(await page.getByText('1 bentrokan belum dipilih').count()).toBe(1);
  expect(await tombol(/^Terapkan 4/).isDisabled()).toBe(true);
  expect(await listAxeFindings(page)).toEqual([]);
  // Nothing is stored by looking.
  expect((await matriksOf(app, dossierId)).find(({ uraian }) => uraian === 'a')?.keterangan).toBe('');

  // By keyboard: the first row stays, the second is refused, the clash takes the sheet's.
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByText('3 dari 5 baris akan diterapkan, 1 ditolak').waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.getByRole('row', { selected: true }).innerText()).toContain('menurut kami');
  await page.keyboard.press('ArrowRight');
  await page.getByText('4 dari 5 baris akan diterapkan, 1 ditolak').waitFor();

  // A child of a refused new row is not taken, and says why.
  await baris('P3').getByRole('checkbox').first().uncheck();
  await baris('e').getByText('Tidak ikut: baris induknya ditolak.').waitFor();
  await page.getByText('2 dari 5 baris akan diterapkan, 3 ditolak').waitFor();
  await baris('Tingkat').first().waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: 'Terima Program I.3' }).check();
  await tombol('Terapkan 4 perubahan').click();
  await page.getByText('matriks-kerja.xlsx: 4 baris diubah menurut lembar, 1 perubahan ditolak.').waitFor();
  const keterangan = async () =>
    Object.fromEntries((await matriksOf(app, dossierId)).map((b) => [b.uraian, b.keterangan]));
  expect(await keterangan()).toMatchObject({ a: 'dari dinas', b: '', c: 'menurut lembar' });
  expect(await garisBesar(app, dossierId)).toEqual([
    'Kelompok',
    '.P1',
    '..a',
    '..b',
    '..c',
    '.P2',
    '..d',
    '.P3',
    '..e',
  ]);

  // The same sheet once more: only what was refused is left.
  await tombol('Terima lembar berikutnya…').click();
  await page.getByText(/\d dari \d baris akan diterapkan/).waitFor();
  expect(await baris('tidak disetujui').count()).toBe(1);
  await tombol('Tutup lembar').click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => keteranganC(dossierId)).toBe('menurut kami');
  expect(app.errors).toEqual([]);
});

const keteranganC = async (dossierId: string) =>
  (await matriksOf(app, dossierId)).find(({ uraian }) => uraian === 'c')?.keterangan;

it('says in one sentence why a file is no sheet', async () => {
  const { page } = app;
  const dossierId = await bukaMatriks(app, dossierDengan('Bukan lembar', { P1: ['a'] }));
  app.answers.berkas = join(process.cwd(), 'package.json');
  await page.goto(`${app.origin}/#/d/${dossierId}/kerja`);
  await tombol('Terima lembar kerja…').click();
  await page.getByText(/Tidak ada yang berubah\./).waitFor();
  expect(await page.getByRole('alert', { name: 'Lembar tidak dapat diterima' }).innerText()).toContain(
    'bukan buku kerja Excel',
  );
});
