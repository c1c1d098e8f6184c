import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChannelInput, ChannelName } from '../../../shared/contract';
import { proyektorPageOf } from '../harness/proyektorWindow';
import { invoke, invokeRaw, valueOf } from '../harness/renaksiPage';
import { type AppWindow, launchWindow, makeDataFolder, removeDataFolder } from '../harness/window';

/**
 * One meeting from the first name to the signed page and its correction, in the real window: each step goes on from the
 * one before, as the day of an office does.
 */
let dataFolder = '';
let window: AppWindow;
let page: Page;
let dossierId = '';
let rapatId = '';

/** Scores of the reference, in the order of its questions. */
const NILAI = [4, 3, 3, 4, 4, 2, 3, 3, 1, 1, 1, 3, 2, 2, 4, 4, 4, 4, 3, 2];

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  window = await launchWindow({ dataFolder });
  ({ page } = window);
  page.setDefaultTimeout(30_000);
  const input = { nama: 'Rapat lengkap', namaInstansi: 'Kabupaten Uji', periode: { awal: 2022, akhir: 2024 } };
  ({ dossierId } = valueOf(await invoke(page, 'dossier:create', input)));
  ({ rapatId } = (await rapat()).rapat);
});
afterAll(async () => {
  await window?.close();
  await removeDataFolder(dataFolder);
});

