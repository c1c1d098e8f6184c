import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaTandaTahun } from '../../../shared/domain/matriks/bacaTandaTahun';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { failChannel } from '../harness/failChannel';
import { bukaMatriks, dossierDengan, garisBesar, matriksOf, salinKlip, sel, tempelKlip } from './matriksUji';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const klip = (nama: string): Promise<string> => readFile(`test/fixtures/klip/${nama}`, 'utf8');
const kabar = (teks: string | RegExp) => app.page.getByText(teks).first().waitFor();
const keSel = (label: string, kolom: string) => sel(app.page, label, kolom).click({ position: { x: 4, y: 6 } });

describe('a rectangle of cells', () => {
  it('is drawn by mouse, Shift and keys, seen, announced and marked for screen readers', async () => {
    const { page } = app;
    await bukaMatriks(app, dossierDengan('Pilihan', { P: ['satu', 'dua', 'tiga'] }));
    const terpilih = () =>
      page.locator('[role="gridcell"][aria-selected="true"], [role="rowheader"][aria-selected="true"]');
    const dari = await sel(page, 'Kegiatan I.1.1', 'uraian').boundingBox();
    const ke = await sel(page, 'Kegiatan I.1.2', 't2023').boundingBox();
    if (!dari || !ke) throw new Error('no cells');
    await page.mouse.move(dari.x + 20, dari.y + 10);
    await page.mouse.down();
    await page.mouse.move(ke.x + 3, ke.y + 6, { steps: 6 });
    await page.mouse.up();
    await kabar('2 baris × 3 kolom terpilih');
    expect(await terpilih().count()).toBe(6);
    await page.keyboard.press('Shift+ArrowDown');
    await kabar('3 baris × 3 kolom terpilih');
    await sel(page, 'Kegiatan I.1.2', 'pihak').click({ modifiers: ['Shift'] });
    await kabar('2 baris × 5 kolom terpilih');
    await keSel('Kegiatan I.1.2', 'nomor');
    // Number, text, three years, parties, remarks: the whole row.
    await kabar('1 baris × 7 kolom terpilih');
    await page.getByRole('columnheader', { name: 'Tahun 2022' }).click();
    await kabar('5 baris × 1 kolom terpilih');
    await page.keyboard.press('Control+a');
    await kabar('5 baris × 7 kolom terpilih');
    expect(await terpilih().count()).toBe(35);
    await page.keyboard.press('Escape');
    expect(await terpilih().count()).toBe(1);
  });

  it('is emptied by Delete as one step, and cut puts it onto the clipboard', async () => {
    const { page } = app;
    const id = await bukaMatriks(
      app,
      dossierDengan('Kosongkan', { P: ['satu', 'dua'] }, ({ jenis }) =>
        jenis === 'KEGIATAN' ? { tahunList: [2022, 2023], pihakList: ['A'] } : {},
      ),
    );
    await keSel('Kegiatan I.1.1', 't2022');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Delete');
    const isi = async () => (await matriksOf(app, id)).slice(2).map((b) => [b.uraian, b.tahunList, b.pihakList]);
    await expect.poll(isi).toEqual([
      ['satu', [], []],
      ['dua', [], []],
    ]);
    await page.keyboard.press('Control+z');
    await expect.poll(isi).toEqual([
      ['satu', [2022, 2023], ['A']],
      ['dua', [2022, 2023], ['A']],
    ]);
    await keSel('Kegiatan I.1.1', 'uraian');
    await page.keyboard.press('Control+x');
    await expect.poll(isi).toEqual([
      ['', [2022, 2023], ['A']],
      ['dua', [2022, 2023], ['A']],
    ]);
    await keSel('Kegiatan I.1.2', 'keterangan');
    await page.keyboard.press('Control+v');
    await expect.poll(async () => (await matriksOf(app, id)).at(-1)?.keterangan).toBe('satu');
  });
});

