import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Peserta, pesertaSchema } from '../../../shared/domain/dossier';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { pesertaBaru } from '../../../shared/domain/rapat/barisBaru';
import { buildRapatSiap } from '../../builders/buildRapatSiap';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { failChannel } from '../harness/failChannel';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renaksi-persiapan-'));
  app = await openBrowserApp();
  app.page.setDefaultTimeout(10_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

const buat = async (nama: string): Promise<string> => {
  const { dossierId } = await app.services['dossier:create']({
    nama,
    namaInstansi: 'Kabupaten Contoh Raya',
    periode: { awal: 2022, akhir: 2024 },
  });
  return dossierId;
};
const rapat = async (dossierId: string) => (await app.services['rapat:get']({ dossierId, rapatId: null })).rapat;
const namaList = async (dossierId: string) => (await rapat(dossierId)).pesertaList.map(({ nama }) => nama);
/** Opens the preparation at one of its parts. */
const buka = async (dossierId: string, tab: RegExp | null = null): Promise<void> => {
  await app.page.goto(`${app.origin}/#/d/${dossierId}/persiapan`);
  await app.page.getByRole('heading', { name: 'Persiapan Rapat', level: 1 }).waitFor();
  if (tab) await app.page.getByRole('tab', { name: tab }).click();
};
const isi = async (dossierId: string, list: readonly Partial<Peserta>[]): Promise<void> => {
  const { rapatId } = await rapat(dossierId);
  const pesertaList = list.map((peserta, i) => pesertaBaru({ pesertaId: `p${i}`, ...peserta }));
  await app.services['rapat:savePeserta']({ dossierId, rapatId, pesertaList });
};
const grid = () => app.page.getByRole('grid', { name: 'Daftar peserta' });
const tekan = async (...kunci: string[]): Promise<void> => {
  for (const k of kunci) await app.page.keyboard.press(k);
};
const tempel = (teks: string) =>
  grid().evaluate((element, isi) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', isi);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, teks);

describe('info of the meeting', () => {
  it('keeps date, times, quorum, limits, decree and invitation, and points out what is wrong', async () => {
    const { page } = app;
    const dossierId = await buat('Data rapat');
    const { dataUmum } = await app.services['dossier:get']({ dossierId });
    const sk = { nomor: '188.45/1/2021', tanggal: '2021-11-01', tentang: 'Tim Penyusun' };
    await app.services['dataUmum:save']({ dossierId, dataUmum: { ...dataUmum, skTimPenyusun: sk } });
    await buka(dossierId);
    await page.getByRole('textbox', { name: 'Tanggal rapat' }).fill('31/02/2021');
    await tekan('Tab');
    await page.getByText('Bukan tanggal.').waitFor();
    await page.getByRole('textbox', { name: 'Tanggal rapat' }).fill('29/11/2021');
    await tekan('Tab');
    await page.getByLabel('Mulai', { exact: true }).fill('9');
    await page.getByLabel('Selesai', { exact: true }).fill('8.30');
    await tekan('Tab');
    await page.getByText('Waktu selesai lebih awal daripada waktu mulai.').waitFor();
    await page.getByLabel('Selesai', { exact: true }).fill('12');
    await page.getByRole('button', { name: 'Ambil dari Data umum' }).click();
    await page.getByRole('group', { name: 'Surat undangan' }).getByLabel('Nomor').fill('005/12/ORG');
    await page.getByLabel('Kuorum', { exact: true }).selectOption('PERSEN');
    await page.getByLabel('Paling sedikit (%)').fill('120');
    await page.getByText('Paling besar 100.').waitFor();
    await page.getByLabel('Paling sedikit (%)').fill('60');
    await page.getByLabel('Batas tiap pertanyaan (detik)').fill('90');
    await tekan('Tab');
    await expect
      .poll(() => rapat(dossierId))
      .toMatchObject({
        tanggal: '2021-11-29',
        waktuMulai: '09.00',
        waktuSelesai: '12.00',
        dasarHukum: sk,
        undangan: { nomor: '005/12/ORG' },
        kuorum: { cara: 'PERSEN', minimal: 60 },
        batasWaktu: { rapatMenit: null, pertanyaanDetik: 90 },
      });
    expect(await listAxeFindings(page)).toEqual([]);
  });
});

describe('participants', () => {
  it('types like a spreadsheet, moves rows, and takes everything back', async () => {
    const { page } = app;
    const dossierId = await buat('Ketik peserta');
    await buka(dossierId, /^Peserta/);
    await grid().focus();
    await page.keyboard.type('Budi');
    await tekan('Tab');
    await page.keyboard.type('BKAD');
    await tekan('Enter');
    await page.keyboard.type('Siti');
    await tekan('Enter');
    await expect.poll(() => namaList(dossierId)).toEqual(['Budi', 'Siti']);
    expect((await rapat(dossierId)).pesertaList[0]?.instansi).toBe('BKAD');
    await tekan('ArrowUp', 'Alt+ArrowUp');
    await expect.poll(() => namaList(dossierId)).toEqual(['Siti', 'Budi']);
    await tekan('F2');
    await page.keyboard.type(' Aminah');
    await tekan('Enter');
    await expect.poll(() => namaList(dossierId)).toEqual(['Siti Aminah', 'Budi']);
    await tekan('ArrowRight', 'ArrowRight', 'ArrowRight', '0', 'Enter');
    await page.getByText('Jenjang adalah angka 1 sampai 99').waitFor();
    await tekan('Escape', 'Control+z');
    await expect.poll(() => namaList(dossierId)).toEqual(['Siti', 'Budi']);
    await tekan('Control+z');
    await expect.poll(() => namaList(dossierId)).toEqual(['Budi', 'Siti']);
    // Esc, then Tab: the grid lets the keyboard go.
    await tekan('Escape', 'Tab');
    expect(await grid().evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });

  it('fills a block pasted anywhere and adds the rows it needs', async () => {
    const dossierId = await buat('Tempel dalam tabel');
    await isi(dossierId, [{ nama: 'Budi' }, { nama: 'Siti' }]);
    await buka(dossierId, /^Peserta \(2\)/);
    await grid().focus();
    await tekan('ArrowDown', 'ArrowRight');
    await tempel('BKAD\tKepala\t2\r\nBKPSDM\tStaf\tdua\r\n');
    await app.page.getByText('2 baris ditempel, 1 peserta baru. 1 sel tidak diisi').waitFor();
    await expect.poll(async () => (await rapat(dossierId)).pesertaList.length).toBe(3);
    const [, siti, baru] = (await rapat(dossierId)).pesertaList;
    expect(siti).toMatchObject({ nama: 'Siti', instansi: 'BKAD', jabatan: 'Kepala', jenjang: 2 });
    expect(baru).toMatchObject({ nama: '', instansi: 'BKPSDM', jabatan: 'Staf', jenjang: null });
    await tekan('Control+z');
    await expect.poll(() => namaList(dossierId)).toEqual(['Budi', 'Siti']);
  });

  it('pastes twenty people through the dialog with mapping, and tells who is there already', async () => {
    const { page } = app;
    const dossierId = await buat('Tempel dengan pemetaan');
    await isi(dossierId, [{ nama: 'Peserta 3', instansi: 'Dinas 3' }]);
    await buka(dossierId, /^Peserta/);
    await page.getByRole('button', { name: 'Tempel dari Excel…' }).click();
    const baris = Array.from({ length: 20 }, (_, i) => `${i + 1}\tDinas ${i + 1}\tPeserta ${i + 1}\t08${i}\t${i + 1}`);
    await page.getByLabel('Baris yang disalin').fill(['No\tOPD\tNama\tTelepon\tUrut', ...baris].join('\r\n'));
    const dialog = page.getByRole('dialog', { name: 'Tempel peserta dari Excel' });
    await dialog.getByText('sudah ada di daftar, dilewati').waitFor();
    await dialog.getByRole('button', { name: 'Tambahkan 19 peserta' }).waitFor();
    await dialog.getByLabel('Arti kolom 5').selectOption('jenjang');
    expect(await listAxeFindings(page)).toEqual([]);
    await dialog.getByLabel('Tambahkan juga').check();
    await dialog.getByRole('button', { name: 'Tambahkan 20 peserta' }).click();
    await expect.poll(async () => (await rapat(dossierId)).pesertaList.length).toBe(21);
    expect((await rapat(dossierId)).pesertaList[20]).toMatchObject({
      nama: 'Peserta 20',
      instansi: 'Dinas 20',
      jabatan: '',
      jenjang: 20,
      hadir: false,
    });
  });

  it('imports the sheet of an xlsx, and says in a sentence when a file is none', async () => {
    const { page } = app;
    const dossierId = await buat('Impor berkas');
    const buku = new ExcelJS.Workbook();
    buku.addWorksheet('Sampul').addRow(['Rapat koordinasi']);
    const lembar = buku.addWorksheet('Undangan');
    lembar.addRow(['DAFTAR UNDANGAN']);
    lembar.addRow(['Nama Lengkap', 'Jabatan', 'Perangkat Daerah', 'Eselon']);
    lembar.addRow(['Drs. Budi, M.M.', 'Kepala', 'Dinas Kesehatan', 2]);
    lembar.addRow(['Siti', 'Staf', 'BKPSDM', '']);
    const path = join(folder, 'undangan.xlsx');
    await buku.xlsx.writeFile(path);
    const rusak = join(folder, 'rusak.xlsx');
    await writeFile(rusak, 'bukan buku kerja');

    await buka(dossierId, /^Peserta/);
    await page.getByRole('button', { name: 'Dari berkas…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ambil peserta dari berkas' });
    app.answers.berkas = rusak;
    await dialog.getByRole('button', { name: 'Pilih berkas…' }).click();
    await dialog.getByText('Berkas tidak terbaca').waitFor();
    // The browser doesn't tell the path of a dropped file; the window behind must not take it for a dossier.
    await dialog.getByText('Seret berkas').evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'undangan.xlsx'));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await dialog.getByText('Berkas yang diseret itu tidak dapat dibaca.').waitFor();
    app.answers.berkas = path;
    await dialog.getByRole('button', { name: 'Pilih berkas…' }).click();
    await dialog.getByText('Berkas: undangan.xlsx').waitFor();
    await dialog.getByLabel('Lembar').selectOption({ label: 'Undangan' });
    await dialog.getByRole('button', { name: 'Tambahkan 2 peserta' }).click();
    await expect
      .poll(async () => (await rapat(dossierId)).pesertaList)
      .toMatchObject([
        { nama: 'Drs. Budi, M.M.', jabatan: 'Kepala', instansi: 'Dinas Kesehatan', jenjang: 2 },
        { nama: 'Siti', jabatan: 'Staf', instansi: 'BKPSDM', jenjang: null },
      ]);
    app.answers.berkas = null;
  });

  it('takes the list of another dossier’s meeting over, absent and unsigned', async () => {
    const { page } = app;
    const lama = await buat('Rapat tahun lalu');
    await isi(lama, [
      { nama: 'Budi', instansi: 'BKAD', hadir: true, jamHadir: '09.00', mewakili: 'Kepala BKAD', jenjang: 3 },
    ]);
    const dossierId = await buat('Rapat tahun ini');
    await buka(dossierId, /^Peserta/);
    await page.getByRole('button', { name: 'Dari rapat lain…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ambil peserta dari rapat lain' });
    const asal = await dialog.getByRole('option', { name: /Rapat tahun lalu/ }).getAttribute('value');
    await dialog.getByRole('combobox', { name: 'Rapat', exact: true }).selectOption(asal);
    await dialog.getByRole('button', { name: 'Tambahkan 1 peserta' }).click();
    await expect
      .poll(async () => (await rapat(dossierId)).pesertaList)
      .toMatchObject([{ nama: 'Budi', instansi: 'BKAD', jenjang: 3, hadir: false, jamHadir: null, mewakili: '' }]);
  });

  it('loses no text when a save fails, and stores it on retry', async () => {
    const { page } = app;
    const dossierId = await buat('Simpan peserta gagal');
    await buka(dossierId, /^Peserta/);
    const pulih = await failChannel(page, 'rapat:savePeserta', 'STORE_BUSY');
    await grid().focus();
    await page.keyboard.type('Budi, S.E.');
    await tekan('Enter');
    await page.getByText('Satu perubahan belum tersimpan').waitFor();
    await grid().getByText('Budi, S.E.').waitFor();
    await pulih();
    await page.getByRole('alert').getByRole('button', { name: 'Ulangi' }).click();
    await expect.poll(() => namaList(dossierId)).toEqual(['Budi, S.E.']);
  });

  it('sorts by rank and keeps ties in their order, drags, copies and removes', async () => {
    const dossierId = await buat('Jenjang');
    await isi(dossierId, [
      { nama: 'A' },
      { nama: 'B', jenjang: 2 },
      { nama: 'C', jenjang: 1 },
      { nama: 'D', jenjang: 2 },
    ]);
    await buka(dossierId, /^Peserta/);
    await app.page.getByRole('button', { name: 'Urutkan menurut jenjang' }).click();
    await expect.poll(() => namaList(dossierId)).toEqual(['C', 'B', 'D', 'A']);
    await grid()
      .getByRole('rowheader', { name: '4' })
      .dragTo(grid().getByRole('rowheader', { name: '2' }));
    await expect.poll(() => namaList(dossierId)).toEqual(['C', 'A', 'B', 'D']);
    await tekan('Control+a');
    const disalin = await grid().evaluate((element) => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.clipboardData?.getData('text/plain');
    });
    expect(disalin).toBe('C\t\t\t1\t\r\nA\t\t\t\t\r\nB\t\t\t2\t\r\nD\t\t\t2\t');
    await tekan('Control+-');
    await app.page.getByRole('dialog', { name: 'Hapus peserta?' }).getByRole('button', { name: 'Hapus' }).click();
    await expect.poll(() => namaList(dossierId)).toEqual([]);
  });
});

