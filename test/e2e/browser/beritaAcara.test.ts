import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { infoRapatOf } from '../../../shared/domain/dossier';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { failChannel } from '../harness/failChannel';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let folder: string;

/** The smallest PNG there is: one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

beforeAll(async () => {
  app = await openBrowserApp();
  folder = await mkdtemp(join(tmpdir(), 'renaksi-berkas-'));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** A copy of the sample, complete enough to be locked. */
const siapkan = async (): Promise<{ dossierId: string; rapatId: string }> => {
  const { dossierId } = await app.services['dossier:openContoh']({});
  const { rapat } = await app.services['rapat:get']({ dossierId, rapatId: null });
  const { rapatId } = rapat;
  await app.services['rapat:saveInfo']({
    dossierId,
    rapatId,
    info: {
      ...infoRapatOf(rapat),
      pimpinan: { nama: 'Drs. H. Contoh, M.M.', jabatan: 'Pimpinan Rapat', nip: '' },
      notulis: { nama: 'Siti Contoh', jabatan: 'Notulis', nip: '' },
    },
  });
  return { dossierId, rapatId };
};
const buka = async (dossierId: string, layar = 'berita-acara'): Promise<void> => {
  await app.page.goto(`${app.origin}/#/d/${dossierId}/${layar}`);
  await app.page.getByRole('heading', { level: 1 }).waitFor();
};
const rapat = async (dossierId: string) => (await app.services['rapat:get']({ dossierId, rapatId: null })).rapat;
const bukaTab = (name: RegExp | string) => app.page.getByRole('tab', { name }).click();
const halaman = (nomor: number) => app.page.locator(`[data-halaman="${nomor}"]`);
/** The words printed on a page of the preview, once they match. */
const tercetak = (teks: RegExp | string, nomor = 1) =>
  halaman(nomor).locator('figcaption').filter({ hasText: teks }).waitFor({ state: 'attached' });
/** A page has really been drawn: its canvas holds something other than white. */
const tergambar = (nomor = 1) =>
  expect
    .poll(() =>
      halaman(nomor)
        .locator('canvas')
        .evaluate((kanvas: HTMLCanvasElement) => {
          if (kanvas.width === 0) return false;
          const { data } = kanvas.getContext('2d')?.getImageData(0, 0, kanvas.width, kanvas.height) ?? { data: [] };
          return data.some((nilai, i) => i % 4 < 3 && nilai < 100);
        }),
    )
    .toBe(true);
/** Titles of the attachments in the order their pages stand; a page is read once it has been scrolled to. */
const judulLampiran = async (): Promise<string[]> => {
  const jumlah = await app.page.locator('[data-halaman]').count();
  const daftar: string[] = [];
  for (let nomor = 1; nomor <= jumlah; nomor += 1) {
    const teks = await readHalaman(nomor);
    const [judul] = /^(PRIORITAS INSTANSI|MATRIKS ASESMEN|KELOMPOK PROGRAM)/m.exec(teks) ?? [];
    if (judul !== undefined) daftar.push(judul);
  }
  return daftar;
};
/** Words of a page; empty when it is gone or not read in time, which a later poll makes good. */
const readHalaman = async (nomor: number): Promise<string> => {
  const satu = halaman(nomor);
  try {
    await satu.evaluate((el) => el.scrollIntoView(), undefined, { timeout: 1000 });
    const teks = satu.locator('figcaption').filter({ hasText: /\S/ });
    return (await teks.textContent({ timeout: 2000 })) ?? '';
  } catch {
    return '';
  }
};
const sahkan = async (): Promise<void> => {
  const { page } = app;
  await bukaTab(/Pengesahan/);
  await page.getByRole('button', { name: 'Sahkan…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sahkan Berita Acara' }).click();
  await page.getByText('UTUH: isi tersimpan sama').waitFor();
};

