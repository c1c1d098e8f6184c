import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaMatriks, dossierDengan, garisBesar, matriksOf, sel } from './matriksUji';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const keSel = (label: string, kolom: string) => sel(app.page, label, kolom).click({ position: { x: 4, y: 6 } });
const tarik = async (dari: { x: number; y: number }, ke: { x: number; y: number }): Promise<void> => {
  const { mouse } = app.page;
  await mouse.move(dari.x, dari.y);
  await mouse.down();
  await mouse.move(ke.x, ke.y, { steps: 8 });
  await mouse.up();
};
const tengah = async (locator: ReturnType<typeof sel>): Promise<{ x: number; y: number }> => {
  const kotak = await locator.boundingBox();
  if (!kotak) throw new Error('not in the page');
  return { x: kotak.x + kotak.width / 2, y: kotak.y + kotak.height / 2 };
};

describe('filling', () => {
  it('goes down by Ctrl+D and the handle, and to the right over years, each one step', async () => {
    const { page } = app;
    const id = await bukaMatriks(
      app,
      dossierDengan('Isi', { P: ['a', 'b', 'c', 'd'] }, ({ barisId }) =>
        barisId === 'a' ? { keterangan: 'sama', tahunList: [2022] } : {},
      ),
    );
    const kegiatan = async () =>
      (await matriksOf(app, id)).slice(2).map((b) => `${b.keterangan} ${b.tahunList.join()}`);
    await keSel('Kegiatan I.1.1', 'keterangan');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect.poll(kegiatan).toEqual(['sama 2022', 'sama ', ' ', ' ']);
    await keSel('Kegiatan I.1.2', 'keterangan');
    await tarik(
      await tengah(page.locator('[data-aksi="isi"]')),
      await tengah(sel(page, 'Kegiatan I.1.4', 'keterangan')),
    );
    await expect.poll(kegiatan).toEqual(['sama 2022', 'sama ', 'sama ', 'sama ']);
    await keSel('Kegiatan I.1.1', 't2022');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+r');
    await expect.poll(kegiatan).toEqual(['sama 2022,2023,2024', 'sama ', 'sama ', 'sama ']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(kegiatan).toEqual(['sama 2022', 'sama ', ' ', ' ']);
    await keSel('Kegiatan I.1.1', 'uraian');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+r');
    await page.getByText('Isi ke kanan hanya untuk kolom tahun').waitFor();
  });
});

describe('find and replace', () => {
  it('counts, walks through collapsed rows, and replaces all as one step', async () => {
    const { page } = app;
    const id = await bukaMatriks(
      app,
      dossierDengan('Cari', { 'Program rapat': ['Rapat awal', 'Rapatan besar'], Lain: ['Menyiapkan RAPAT'] }, (b) =>
        b.barisId === 'Lain' ? { pihakList: ['Panitia rapat', 'Dinas'] } : {},
      ),
    );
    const awal = await garisBesar(app, id);
    await page.getByRole('button', { name: '1: kelompok program saja' }).click();
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('rapat');
    await page.getByText('dari 5 sel, 5 kemunculan').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('1 dari 5 sel').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 dari 5 sel').waitFor();
    // The row was collapsed; it came into sight.
    await page.getByRole('treegrid').getByText('Rapat awal').waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.getByText('1 dari 5 sel').waitFor();
    await page.getByRole('checkbox', { name: 'Kata utuh' }).check();
    await page.getByText('dari 4 sel').waitFor();
    await page.getByRole('checkbox', { name: 'Huruf besar/kecil' }).check();
    await page.getByText('dari 2 sel').waitFor();
    await page.getByRole('checkbox', { name: 'Huruf besar/kecil' }).uncheck();
    await page.getByLabel('Cari di kolom').first().click();
    await page.getByRole('option', { name: 'Kelompok Program/Program/Kegiatan' }).click();
    await page.getByText('dari 3 sel').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+h');
    await page.keyboard.press('Control+Shift+l');
    expect(await listAxeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+l');
    await page.getByLabel('Ganti dengan').fill('$& pertemuan');
    await page.getByRole('button', { name: 'Ganti semua (3)' }).click();
    await page.getByText('3 kemunculan diganti dalam 3 sel.').waitFor();
    await expect
      .poll(() => garisBesar(app, id))
      .toEqual([
        'Kelompok',
        '.Program $& pertemuan',
        '..$& pertemuan awal',
        '..Rapatan besar',
        '.Lain',
        '..Menyiapkan $& pertemuan',
      ]);
    await page.getByRole('textbox', { name: 'Teks yang dicari' }).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(() => garisBesar(app, id)).toEqual(awal);
  });
});

describe('the filter', () => {
  it('keeps the rows above a match in sight, dimmed, with their numbers', async () => {
    const { page } = app;
    await bukaMatriks(
      app,
      dossierDengan('Saring', { Satu: ['a', 'b'], Dua: ['c', 'dicari'] }, ({ barisId }) =>
        barisId === 'b' ? { pihakList: ['Dinas X'], tahunList: [2023] } : {},
      ),
    );
    const baris = () =>
      page.locator('[role="row"][data-baris-id]').evaluateAll((list) =>
        list.map((el) => {
          const teks = (kolom: string) => el.querySelector(`[data-kolom="${kolom}"]`)?.textContent ?? '';
          return `${(el as HTMLElement).dataset['redup'] === 'true' ? '~' : ''}${/(KP|Program|Kegiatan) [IVX.\d]+/.exec(teks('nomor'))?.[0] ?? ''}`;
        }),
      );
    await page.keyboard.press('Control+Shift+l');
    const bilah = page.getByRole('group', { name: 'Saringan' });
    await bilah.getByRole('textbox', { name: 'Teks' }).fill('DICARI');
    await expect.poll(baris).toEqual(['~KP I', '~Program I.2', 'Kegiatan I.2.2']);
    await bilah.getByText('1 dari 7 baris cocok').waitFor();
    await bilah.getByRole('button', { name: 'Hapus saringan' }).click();
    await expect.poll(async () => (await baris()).length).toBe(7);
    await bilah.getByLabel('Pihak').first().click();
    await page.getByRole('option', { name: 'Dinas X' }).click();
    await expect.poll(baris).toEqual(['~KP I', '~Program I.1', 'Kegiatan I.1.2']);
    // What is edited stays, though it matches no more.
    await keSel('Kegiatan I.1.2', 'pihak');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(300);
    expect(await baris()).toEqual(['~KP I', '~Program I.1', 'Kegiatan I.1.2']);
    await bilah.getByRole('button', { name: 'Hapus saringan' }).click();
    await bilah.getByLabel('Tingkat').first().click();
    await page.getByRole('option', { name: 'program', exact: true }).click();
    await expect.poll(baris).toEqual(['~KP I', 'Program I.1', 'Program I.2']);
    await bilah.getByRole('button', { name: 'Hapus saringan' }).click();
    await bilah.getByRole('checkbox', { name: 'Hanya temuan' }).check();
    // Kegiatan without a year.
    await expect
      .poll(baris)
      .toEqual(['~KP I', '~Program I.1', 'Kegiatan I.1.1', '~Program I.2', 'Kegiatan I.2.1', 'Kegiatan I.2.2']);
  });

  it('and collapsing by level are apart, and collapsing is remembered', async () => {
    const { page } = app;
    const id = await bukaMatriks(app, dossierDengan('Ciut', { Satu: ['a'], Dua: ['c'] }));
    const jumlah = () => page.locator('[role="row"][data-baris-id]').count();
    await page.getByRole('button', { name: '2: sampai program' }).click();
    await expect.poll(jumlah).toBe(3);
    await page.goto(`${app.origin}/#/d/${id}/target`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${app.origin}/#/d/${id}/matriks`);
    await expect.poll(jumlah).toBe(3);
    await page.getByRole('button', { name: '3: semua tingkat' }).click();
    await expect.poll(jumlah).toBe(5);
    await page.getByRole('button', { name: 'Ciutkan Program I.1' }).click();
    await expect.poll(jumlah).toBe(4);
    expect(app.errors).toEqual([]);
  });
});
