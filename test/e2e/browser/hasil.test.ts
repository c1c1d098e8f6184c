import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { infoRapatOf, type Nilai } from '../../../shared/domain/dossier';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';

let app: BrowserApp;

beforeAll(async () => {
  app = await openBrowserApp();
  app.page.setDefaultTimeout(10_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => app?.close());

const rapat = async (dossierId: string) => app.services['rapat:get']({ dossierId, rapatId: null });
/** A meeting of its own whose aspects have these scores throughout. */
const buat = async (nama: string, nilaiAspek: readonly Nilai[], tanggal: string | null = null): Promise<string> => {
  const { dossierId } = await app.services['dossier:create']({
    nama,
    namaInstansi: nama.split(' ')[0] ?? nama,
    periode: { awal: 2022, akhir: 2024 },
  });
  const { bank, rapat: baru } = await rapat(dossierId);
  const ref = { dossierId, rapatId: baru.rapatId };
  for (const [i, nilai] of nilaiAspek.entries()) {
    for (const { pertanyaanId } of bank.aspekList[i]?.pertanyaanList ?? []) {
      await app.services['asesmen:setNilai']({ ...ref, pertanyaanId, nilai });
    }
  }
  await app.services['rapat:saveInfo']({ ...ref, info: { ...infoRapatOf(baru), tanggal } });
  return dossierId;
};
const buka = async (dossierId: string): Promise<void> => {
  await app.page.goto(`${app.origin}/#/d/${dossierId}/hasil`);
  await app.page.reload();
  await app.page.getByRole('heading', { name: 'Hasil asesmen', level: 1 }).waitFor();
};
const tekan = async (...kunci: string[]): Promise<void> => {
  for (const k of kunci) await app.page.keyboard.press(k);
};
const aspekOf = async (dossierId: string, i: number) => {
  const aspek = (await rapat(dossierId)).hasil.aspekList[i];
  if (!aspek) throw new Error('aspek');
  return aspek;
};
const peringkat = (nama: string) => app.page.getByLabel(`Peringkat diputuskan untuk ${nama}`);
const alasan = (nama: string) => app.page.getByRole('textbox', { name: `Alasan untuk ${nama}` });

describe('results', () => {
  it('shows means, predicates and what has changed since the earlier meeting', async () => {
    const { page } = app;
    await buat('Banding lama', [2, 2, 2, 2, 3], '2021-11-29');
    const dossierId = await buat('Banding baru', [3, 2, 1, 4, 3], '2022-11-29');
    await buka(dossierId);
    const tabel = page.getByRole('table', { name: 'Kategorisasi per aspek' });
    await tabel.getByRole('columnheader', { name: 'Rata-rata 2021' }).waitFor();
    const baris = await tabel.getByTestId('baris-hasil').allInnerTexts();
    expect(baris.map((teks) => teks.split(/\s+/).at(-1))).toEqual(['naik', 'tetap', 'turun', 'naik', 'tetap']);
    expect(baris[0]).toMatch(/3,00\s+BAIK\s+2,00/);
    // Both charts hold the earlier means too, in words for those who can't see them.
    for (const label of ['Rata-rata per aspek', 'Radar rata-rata aspek']) {
      const gambar = page.getByRole('img', { name: label });
      await gambar.waitFor();
      expect(await gambar.locator('xpath=following-sibling::figcaption').innerText()).toContain('(2021: 2,00)');
    }
    await page.getByRole('combobox', { name: 'Bandingkan dengan rapat' }).selectOption({ label: 'Tanpa pembanding' });
    await tabel.getByRole('columnheader', { name: 'Rata-rata 2021' }).waitFor({ state: 'detached' });
  });

  it('computes nothing for what is incomplete', async () => {
    const { page } = app;
    const dossierId = await buat('Separuh', [3, 2]);
    await buka(dossierId);
    const tabel = page.getByRole('table', { name: 'Kategorisasi per aspek' });
    expect(await tabel.getByText('belum lengkap', { exact: true }).count()).toBe(3);
    await page.getByText('Radar tampil setelah semua pertanyaan dinilai').waitFor();
    await tekan('r');
    expect(await page.getByTestId('baris-prioritas').first().innerText()).toMatch(/^–/);
    expect(await page.getByRole('button', { name: 'Terima semua usulan' }).isDisabled()).toBe(true);
  });
});

describe('priorities', () => {
  it('keeps a rank that differs as a draft until the reason is there, by keyboard alone', async () => {
    const { page } = app;
    const dossierId = await buat('Alasan', [1, 2, 3, 4, 4]);
    const { nama, aspekId } = await aspekOf(dossierId, 0);
    await buka(dossierId);
    await tekan('r');
    await peringkat(nama).focus();
    await tekan('3', 'Enter');
    const kurang = page.getByText('Peringkat berbeda dari usulan: tulis alasannya. Belum tersimpan.');
    await kurang.waitFor();
    expect(await alasan(nama).evaluate((el) => el === document.activeElement)).toBe(true);
    // Longer than a draft waits, and over another screen: nothing reaches the store, nothing is lost.
    await page.waitForTimeout(900);
    expect((await rapat(dossierId)).rapat.prioritasList).toEqual([]);
    // Asked for before saving: the store was not even tried.
    expect(await page.getByText('Satu perubahan belum tersimpan').count()).toBe(0);
    await page.goto(`${app.origin}/#/d/${dossierId}/rapat`);
    await page.getByTestId('posisi').waitFor();
    await buka(dossierId);
    await tekan('r');
    await kurang.waitFor();
    expect(await peringkat(nama).inputValue()).toBe('3');
    expect((await rapat(dossierId)).rapat.prioritasList).toEqual([]);

    await alasan(nama).focus();
    await page.keyboard.insertText('Rapat menilai dapat menunggu');
    await tekan('Enter');
    await expect
      .poll(async () => (await rapat(dossierId)).rapat.prioritasList)
      .toEqual([{ aspekId, peringkat: 3, alasan: 'Rapat menilai dapat menunggu' }]);
    await kurang.waitFor({ state: 'detached' });
    await page.getByText(/^Tersimpan/).waitFor();
    await tekan('Escape');
    await page.getByRole('button', { name: /^Urungkan/ }).click();
    await expect.poll(async () => (await rapat(dossierId)).rapat.prioritasList).toEqual([]);
    await expect.poll(() => peringkat(nama).inputValue()).toBe('');
  });

  it('saves one decision while another waits for its reason, and an undo takes back only the saved one', async () => {
    const { page } = app;
    const dossierId = await buat('Dua keputusan', [1, 2, 3, 4, 4]);
    const [satu, dua] = [await aspekOf(dossierId, 0), await aspekOf(dossierId, 1)];
    await buka(dossierId);
    await tekan('r');
    await peringkat(dua.nama).fill('5');
    await peringkat(satu.nama).fill('1');
    await tekan('Tab');
    await expect
      .poll(async () => (await rapat(dossierId)).rapat.prioritasList)
      .toEqual([{ aspekId: satu.aspekId, peringkat: 1, alasan: '' }]);
    await page.getByRole('button', { name: /^Urungkan/ }).click();
    await expect.poll(() => peringkat(satu.nama).inputValue()).toBe('');
    expect(await peringkat(dua.nama).inputValue()).toBe('5');
    await page.waitForTimeout(900);
    expect((await rapat(dossierId)).rapat.prioritasList).toEqual([]);
  });

  it('asks for the reason of a tie, and takes over the suggestions that need none', async () => {
    const { page } = app;
    const dossierId = await buat('Seri', [1, 2, 3, 4, 4]);
    const [keempat, kelima] = [await aspekOf(dossierId, 3), await aspekOf(dossierId, 4)];
    await buka(dossierId);
    await tekan('r');
    await page.getByRole('button', { name: 'Terima semua usulan' }).click();
    await page.getByText('2 aspek seri: putuskan peringkatnya dan tulis alasannya.').waitFor();
    await expect
      .poll(async () =>
        (await rapat(dossierId)).rapat.prioritasList.map((p) => p.peringkat ?? 0).toSorted((a, b) => a - b),
      )
      .toEqual([1, 2, 3]);
    await peringkat(keempat.nama).focus();
    await tekan('4', 'Enter');
    await page.getByText('Rata-ratanya sama dengan aspek lain: tulis alasan peringkat ini. Belum tersimpan.').waitFor();
    await page.keyboard.insertText('Lebih mudah dikerjakan');
    await tekan('Enter');
    // The next rank; arrows count up and down, and the last Enter lets go.
    expect(await peringkat(kelima.nama).evaluate((el) => el === document.activeElement)).toBe(true);
    await tekan('4', 'ArrowUp', 'Enter');
    await page.keyboard.insertText('Sudah berjalan');
    await tekan('Enter');
    await expect
      .poll(async () => (await rapat(dossierId)).hasil.aspekList.map((a) => a.peringkatDiputuskan))
      .toEqual([1, 2, 3, 4, 5]);
    expect((await rapat(dossierId)).hasil.aspekList.some((a) => a.isAlasanKurang)).toBe(false);
  });
});

describe('accessibility', () => {
  it.each(['light', 'dark'] as const)('has no serious finding in results and priorities, %s', async (colorScheme) => {
    await app.page.emulateMedia({ colorScheme });
    const { dossierId } = await app.services['dossier:openContoh']({});
    await buka(dossierId);
    expect(await listAxeFindings(app.page)).toEqual([]);
    await tekan('r');
    await app.page.getByTestId('baris-prioritas').first().waitFor();
    expect(await listAxeFindings(app.page)).toEqual([]);
    await app.page.emulateMedia({ colorScheme: 'light' });
  });
});

it('caused no error in the page', () => {
  expect(app.errors).toEqual([]);
});
