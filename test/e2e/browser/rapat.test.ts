import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { failChannel } from '../harness/failChannel';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let contohId: string;

beforeAll(async () => {
  app = await openBrowserApp();
  ({ dossierId: contohId } = await app.services['dossier:openContoh']({}));
});
afterAll(() => app.close());

const buat = async (nama: string): Promise<string> => {
  const { dossierId } = await app.services['dossier:create']({
    nama,
    namaInstansi: 'Kabupaten Contoh Raya',
    periode: { awal: 2022, akhir: 2024 },
  });
  return dossierId;
};
const buka = async (dossierId: string, layar: string): Promise<void> => {
  await app.page.goto(`${app.origin}/#/d/${dossierId}/${layar}`);
  await app.page.getByRole('heading', { level: 1 }).waitFor();
};
const rapat = async (dossierId: string) => app.services['rapat:get']({ dossierId, rapatId: null });
const posisi = (teks: string) => app.page.getByTestId('posisi').getByText(teks, { exact: true }).waitFor();
/** Nothing is on its way to the store any more. */
const tersimpan = () => app.page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor();

/** Scores of the sample in the order of the meeting. */
const nilaiContoh = async (): Promise<number[]> => {
  const { bank, rapat: contoh } = await rapat(contohId);
  const byId = new Map(contoh.penilaianList.map((p) => [p.pertanyaanId, p.nilai]));
  return bank.aspekList.flatMap((a) => a.pertanyaanList).map((p) => byId.get(p.pertanyaanId) ?? 0);
};

describe('scoring', () => {
  it('scores twenty questions with a key each, shows the means, undoes, and comes back after a reload', async () => {
    const { page } = app;
    const dossierId = await buat('Rapat dengan papan ketik');
    const nilaiList = await nilaiContoh();
    expect(nilaiList).toHaveLength(20);
    await buka(dossierId, 'rapat');
    await posisi('Pertanyaan 1 dari 20');
    const kartu = page.getByRole('region', { name: 'Rata-rata per aspek' });
    await kartu.getByText('belum lengkap 0/6').waitFor();

    for (const nilai of nilaiList.slice(0, 19)) await page.keyboard.press(String(nilai));
    await posisi('Pertanyaan 20 dari 20');
    await kartu.getByText('belum lengkap 2/3').waitFor();
    await page.keyboard.press(String(nilaiList[19]));
    await tersimpan();
    for (const rataRata of ['3,33', '1,80', '2,33', '4,00', '3,00']) await kartu.getByText(rataRata).waitFor();
    const { hasil } = await rapat(dossierId);
    expect(hasil.aspekList.map((a) => a.rataRataCetak)).toEqual(['3,33', '1,80', '2,33', '4,00', '3,00']);

    await page.keyboard.press('ArrowLeft');
    await posisi('Pertanyaan 19 dari 20');
    await page.keyboard.press('u');
    await posisi('Pertanyaan 20 dari 20');
    await kartu.getByText('belum lengkap 2/3').waitFor();
    expect((await rapat(dossierId)).hasil.jumlahDinilai).toBe(19);

    await page.keyboard.press('PageUp');
    await posisi('Pertanyaan 19 dari 20');
    const { bank } = await rapat(dossierId);
    const { pertanyaanId } = bank.aspekList.flatMap((a) => a.pertanyaanList)[18] ?? {};
    await expect.poll(async () => (await rapat(dossierId)).pertanyaanTerakhir).toBe(pertanyaanId);
    await page.reload();
    await posisi('Pertanyaan 19 dari 20');
  });

  it('keeps the keys out of notes, and saves the notes of the right question', async () => {
    const { page } = app;
    const dossierId = await buat('Catatan');
    await buka(dossierId, 'rapat');
    await page.keyboard.press('n');
    await page.keyboard.type('Nilai 3 disepakati, 2 orang berbeda');
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    await posisi('Pertanyaan 2 dari 20');
    await page.keyboard.press('b');
    await page.keyboard.type('SK 1');
    await page.keyboard.press('Escape');
    await tersimpan();
    await expect.poll(async () => (await rapat(dossierId)).rapat.penilaianList.length).toBe(2);
    const { penilaianList } = (await rapat(dossierId)).rapat;
    expect(penilaianList.map(({ nilai, catatan, bukti }) => [nilai, catatan, bukti])).toEqual(
      expect.arrayContaining([
        [3, 'Nilai 3 disepakati, 2 orang berbeda', ''],
        [null, '', 'SK 1'],
      ]),
    );
  });

  it('shows a score that failed to save with a sentence, and saves it on retry', async () => {
    const { page } = app;
    const dossierId = await buat('Simpan gagal');
    await buka(dossierId, 'rapat');
    const pulih = await failChannel(page, 'asesmen:setNilai', 'DISK_FULL');
    await page.keyboard.press('4');
    await page.getByText('Satu perubahan belum tersimpan').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Nilai pertanyaan 1 belum tersimpan.').waitFor();
    expect(await page.getByRole('button', { name: /^4/, pressed: true }).count()).toBe(1);
    expect((await rapat(dossierId)).hasil.jumlahDinilai).toBe(0);
    await pulih();
    await page.getByRole('alert').getByRole('button', { name: 'Ulangi' }).click();
    await tersimpan();
    expect((await rapat(dossierId)).hasil.jumlahDinilai).toBe(1);
    expect(await page.getByText('Nilai pertanyaan 1 belum tersimpan.').count()).toBe(0);
  });
});

describe('results', () => {
  it('says how many questions are missing and leads to the first', async () => {
    const { page } = app;
    const dossierId = await buat('Belum lengkap');
    await buka(dossierId, 'hasil');
    await page.getByText('20 dari 20 pertanyaan belum dinilai.').waitFor();
    await page.getByRole('button', { name: 'Buka pertanyaan pertama yang belum dinilai' }).click();
    await posisi('Pertanyaan 1 dari 20');
  });
});

describe('minutes', () => {
  it('builds the opening sentence from the date of the meeting', async () => {
    const { page } = app;
    const dossierId = await buat('Berita acara');
    await buka(dossierId, 'persiapan');
    await page.getByRole('textbox', { name: 'Tanggal rapat' }).fill('29/11/2021');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await rapat(dossierId)).rapat.tanggal).toBe('2021-11-29');
    await buka(dossierId, 'berita-acara');
    await page
      .getByTestId('kalimat-pembuka')
      .getByText('hari ini Senin tanggal dua puluh sembilan November tahun dua ribu dua puluh satu')
      .waitFor();
  });
});

describe('accessibility', () => {
  it.each(['rapat', 'hasil', 'berita-acara', 'target'])('has no serious finding on %s', async (layar) => {
    await buka(contohId, layar);
    expect(await listAxeFindings(app.page)).toEqual([]);
  });
});

it('caused no error in the page', () => {
  expect(app.errors).toEqual([]);
});