const rapat = async () => valueOf(await invoke(page, 'rapat:get', { dossierId, rapatId: null }));
const buka = async (layar: string, judul: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/d/${dossierId}/${layar}`);
  await page.getByRole('heading', { name: judul, level: 1 }).waitFor();
};
const tekan = async (...kunci: readonly string[]): Promise<void> => {
  for (const k of kunci) await page.keyboard.press(k);
};
const posisi = (nomor: number) => page.getByTestId('posisi').getByText(`Pertanyaan ${nomor} dari 20`).waitFor();
const tersimpan = () => page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor();
const tercetak = (teks: RegExp | string) =>
  page.locator('[data-halaman] figcaption').filter({ hasText: teks }).first().waitFor({ state: 'attached' });

describe('a meeting', () => {
  it('is prepared: date, place, who signs', async () => {
    await buka('persiapan', 'Persiapan Rapat');
    await page.getByRole('textbox', { name: 'Tanggal rapat' }).fill('29/11/2021');
    await page.getByLabel('Mulai', { exact: true }).fill('09.00');
    await page.getByLabel('Tempat', { exact: true }).fill('Aula Sekretariat Daerah');
    await page
      .getByRole('group', { name: 'Pimpinan rapat', exact: true })
      .getByLabel('Nama')
      .fill('Drs. H. Pimpinan, M.M.');
    await page.getByRole('group', { name: 'Notulis', exact: true }).getByLabel('Nama').fill('Siti Notulis, S.Kom.');
    await tekan('Tab');
    await vi.waitUntil(async () => (await rapat()).rapat.notulis.nama === 'Siti Notulis, S.Kom.', { timeout: 20_000 });
    expect((await rapat()).rapat).toMatchObject({ tanggal: '2021-11-29', waktuMulai: '09.00' });
  });

  it('takes twenty people out of a pasted block and marks who is there', async () => {
    await page.getByRole('tab', { name: /^Peserta/ }).click();
    await page.getByRole('button', { name: 'Tempel dari Excel…' }).click();
    const baris = Array.from({ length: 20 }, (_, i) => `${i + 1}\tPeserta ${i + 1}\tDinas ${i + 1}\tKepala Bidang`);
    await page.getByLabel('Baris yang disalin').fill(['No\tNama\tInstansi\tJabatan', ...baris].join('\r\n'));
    await page.getByRole('button', { name: 'Tambahkan 20 peserta' }).click();
    await vi.waitUntil(async () => (await rapat()).rapat.pesertaList.length === 20, { timeout: 20_000 });
    await page.getByRole('tab', { name: /^Kehadiran/ }).click();
    await page.getByRole('grid', { name: 'Kehadiran peserta' }).focus();
    await page.getByRole('button', { name: 'Tandai 20 hadir' }).click();
    await page.getByText('20 hadir dari 20 peserta').waitFor();
    expect((await rapat()).rapat.pesertaList.every(({ hadir }) => hadir)).toBe(true);
  });

  it('is scored by keyboard alone, a key a question, with votes and a note, the projector following', async () => {
    await buka('rapat', 'Penilaian');
    await posisi(1);
    await tekan('p');
    const proyektor = await proyektorPageOf(window);
    await proyektor.getByText('Pertanyaan 1 dari 20').waitFor();

    await tekan('v');
    await page.getByRole('radiogroup', { name: 'Suara Peserta 1', exact: true }).waitFor();
    for (let i = 0; i < 20; i += 1) await tekan(i < 15 ? '4' : '3');
    await page.getByRole('dialog').getByText('20 suara · modus 4 · median 4 · rentang 1').waitFor();
    await tekan('Escape', 'n');
    await page.keyboard.type('Disepakati setelah melihat SK.');
    await tekan('Escape');
    expect((await rapat()).hasil.jumlahDinilai).toBe(0);

    let ketukan = 0;
    for (const [i, nilai] of NILAI.entries()) {
      await posisi(i + 1);
      await tekan(String(nilai));
      ketukan += 1;
      if (i < 19) await proyektor.getByText(`Pertanyaan ${i + 2} dari 20`, { exact: true }).waitFor();
    }
    await tersimpan();
    await proyektor.getByText('20/20 dinilai').waitFor();
    expect(ketukan).toBeLessThanOrEqual(2 * NILAI.length);
    const { hasil, rapat: kini } = await rapat();
    expect(hasil.aspekList.map((a) => a.rataRataCetak)).toEqual(['3,33', '1,80', '2,33', '4,00', '3,00']);
    const pertama = kini.penilaianList.find(({ suara }) => suara !== null);
    expect(pertama).toMatchObject({ nilai: 4, catatan: 'Disepakati setelah melihat SK.', suara: { cara: 'PESERTA' } });
  });

  it('decides its priorities, on the projector too', async () => {
    await buka('hasil', 'Hasil asesmen');
    const proyektor = await proyektorPageOf(window);
    await proyektor.getByText('3,33').first().waitFor();
    await tekan('r');
    await page.getByRole('button', { name: 'Terima semua usulan' }).click();
    await vi.waitUntil(
      async () => (await rapat()).hasil.aspekList.every(({ peringkatDiputuskan }) => peringkatDiputuskan !== null),
      { timeout: 20_000 },
    );
    expect((await rapat()).hasil.aspekList.map((a) => a.peringkatDiputuskan)).toEqual([4, 1, 2, 5, 3]);
  });

  it('shows its minutes as they print, and writes them', async () => {
    await buka('berita-acara', 'Berita Acara');
    await page.getByLabel('Nomor', { exact: true }).fill('700/12/ORG/2021');
    await tercetak(/NOMOR: 700\/12\/ORG\/2021/);
    const teks = await ekspor('berita-acara.pdf');
    expect(teks).toContain('700/12/ORG/2021');
    expect(teks).toContain('Senin tanggal dua puluh sembilan November tahun dua ribu dua puluh satu');
  });

  it('is locked, and nothing changes it any more', async () => {
    await page.getByRole('tab', { name: /Pengesahan/ }).click();
    await page.getByRole('button', { name: 'Sahkan…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sahkan Berita Acara' }).click();
    await page.getByText('UTUH: isi tersimpan sama').waitFor();
    const sebelum = await rapat();
    const ref = { dossierId, rapatId };
    const aspekId = sebelum.bank.aspekList[0]?.aspekId ?? '';
    const pertanyaanId = sebelum.bank.aspekList[0]?.pertanyaanList[0]?.pertanyaanId ?? '';
    const usaha: { [K in ChannelName]?: ChannelInput<K> } = {
      'asesmen:setNilai': { ...ref, pertanyaanId, nilai: 1 },
      'rapat:savePeserta': { ...ref, pesertaList: [] },
      'rapat:saveBeritaAcara': { ...ref, beritaAcara: { ...sebelum.rapat.beritaAcara, nomor: '1' } },
      'prioritas:save': { ...ref, keputusan: { aspekId, peringkat: 1, alasan: 'x' } },
      'rapat:remove': ref,
    };
    for (const [channel, input] of Object.entries(usaha)) {
      expect([channel, await invokeRaw(page, channel, input)]).toMatchObject([channel, { ok: false }]);
    }
    expect(await rapat()).toEqual(sebelum);
    const { sha256 } = valueOf(await invoke(page, 'rapat:verify', ref));
    expect((await ekspor('berita-acara.pdf')).replace(/\s/g, '')).toContain(sha256 ?? 'tanpa hash');
  });

  it('is corrected by minutes of their own, which say what they change', async () => {
    await page.getByRole('button', { name: 'Buat Berita Acara Perbaikan…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan perbaikan').fill('Salah catat nilai.');
    await dialog.getByRole('button', { name: 'Buat perbaikan' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await vi.waitUntil(async () => (await rapat()).rapat.perbaikanDari === rapatId, { timeout: 20_000 });
    await buka('rapat', 'Penilaian');
    await page.getByRole('button', { name: /^1 / }).first().waitFor();
    await page.getByTestId('posisi').waitFor();
    const { rapatId: perbaikanId } = (await rapat()).rapat;
    const { bank } = await rapat();
    const pertanyaanId = bank.aspekList[0]?.pertanyaanList[0]?.pertanyaanId ?? '';
    valueOf(await invoke(page, 'asesmen:setNilai', { dossierId, rapatId: perbaikanId, pertanyaanId, nilai: 3 }));
    const teks = await ekspor('berita-acara.pdf');
    expect(teks).toContain('PERBAIKAN');
    expect(teks).toContain('700/12/ORG/2021');
    expect(teks).toContain('Salah catat nilai.');
    expect(valueOf(await invoke(page, 'rapat:verify', { dossierId, rapatId })).status).toBe('UTUH');
  });
});

/** Writes a document of the meeting on screen and reads it with another program. */
const ekspor = async (berkas: 'berita-acara.pdf'): Promise<string> => {
  const { rapatId: kini } = (await rapat()).rapat;
  const input = { dossierId, rapatId: kini, folder: dataFolder, berkasList: [berkas] };
  const { eksporId } = valueOf(await invoke(page, 'ekspor:start', input));
  const status = await vi.waitUntil(
    async () => {
      const kini = valueOf(await invoke(page, 'ekspor:status', { eksporId }));
      return kini?.state === 'BERJALAN' ? null : kini;
    },
    { timeout: 60_000 },
  );
  expect(status.state).toBe('SELESAI');
  return execFileSync('pdftotext', [join(dataFolder, berkas), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
};