describe('preview', () => {
  it('shows what is typed, on the paper that is chosen', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await buka(dossierId);
    await tercetak('BERITA ACARA PENILAIAN MANDIRI');
    await tergambar();
    // Fonts of a document are its thread's: each one added to the page would have all of it laid out anew.
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
    expect(await halaman(1).getAttribute('data-ukuran')).toBe('215x330');
    await page.getByLabel('Nomor', { exact: true }).fill('700/12/ORG/2021');
    await tercetak('NOMOR: 700/12/ORG/2021');
    expect((await rapat(dossierId)).beritaAcara.nomor).toBe('700/12/ORG/2021');

    await bukaTab('Lampiran dan kertas');
    await page.getByLabel('Kertas', { exact: true }).selectOption('A4');
    await expect.poll(() => halaman(1).getAttribute('data-ukuran')).toBe('210x297');
    await tergambar();

    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Control+z');
    await expect.poll(() => halaman(1).getAttribute('data-ukuran')).toBe('215x330');
  });

  it('prints the attachments that are chosen, in their order, by keyboard alone', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await buka(dossierId);
    await bukaTab('Lampiran dan kertas');
    await page.getByRole('checkbox', { name: '2. Prioritas' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(async () => (await rapat(dossierId)).beritaAcara.lampiranList)
      .toEqual(['PRIORITAS', 'ASESMEN', 'MATRIKS']);
    await expect
      .poll(() => page.getByRole('checkbox', { name: '1. Prioritas' }).evaluate((el) => el === document.activeElement))
      .toBe(true);
    await expect
      .poll(judulLampiran, { timeout: 60_000 })
      .toEqual(['PRIORITAS INSTANSI', 'MATRIKS ASESMEN', 'KELOMPOK PROGRAM']);
    await page.keyboard.press('Space');
    await expect.poll(async () => (await rapat(dossierId)).beritaAcara.lampiranList).toEqual(['ASESMEN', 'MATRIKS']);
    await expect.poll(judulLampiran, { timeout: 60_000 }).toEqual(['MATRIKS ASESMEN', 'KELOMPOK PROGRAM']);
    await page.keyboard.press('Space');
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(async () => (await rapat(dossierId)).beritaAcara.lampiranList)
      .toEqual(['ASESMEN', 'PRIORITAS', 'MATRIKS']);
  });

  it('keeps variables live, inserts them at the cursor and points out what they lack', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await buka(dossierId);
    const penutup = page.getByLabel('Penutup', { exact: true });
    await penutup.fill('Dihadiri  orang di {balai}, mulai {waktu_mulai}.');
    await page.getByText('{balai} bukan variabel yang dikenal; tercetak apa adanya.').waitFor();
    await page.getByText('{waktu_mulai} belum ada nilainya; tercetak titik-titik.').waitFor();
    await penutup.press('Home');
    for (let i = 0; i < 'Dihadiri '.length; i += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Sisipkan variabel' }).click();
    await page.getByRole('menuitem', { name: /\{jumlah_hadir\}/ }).click();
    await expect
      .poll(() => penutup.inputValue())
      .toBe('Dihadiri {jumlah_hadir} orang di {balai}, mulai {waktu_mulai}.');
    await tercetak(/Dihadiri 12 \(dua\s+belas\)\s+orang di \{balai\}, mulai \.{6}\./);
    await page.getByRole('button', { name: 'Ubah kalimatnya' }).click();
    await expect.poll(() => page.getByLabel('Kalimat pembuka sendiri').inputValue()).toContain('{tanggal_huruf}');
    await page.getByTestId('kalimat-pembuka').getByText('hari ini Senin tanggal dua puluh sembilan').waitFor();
  });

  it('says when it can’t be made, keeps the last one, and makes it on retry', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await buka(dossierId);
    await tercetak('BERITA ACARA');
    const pulih = await failChannel(page, 'beritaAcara:preview', 'EXPORT_FAILED');
    await page.getByLabel('Nomor', { exact: true }).fill('BARU');
    await page.getByText('Pratinjau di bawah ini belum yang terbaru').waitFor();
    await tercetak('BERITA ACARA');
    await pulih();
    await page.getByRole('alert').getByRole('button', { name: 'Ulangi' }).click();
    await tercetak('NOMOR: BARU');
    expect(await page.getByText('Pratinjau di bawah ini').count()).toBe(0);
  });

  it('stands in a tab of its own where the window is narrow', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await page.setViewportSize({ width: 1024, height: 700 });
    try {
      await buka(dossierId);
      expect(await halaman(1).count()).toBe(0);
      await bukaTab('Pratinjau');
      await tercetak('BERITA ACARA');
      await tergambar();
    } finally {
      await page.setViewportSize({ width: 1366, height: 768 });
    }
  });
});