describe('a block out of LibreOffice Calc', () => {
  it.each(['html', 'teks'] as const)('of 30 rows comes back as the same cells (%s)', async (bentuk) => {
    const { page } = app;
    const html = await klip('calc-30-baris.html');
    const teks = await klip('calc-30-baris.txt');
    const id = await bukaMatriks(app, dossierDengan(`Calc ${bentuk}`, {}));
    await keSel('KP I', 'nomor');
    await tempelKlip(page, bentuk === 'html' ? { html, teks } : { teks });
    await kabar('30 baris ditempel, 29 di antaranya baru.');
    await expect.poll(async () => (await matriksOf(app, id)).length).toBe(30);

    // What Calc itself says the cells are; its plain text has lost the breaks within cells.
    const asli = await page.evaluate(
      (isi) =>
        [...new DOMParser().parseFromString(isi, 'text/html').querySelectorAll('tr')].map((tr) =>
          [...tr.cells].map((td) => {
            for (const br of td.querySelectorAll('br')) br.replaceWith('\n');
            return (td.textContent ?? '').trim();
          }),
        ),
      html,
    );
    expect(asli).toHaveLength(30);
    const kembali = await salinKlip(page);
    const dariTeks = Papa.parse<string[]>(kembali.teks, { delimiter: '\t' }).data;
    const samakan = (blok: readonly (readonly string[])[]) =>
      blok.map((baris) =>
        baris.map((isi, k) => {
          if (k >= 2 && k <= 4) return bacaTandaTahun(isi);
          return bentuk === 'teks' ? isi.replaceAll('\n', ' ') : isi.replaceAll('\r\n', '\n');
        }),
      );
    expect(samakan(dariTeks)).toEqual(samakan(asli));
    const dariHtml = await page.evaluate(
      (isi) =>
        [...new DOMParser().parseFromString(isi, 'text/html').querySelectorAll('tr')].map((tr) =>
          [...tr.cells].map((td) => {
            for (const br of td.querySelectorAll('br')) br.replaceWith('\n');
            return td.textContent ?? '';
          }),
        ),
      kembali.html,
    );
    expect(samakan(dariHtml)).toEqual(samakan(asli));
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await matriksOf(app, id)).length).toBe(1);
  });

  it('begins an empty matrix, and its numbers make the levels', async () => {
    const { page } = app;
    const { dossierId } = await app.services['dossier:create']({
      nama: 'Tempel pertama',
      namaInstansi: 'Kabupaten Contoh Raya',
      periode: { awal: 2022, akhir: 2024 },
    });
    await page.goto(`${app.origin}/#/d/${dossierId}/matriks`);
    await page.getByText('Matriks masih kosong').waitFor();
    await tempelKlip(page, { html: await klip('calc-30-baris.html') });
    await expect
      .poll(async () => (await garisBesar(app, dossierId)).slice(0, 3))
      .toEqual(['Penguatan Kelembagaan 1', '.Program "unggulan" ke-1, tahap 1', '..Kegiatan nomor 1']);
  });

  it('keeps amounts that Calc formatted its own way', async () => {
    const { page } = app;
    const id = await bukaMatriks(app, dossierDengan('Angka', { P: ['satu'] }));
    await page.getByRole('button', { name: 'Kolom', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Anggaran per tahun' }).check();
    await page.keyboard.press('Escape');
    await keSel('Kegiatan I.1.1', 'keterangan');
    const html = (await klip('calc-angka.html')).replace(/<td[^>]*>.*?Kegiatan I\.1\.1.*?<\/td>/, '');
    await tempelKlip(page, { html: html.replace(/<td[^>]*BOOLEAN.*?<\/td>/, '') });
    await expect
      .poll(async () => (await matriksOf(app, id)).at(-1))
      .toMatchObject({
        keterangan: 'Belanja modal',
        anggaranTahunList: [
          { tahun: 2022, rupiah: 1_500_000 },
          { tahun: 2023, rupiah: 2_000_000 },
        ],
      });
  });
});

describe('a pasted block', () => {
  it('fills a selection with one value, as one step', async () => {
    const { page } = app;
    const id = await bukaMatriks(app, dossierDengan('Satu nilai', { P: ['satu', 'dua', 'tiga'] }));
    await keSel('Kegiatan I.1.1', 't2022');
    await sel(page, 'Kegiatan I.1.3', 't2024').click({ modifiers: ['Shift'], position: { x: 3, y: 4 } });
    await tempelKlip(page, { teks: 'x' });
    const tahun = async () => (await matriksOf(app, id)).slice(2).map(({ tahunList }) => tahunList);
    await expect.poll(tahun).toEqual(Array.from({ length: 3 }, () => [2022, 2023, 2024]));
    await page.keyboard.press('Control+z');
    await expect.poll(tahun).toEqual([[], [], []]);
  });

  it.each([
    ['too wide', 'a\tb\tc\td\te\tf\tg\th', /^Blok 8 kolom tidak muat: dari sel ini hanya ada 6 kolom/],
    ['with a year that is none', 'teks\tbesok', /^Baris ke-1 blok: "besok" bukan tanda tahun\./],
    ['too long', Array.from({ length: 5001 }, () => 'x').join('\n'), /^Matriks paling banyak 5\.000 baris\./],
    ['of nothing', '', /^Tidak ada sel di papan klip/],
  ])('%s gives one sentence and changes nothing', async (_, teks, kalimat) => {
    const { page } = app;
    const id = await bukaMatriks(app, dossierDengan('Ditolak', { P: ['satu'] }));
    const semula = await matriksOf(app, id);
    await keSel('Kegiatan I.1.1', 'uraian');
    await tempelKlip(page, { teks });
    await kabar(kalimat);
    expect(await matriksOf(app, id)).toEqual(semula);
  });

  it('is taken back as a whole when the store refuses it', async () => {
    const { page } = app;
    const id = await bukaMatriks(app, dossierDengan('Tolak simpan', { P: ['satu'] }));
    const pulih = await failChannel(page, 'matriks:terapkan', 'DISK_FULL');
    await keSel('Kegiatan I.1.1', 'uraian');
    await tempelKlip(page, { teks: 'a\nb\nc' });
    await page.getByText('Satu perubahan belum tersimpan').waitFor();
    await page.getByRole('treegrid').getByText('satu', { exact: true }).waitFor();
    expect(await page.getByRole('treegrid').getByText('b', { exact: true }).count()).toBe(0);
    await pulih();
    await page.getByRole('alert').getByRole('button', { name: 'Ulangi' }).click();
    await expect.poll(() => garisBesar(app, id)).toEqual(['Kelompok', '.P', '..a', '..b', '..c']);
    expect(app.errors).toEqual([]);
  });
});