describe('attendance', () => {
  const enamPuluh = Array.from({ length: 60 }, (_, i) => ({
    nama: `Peserta ${i + 1}`,
    instansi: i % 2 === 0 ? 'BKAD' : 'Dinas Kesehatan',
  }));
  const hadirList = async (dossierId: string) => (await rapat(dossierId)).pesertaList.filter(({ hadir }) => hadir);

  it('marks sixty people one by one, by office and in bulk, with late ones, deputies and the quorum live', async () => {
    const { page } = app;
    const dossierId = await buat('Kehadiran');
    await isi(dossierId, enamPuluh);
    await buka(dossierId);
    await page.getByLabel('Mulai', { exact: true }).fill('0.00');
    await page.getByLabel('Kuorum', { exact: true }).selectOption('PERSEN');
    await page.getByRole('tab', { name: /^Kehadiran/ }).click();
    await page.getByText('Kuorum 31 orang belum tercapai, kurang 31').waitFor();

    // Somebody comes in: a few letters, Enter, and the box is ready for the next.
    const cari = page.getByLabel('Cari peserta');
    await cari.focus();
    await page.keyboard.type('peserta 17');
    await tekan('Enter');
    await expect.poll(async () => (await hadirList(dossierId)).map(({ nama }) => nama)).toEqual(['Peserta 17']);
    expect((await hadirList(dossierId))[0]?.jamHadir).toMatch(/^([01]\d|2[0-3])\.[0-5]\d$/);
    expect(await cari.inputValue()).toBe('');

    const daftar = page.getByRole('grid', { name: 'Kehadiran peserta' });
    await daftar.focus();
    await tekan('Home', 'Shift+ArrowDown', 'Shift+ArrowDown', ' ');
    await expect.poll(async () => (await hadirList(dossierId)).length).toBe(4);
    await page.getByLabel('Instansi', { exact: true }).selectOption('Dinas Kesehatan');
    await page.getByRole('button', { name: 'Tandai 29 hadir' }).click();
    await expect.poll(async () => (await hadirList(dossierId)).length).toBe(33);
    await page.getByText('Kuorum 31 orang tercapai').waitFor();
    await page.getByText('33 hadir dari 60 peserta').waitFor();

    await page.getByLabel('Instansi', { exact: true }).selectOption('');
    await page.getByLabel('Jam hadir Peserta 2', { exact: true }).fill('0.20');
    await tekan('Enter');
    await page.getByText('terlambat 20 menit').waitFor();
    // Enter went down the column, Esc goes back to the list.
    const isFokus = (locator: typeof daftar) => locator.evaluate((element) => element === document.activeElement);
    expect(await isFokus(page.getByLabel('Jam hadir Peserta 3', { exact: true }))).toBe(true);
    await tekan('Escape');
    expect(await isFokus(daftar)).toBe(true);
    await page.getByLabel('Peserta 2 mewakili', { exact: true }).fill('Kepala Dinas');
    await tekan('Tab');
    await page.getByText('1 mewakili').waitFor();
    await expect
      .poll(async () => (await rapat(dossierId)).pesertaList[1])
      .toMatchObject({ jamHadir: '00.20', mewakili: 'Kepala Dinas', hadir: true });
    expect(await listAxeFindings(page)).toEqual([]);

    await daftar.focus();
    await tekan('Control+a', ' ');
    await expect.poll(async () => (await hadirList(dossierId)).length).toBe(60);
    await tekan('Control+z');
    await expect.poll(async () => (await hadirList(dossierId)).length).toBe(33);
  });

  it('stores a signature drawn on screen within its box, goes to the next person, and asks before it is lost', async () => {
    const { page } = app;
    const dossierId = await buat('Tanda tangan');
    await isi(dossierId, [{ nama: 'Budi', hadir: true }, { nama: 'Siti', hadir: true }, { nama: 'Tono' }]);
    await buka(dossierId, /^Kehadiran/);
    await page.getByLabel('Cari peserta').focus();
    await tekan('Control+Enter');
    const bidang = page.getByRole('img', { name: 'Bidang tanda tangan Budi' });
    await bidang.waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    const kotak = await bidang.boundingBox();
    if (!kotak) throw new Error('bidang');
    await page.mouse.move(kotak.x + kotak.width * 0.25, kotak.y + kotak.height * 0.5);
    await page.mouse.down();
    for (let i = 1; i <= 20; i += 1) {
      await page.mouse.move(
        kotak.x + kotak.width * (0.25 + i * 0.02),
        kotak.y + kotak.height * (i % 2 === 0 ? 0.4 : 0.6),
      );
    }
    await page.mouse.up();
    await page.getByRole('button', { name: 'Simpan dan peserta berikutnya' }).click();
    await page.getByRole('img', { name: 'Bidang tanda tangan Siti' }).waitFor();
    await tekan('Escape');
    await expect.poll(async () => (await rapat(dossierId)).pesertaList[0]?.tandaTangan.length).toBe(1);
    const [budi, siti] = (await rapat(dossierId)).pesertaList;
    expect(pesertaSchema.safeParse(budi).success).toBe(true);
    const [x = 0, y = 0] = budi?.tandaTangan[0]?.[0] ?? [];
    expect(Math.abs(x - 250)).toBeLessThan(12);
    expect(Math.abs(y - 200)).toBeLessThan(12);
    expect(siti?.tandaTangan).toEqual([]);

    await page.getByRole('checkbox', { name: 'Budi hadir' }).click();
    const tanya = page.getByRole('dialog', { name: 'Batalkan kehadiran?' });
    await tanya.getByRole('button', { name: 'Batal', exact: true }).click();
    expect((await rapat(dossierId)).pesertaList[0]?.hadir).toBe(true);
  });
});

