import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContoh } from '../../unit/contoh/bacaContoh';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaPeriksa } from './bukaPeriksa';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
  await bukaPeriksa(app, readContoh());
});
afterAll(() => app.close());

/** What a finding of each kind of place leads to: the text in the field or row that has the focus. */
const LONCATAN: readonly (readonly [tempat: string, layar: string, isi: string | RegExp])[] = [
  ['SK Tim Penyusun, tentang', 'Data umum', /2020-2024/],
  ['Menimbang 1', 'Data umum', /1 \(satu\) tahun|satu tahun/],
  ['Tahun matriks', 'Data umum', '2021'],
  ['Judul laporan', 'Data umum', /SP4N/],
  ['Pimpinan rapat', 'Persiapan Rapat', ''],
  ['Hasil 2', 'Berita Acara', /efektifitas/],
  ['Judul lampiran matriks', 'Berita Acara', /2020-2024/],
  ['Indikator strategis 2', 'Target', /Jumlah pengaduan yang diselesaikan/],
  ['Ukuran keberhasilan 5', 'Target', /monitoring/],
  ['Ukuran keberhasilan 2, indikator 1', 'Target', /personil/],
];

it.each(LONCATAN)('%s on %s gets the focus, in view', async (tempat, layar, isi) => {
  const { page } = app;
  await page.getByRole('link', { name: /^Periksa/ }).click();
  await page
    .getByRole('link', { name: `Buka ${tempat} pada layar ${layar}` })
    .first()
    .click();
  const fokus = page.locator('[data-tempat]:focus, [data-tempat]:focus-within').last();
  await fokus.waitFor();
  const nilai = () =>
    page.evaluate(() => {
      const el = document.activeElement;
      return el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement ? el.value : null;
    });
  await expect.poll(nilai).toMatch(isi === '' ? /^$/ : isi);
  expect(
    await page.evaluate(() => {
      const kotak = document.activeElement?.getBoundingClientRect();
      return kotak !== undefined && kotak.top >= 0 && kotak.bottom <= window.innerHeight;
    }),
  ).toBe(true);
  expect(app.errors).toEqual([]);
});

it.each([
  ['Peserta 12', 'Persiapan Rapat', 'Rahmat dany'],
  ['Aspek Partisipasi Pemangku Kepentingan', 'Hasil', 'Partisipasi'],
])('%s on %s is in view in its table', async (tempat, layar, isi) => {
  const { page } = app;
  await page.getByRole('link', { name: /^Periksa/ }).click();
  await page
    .getByRole('link', { name: `Buka ${tempat} pada layar ${layar}` })
    .first()
    .click();
  const baris = page.locator('[role=row][data-tempat], tr[data-tempat]').filter({ hasText: isi });
  await baris.waitFor();
  await expect
    .poll(() =>
      baris.evaluate((el) => {
        const kotak = el.getBoundingClientRect();
        return kotak.top >= 0 && kotak.bottom <= window.innerHeight && el.matches('[data-ditunjuk]');
      }),
    )
    .toBe(true);
});

it('asks nothing of the screen the next time it is opened', async () => {
  const { page } = app;
  const menimbang = page.getByRole('textbox', { name: 'Menimbang 1', exact: true });
  await page.getByRole('link', { name: /^Periksa/ }).click();
  await page.getByRole('link', { name: 'Buka Menimbang 1 pada layar Data umum' }).click();
  await menimbang.waitFor();
  await page.getByRole('link', { name: /^Statistik/ }).click();
  await menimbang.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => window.location.search)).toBe('');
  await page.getByRole('link', { name: /^Data umum/ }).click();
  await page.getByRole('textbox', { name: 'Provinsi' }).waitFor();
  expect(await menimbang.count()).toBe(0);
});

it.each([
  ['Hasil 2', 'Berita Acara', 'textarea:focus', /efektifitas/],
  ['Peserta 12', 'Persiapan Rapat', '[role=row][data-ditunjuk]', /Rahmat dany/],
  ['Aspek Partisipasi Pemangku Kepentingan', 'Hasil', 'tr[data-ditunjuk]', /Partisipasi/],
] as const)(
  'opens the meeting of the finding where another is in work: %s on %s',
  async (tempat, layar, sasaran, isi) => {
    const { page, services } = app;
    const contoh = readContoh();
    const [rapat] = contoh.rapatList;
    if (!rapat) throw new Error('sample');
    // The same fields, with nothing in them that a finding is about.
    const lama = {
      ...rapat,
      rapatId: 'rapat-lama',
      nama: 'Rapat lama',
      beritaAcara: { ...rapat.beritaAcara, hasilList: rapat.beritaAcara.hasilList.map(() => 'Lama') },
      pesertaList: rapat.pesertaList.map((peserta, i) => ({ ...peserta, pesertaId: `lama-${i}`, nama: 'Lama' })),
    };
    const dossierId = await bukaPeriksa(app, { ...contoh, nama: `Dua rapat ${layar}`, rapatList: [lama, rapat] });
    // A copy has ids of its own.
    const [lamaId = '', rapatId = ''] = (await services['dossier:get']({ dossierId })).rapatList.map((r) => r.rapatId);
    const aktif = async () => (await services['rapat:get']({ dossierId, rapatId: null })).rapat.rapatId;
    await services['rapat:setAktif']({ dossierId, rapatId: lamaId });
    await page.reload();

    await page
      .getByRole('link', { name: `Buka ${tempat} pada layar ${layar}` })
      .first()
      .click();
    const pemilih = page.getByRole('button', { name: `Rapat: ${rapat.nama}. Ganti rapat` });
    await pemilih.waitFor();
    await expect
      .poll(() =>
        page
          .locator(sasaran)
          .evaluateAll((list) => list.map((el) => (el as HTMLInputElement).value ?? el.textContent).join()),
      )
      .toMatch(isi);
    await page.getByText(`Sekarang menampilkan ${rapat.nama}.`).waitFor();
    expect(await aktif()).toBe(rapatId);

    // Chosen by hand, another one stays.
    await pemilih.click();
    await page.getByRole('menuitemradio', { name: /^Rapat lama/ }).click();
    await page.getByRole('button', { name: 'Rapat: Rapat lama. Ganti rapat' }).waitFor();
    await page.waitForTimeout(300);
    expect(await aktif()).toBe(lamaId);
    expect(await page.evaluate(() => window.location.search)).toBe('');
    expect(app.errors).toEqual([]);
  },
);

it('leads to a name of the directory of offices, which can be mended there; a line left empty is dropped', async () => {
  const { page, services } = app;
  const contoh = readContoh();
  const dossierId = await bukaPeriksa(app, {
    ...contoh,
    nama: 'Perangkat',
    dataUmum: { ...contoh.dataUmum, perangkatList: ['Dinas Kesehatan', 'DINAS  Kesehatan.'] },
  });
  const simpanan = async () => (await services['dossier:get']({ dossierId })).dataUmum.perangkatList;
  await page.getByRole('link', { name: 'Buka Perangkat daerah 2 pada layar Data umum' }).first().click();
  const isian = page.getByRole('textbox', { name: 'Perangkat daerah 2', exact: true });
  await expect.poll(() => isian.evaluate((el) => el === document.activeElement)).toBe(true);
  await isian.fill('Dinas Sosial');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Perangkat daerah 3', exact: true }).waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Pejabat' }).click();
  await expect.poll(simpanan).toEqual(['Dinas Kesehatan', 'Dinas Sosial']);
});