describe('locking', () => {
  it('is refused with a checklist that leads to each place', async () => {
    const { page } = app;
    const { dossierId } = await app.services['dossier:create']({
      nama: 'Kosong',
      namaInstansi: 'Kabupaten Contoh Raya',
      periode: { awal: 2022, akhir: 2024 },
    });
    await buka(dossierId);
    await bukaTab(/Pengesahan 6 kurang/);
    await page.getByText('6 hal wajib belum lengkap.').waitFor();
    expect(await page.getByRole('button', { name: 'Sahkan…' }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Buka Penilaian' }).click();
    await page.waitForURL(/\/rapat$/);
  });

  it('asks with Batal in focus, then locks: read-only, whole, and no longer to be undone', async () => {
    const { page } = app;
    const { dossierId, rapatId } = await siapkan();
    await buka(dossierId);
    await bukaTab(/Pengesahan/);
    await page.getByRole('button', { name: 'Sahkan…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('daftar hadir (12 orang hadir)').waitFor();
    await expect
      .poll(() => dialog.getByRole('button', { name: 'Batal' }).evaluate((el) => el === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect((await rapat(dossierId)).pengesahan).toBeNull();

    await sahkan();
    const { pengesahan } = await rapat(dossierId);
    expect((await page.getByTestId('sidik').textContent())?.replaceAll(' ', '')).toBe(pengesahan?.sha256);
    await bukaTab('Naskah');
    expect(await page.getByLabel('Nomor', { exact: true }).isEditable()).toBe(false);
    expect(await page.getByRole('button', { name: 'Sisipkan variabel' }).count()).toBe(0);
    await bukaTab('Lampiran dan kertas');
    expect(await page.getByLabel('Kertas', { exact: true }).isDisabled()).toBe(true);
    expect(await listAxeFindings(page)).toEqual([]);

    const ulang = await app.services['rapat:verify']({ dossierId, rapatId });
    expect(ulang.status).toBe('UTUH');
  });

  it('finds a change made behind its back, and names the place', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await buka(dossierId);
    await sahkan();
    const db = new Database(join(app.dataFolder, 'renaksi.db'));
    try {
      db.exec('DROP TRIGGER kunci_penilaian_ubah');
      db.prepare('UPDATE penilaian SET nilai = 5 - nilai WHERE dossier_id = ? AND pertanyaan_id = ?').run(
        dossierId,
        (await rapat(dossierId)).penilaianList[2]?.pertanyaanId,
      );
    } finally {
      db.close();
    }
    await page.getByRole('button', { name: 'Periksa keutuhan' }).click();
    await page.getByText('BERUBAH: isi tersimpan tidak sama').waitFor();
    await page.getByText('Penilaian ke-3: nilai').waitFor();
  });

  it('keeps scans of the signed page, opens them, and says why a file is no scan', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await buka(dossierId);
    await sahkan();
    app.answers.berkas = join(folder, 'tanda-tangan.png');
    await writeFile(app.answers.berkas, PNG);
    await page.getByRole('button', { name: 'Tambah pindaian…' }).click();
    await page.getByText('tanda-tangan.png').waitFor();
    await page.getByRole('button', { name: 'Buka pindaian tanda-tangan.png' }).click();
    await expect.poll(() => app.dibuka.at(-1)).toMatch(/pindaian.*[0-9a-f]{64}\.png$/);
    app.answers.berkas = join(folder, 'surat.png');
    await writeFile(app.answers.berkas, 'bukan gambar');
    await page.getByRole('button', { name: 'Tambah pindaian…' }).click();
    await page.getByText('Berkas itu bukan PDF, PNG, atau JPEG.').waitFor();
  });
});

describe('correction', () => {
  it('asks why, opens a copy, lists what it changes, and leads back and forth', async () => {
    const { page } = app;
    const { dossierId, rapatId } = await siapkan();
    await buka(dossierId);
    await sahkan();
    await page.getByRole('button', { name: 'Buat Berita Acara Perbaikan…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Buat perbaikan' }).click();
    await dialog.getByText('Tulis alasannya').waitFor();
    await dialog.getByLabel('Alasan perbaikan').fill('Nama kegiatan keliru.');
    await dialog.getByRole('button', { name: 'Buat perbaikan' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await bukaTab(/Pengesahan/);
    await page.getByText('Alasan: Nama kegiatan keliru.').waitFor();
    await bukaTab('Naskah');
    await page.getByLabel('Nama kegiatan', { exact: true }).fill('Penilaian Mandiri Layanan Aduan');
    await bukaTab(/Pengesahan/);
    const tabel = page.getByRole('table', { name: /Yang berubah/ });
    await tabel.getByRole('cell', { name: 'Penilaian Mandiri Layanan Aduan' }).waitFor();
    await tabel.getByRole('cell', { name: 'Penilaian Mandiri Pengelolaan Pengaduan Pelayanan Publik' }).waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    const perbaikan = await rapat(dossierId);
    expect([perbaikan.jenis, perbaikan.perbaikanDari]).toEqual(['PERBAIKAN', rapatId]);

    await page.getByRole('button', { name: 'Buka yang diperbaiki' }).click();
    await page.getByText('UTUH: isi tersimpan sama').waitFor();
    expect((await rapat(dossierId)).rapatId).toBe(rapatId);
    await page
      .getByRole('region', { name: 'Perbaikan atas Berita Acara ini' })
      .getByRole('button', { name: /^Buka/ })
      .click();
    await page.getByLabel('Nama kegiatan', { exact: true }).waitFor();
    await expect.poll(async () => (await rapat(dossierId)).rapatId).toBe(perbaikan.rapatId);
  });
});

describe('documents', () => {
  it('saves the minutes of the meeting on screen', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await buka(dossierId);
    app.answers.folder = folder;
    await page.getByRole('button', { name: 'Simpan PDF' }).click();
    await page.getByRole('button', { name: 'Buka Berita Acara (PDF)' }).click();
    await expect.poll(() => app.dibuka.at(-1)).toBe(join(folder, 'berita-acara.pdf'));
    await page.getByRole('button', { name: 'Tutup keterangan ekspor' }).click();
    expect(await page.getByText('Ekspor selesai').count()).toBe(0);
  });

  it('lets the export screen choose the meeting once there are several', async () => {
    const { page } = app;
    const { dossierId, rapatId } = await siapkan();
    await buka(dossierId, 'ekspor');
    expect(await page.getByLabel('Rapat', { exact: true }).count()).toBe(0);
    await app.services['rapat:create']({ dossierId, nama: 'Rapat kedua', jenis: 'LANJUTAN', pesertaDari: null });
    await page.reload();
    await page.getByText('lampiran.pdf · selalu memuat rapat terakhir (Rapat kedua)').waitFor();
    const pilihan = page.getByLabel('Rapat', { exact: true });
    await pilihan.selectOption({ label: 'Rapat kedua · tanggal belum diisi' });
    expect(await pilihan.inputValue()).not.toBe(rapatId);
    await page.getByRole('checkbox', { name: 'Berita Acara (PDF)' }).uncheck();
    await pilihan.waitFor();
    await page.getByRole('checkbox', { name: /Daftar hadir/ }).uncheck();
    await pilihan.waitFor({ state: 'hidden' });
  });
});

describe('logo', () => {
  it('is chosen, shown, printed and removed; a foreign or large file is a sentence', async () => {
    const { page } = app;
    const { dossierId } = await siapkan();
    await buka(dossierId, 'data-umum');
    const logo = page.getByRole('group', { name: 'Lambang daerah pada kop' });
    const simpanan = async () => (await app.services['dossier:get']({ dossierId })).dataUmum.instansi.logo;
    app.answers.berkas = join(folder, 'lambang.png');
    await writeFile(app.answers.berkas, PNG);
    await logo.getByRole('button', { name: 'Pilih gambar…' }).click();
    await logo.getByRole('img').waitFor();
    await expect.poll(simpanan).toBe(`data:image/png;base64,${PNG.toString('base64')}`);

    app.answers.berkas = join(folder, 'lambang.txt');
    await writeFile(app.answers.berkas, 'bukan gambar');
    await logo.getByRole('button', { name: 'Ganti gambar…' }).click();
    await logo.getByText('Berkas itu bukan gambar PNG atau JPEG, atau tidak dapat dibaca.').waitFor();
    app.answers.berkas = join(folder, 'besar.png');
    await writeFile(app.answers.berkas, Buffer.concat([PNG, Buffer.alloc(600_000)]));
    await logo.getByRole('button', { name: 'Ganti gambar…' }).click();
    await logo.getByText('Gambar itu lebih besar dari 500 KB.').waitFor();
    expect(await listAxeFindings(page)).toEqual([]);

    await logo.getByRole('button', { name: 'Hapus gambar' }).click();
    await expect.poll(simpanan).toBe('');
  });
});

describe('accessibility', () => {
  it.each(['Naskah', 'Lampiran dan kertas', /Pengesahan/])('has no serious finding on tab %s', async (tab) => {
    const { dossierId } = await siapkan();
    await buka(dossierId);
    await bukaTab(tab);
    await tercetak('BERITA ACARA');
    expect(await listAxeFindings(app.page)).toEqual([]);
  });
});

it('caused no error in the page', () => {
  expect(app.errors).toEqual([]);
});