describe('several meetings', () => {
  it('makes a follow-up with the first one’s participants, switches, removes and brings back', async () => {
    const { page } = app;
    const dossierId = await buat('Beberapa rapat');
    await isi(dossierId, [{ nama: 'Budi', hadir: true }]);
    const pertama = await rapat(dossierId);
    await buka(dossierId);
    await page.getByRole('button', { name: /Ganti rapat/ }).click();
    await page.getByRole('menuitemradio', { name: pertama.nama, checked: true }).waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Rapat baru…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rapat baru' });
    await dialog.getByLabel('Nama rapat').fill('Rapat pembahasan kedua');
    const asal = await dialog.getByRole('option', { name: /Beberapa rapat/ }).getAttribute('value');
    await dialog.getByLabel('Ambil daftar peserta dari').selectOption(asal);
    await dialog.getByRole('button', { name: 'Buat rapat' }).click();
    await page.getByRole('button', { name: /Rapat: Rapat pembahasan kedua/ }).waitFor();
    expect(await rapat(dossierId)).toMatchObject({
      nama: 'Rapat pembahasan kedua',
      jenis: 'LANJUTAN',
      pesertaList: [{ nama: 'Budi', hadir: false }],
    });

    await page.getByRole('button', { name: /Ganti rapat/ }).click();
    await page.getByRole('menuitemradio', { name: pertama.nama }).click();
    await expect.poll(async () => (await rapat(dossierId)).rapatId).toBe(pertama.rapatId);
    await page.getByRole('button', { name: new RegExp(`Rapat: ${pertama.nama}`) }).click();
    await page.getByRole('menuitem', { name: 'Hapus rapat ini…' }).click();
    await page.getByRole('dialog', { name: 'Hapus rapat?' }).getByRole('button', { name: 'Hapus' }).click();
    await page.getByRole('button', { name: /Rapat: Rapat pembahasan kedua/ }).waitFor();
    expect(await app.services['rapat:list']({ dossierId })).toHaveLength(1);
    await page.getByRole('heading', { level: 1 }).click();
    await tekan('Control+z');
    await expect.poll(async () => (await app.services['rapat:list']({ dossierId })).length).toBe(2);

    await page.getByRole('button', { name: 'Mulai menilai' }).click();
    await page.waitForURL(/\/rapat$/);
  });

  it('writes the blank attendance sheet of the meeting and opens it', async () => {
    const { page } = app;
    const dossierId = await buat('Cetak daftar hadir');
    await isi(dossierId, [{ nama: 'Budi' }]);
    app.answers.folder = folder;
    await buka(dossierId);
    await page.getByRole('button', { name: 'Cetak daftar hadir kosong' }).click();
    await page.getByRole('button', { name: /^Buka .*[Dd]aftar [Hh]adir/ }).click();
    await expect.poll(() => app.dibuka.at(-1)).toContain('daftar-hadir.pdf');
    app.answers.folder = null;
  });
});

describe('a locked meeting', () => {
  it('can be read and not changed', async () => {
    const { page } = app;
    const dossier = buildRapatSiap();
    const path = join(folder, 'siap.renaksi');
    await writeFile(path, formatRenaksi(dossier));
    const { dossierId } = await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' });
    const { rapatId, pesertaList } = await rapat(dossierId);
    await app.services['rapat:sahkan']({ dossierId, rapatId });
    await buka(dossierId);
    await page.getByText(/^Sudah disahkan/).waitFor();
    expect(await page.getByLabel('Nama rapat').isDisabled()).toBe(true);
    expect(await listAxeFindings(page)).toEqual([]);
    await page.getByRole('tab', { name: /^Peserta/ }).click();
    expect(await page.getByRole('button', { name: 'Tempel dari Excel…' }).count()).toBe(0);
    await grid().focus();
    await tekan('x', 'F2', 'Delete', 'Alt+ArrowDown');
    await tempel('Penyusup\tBKAD');
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByRole('tab', { name: /^Kehadiran/ }).click();
    await page.getByRole('grid', { name: 'Kehadiran peserta' }).focus();
    await tekan(' ', 'Enter', 'Control+Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('checkbox').first().isDisabled()).toBe(true);
    expect((await rapat(dossierId)).pesertaList).toEqual(pesertaList);
    expect(await listAxeFindings(page)).toEqual([]);
  });
});

it('caused no error in the page', () => {
  expect(app.errors).toEqual([]);
});
