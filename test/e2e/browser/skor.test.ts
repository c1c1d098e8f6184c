import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { infoRapatOf, type Nilai, type Peserta } from '../../../shared/domain/dossier';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { pesertaBaru } from '../../../shared/domain/rapat/barisBaru';
import { buildRapatSiap } from '../../builders/buildRapatSiap';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';

let app: BrowserApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renaksi-bukti-'));
  app = await openBrowserApp();
  app.page.setDefaultTimeout(10_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

const buat = async (nama: string, namaInstansi = 'Kabupaten Contoh Raya'): Promise<string> => {
  const { dossierId } = await app.services['dossier:create']({
    nama,
    namaInstansi,
    periode: { awal: 2022, akhir: 2024 },
  });
  return dossierId;
};
const rapat = async (dossierId: string) => app.services['rapat:get']({ dossierId, rapatId: null });
const refOf = async (dossierId: string) => ({ dossierId, rapatId: (await rapat(dossierId)).rapat.rapatId });
const pertanyaanList = async (dossierId: string) =>
  (await rapat(dossierId)).bank.aspekList.flatMap((a) => a.pertanyaanList);
const penilaian = async (dossierId: string, nomor: number) => {
  const { pertanyaanId } = (await pertanyaanList(dossierId))[nomor - 1] ?? { pertanyaanId: '' };
  return (await rapat(dossierId)).rapat.penilaianList.find((p) => p.pertanyaanId === pertanyaanId);
};
const isiPeserta = async (dossierId: string, jumlah: number, isi: Partial<Peserta> = {}): Promise<void> => {
  await app.services['rapat:savePeserta']({
    ...(await refOf(dossierId)),
    pesertaList: Array.from({ length: jumlah }, (_, i) =>
      pesertaBaru({ pesertaId: `${dossierId.slice(0, 8)}-${i}`, nama: `Peserta ${i + 1}`, hadir: true, ...isi }),
    ),
  });
};
const nilaiSemua = async (dossierId: string, nilaiOf: (i: number) => Nilai): Promise<void> => {
  const ref = await refOf(dossierId);
  for (const [i, { pertanyaanId }] of (await pertanyaanList(dossierId)).entries()) {
    await app.services['asesmen:setNilai']({ ...ref, pertanyaanId, nilai: nilaiOf(i) });
  }
};
const tanggal = async (dossierId: string, isi: Partial<ReturnType<typeof infoRapatOf>>): Promise<void> => {
  const { rapat: lama } = await rapat(dossierId);
  await app.services['rapat:saveInfo']({ ...(await refOf(dossierId)), info: { ...infoRapatOf(lama), ...isi } });
};
const posisi = (nomor: number) =>
  app.page.getByTestId('posisi').getByText(`Pertanyaan ${nomor} dari 20`, { exact: true }).waitFor();
const buka = async (dossierId: string): Promise<void> => {
  await app.page.goto(`${app.origin}/#/d/${dossierId}/rapat`);
  await app.page.reload();
  await app.page.getByTestId('posisi').waitFor();
};
/** Opens the votes and waits until the dialog has the keys. */
const bukaSuara = async (): Promise<void> => {
  await app.page.keyboard.press('v');
  await app.page.waitForFunction(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement));
};
const tekan = async (...kunci: string[]): Promise<void> => {
  for (const k of kunci) await app.page.keyboard.press(k);
};

describe('keys', () => {
  it('scores twenty questions with no more than two keys each', async () => {
    const { page } = app;
    const dossierId = await buat('Dua tombol');
    await buka(dossierId);
    await page.evaluate(() => {
      const scope = window as unknown as { jumlahTombol: number };
      scope.jumlahTombol = 0;
      window.addEventListener('keydown', () => {
        scope.jumlahTombol += 1;
      });
    });
    for (let i = 0; i < 20; i += 1) await tekan(String((i % 4) + 1));
    await expect.poll(async () => (await rapat(dossierId)).hasil.jumlahDinilai).toBe(20);
    const jumlah = await page.evaluate(() => (window as unknown as { jumlahTombol: number }).jumlahTombol);
    expect(jumlah).toBeLessThanOrEqual(40);

    // Without going on by itself: the score and an arrow.
    const lain = await buat('Tanpa lanjut otomatis');
    await buka(lain);
    await page.getByRole('switch', { name: 'Lanjut otomatis' }).click();
    await tekan('2', 'ArrowRight', '3');
    await posisi(2);
    await expect.poll(async () => (await rapat(lain)).hasil.jumlahDinilai).toBe(2);
    await page.reload();
    expect(await page.getByRole('switch', { name: 'Lanjut otomatis' }).isChecked()).toBe(false);
    await page.getByRole('switch', { name: 'Lanjut otomatis' }).click();
  });

  it('skips, goes on, comes back to what is left, and takes the skip back', async () => {
    const { page } = app;
    const dossierId = await buat('Lewati');
    await buka(dossierId);
    await tekan('l');
    await posisi(2);
    await expect.poll(async () => (await penilaian(dossierId, 1))?.dilewati).toBe(true);
    for (let i = 0; i < 19; i += 1) await tekan('3');
    // Every other one has a score: the round ends at the one put off.
    await posisi(1);
    await page.getByText('Dilewati dahulu', { exact: true }).first().waitFor();
    await tekan('ArrowRight', 'ArrowRight');
    await posisi(3);
    await tekan('k');
    await posisi(1);
    await page.getByRole('button', { name: 'Batal lewati' }).click();
    await expect.poll(async () => (await penilaian(dossierId, 1))?.dilewati).toBe(false);
    await tekan('u');
    await expect.poll(async () => (await penilaian(dossierId, 1))?.dilewati).toBe(true);
    await tekan('4');
    await expect.poll(async () => (await rapat(dossierId)).hasil.isLengkap).toBe(true);
  });
});

describe('changes from elsewhere', () => {
  it('shows what something else stored, without leaving the question', async () => {
    const { page } = app;
    const dossierId = await buat('Dari luar');
    await buka(dossierId);
    await tekan('ArrowRight');
    await posisi(2);
    const { pertanyaanId = '' } = (await pertanyaanList(dossierId))[1] ?? {};
    await app.services['asesmen:setNilai']({ ...(await refOf(dossierId)), pertanyaanId, nilai: 4 });
    await page.getByText('1 dari 20 sudah dinilai').waitFor();
    await posisi(2);
    expect(await page.locator('button[aria-keyshortcuts="4"]').getAttribute('aria-pressed')).toBe('true');
  });

  it('writes a note to the question in sight, however fast it was reached', async () => {
    const dossierId = await buat('Cepat menulis');
    await buka(dossierId);
    await app.page.evaluate(async () => {
      for (const key of ['2', '3', 'n']) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        // As after a real key; nothing but that lies between two of them.
        await Promise.resolve();
      }
    });
    await app.page.keyboard.type('catatan b4');
    await expect.poll(async () => (await penilaian(dossierId, 3))?.catatan).toBe('catatan b4');
    expect((await penilaian(dossierId, 3))?.nilai ?? null).toBeNull();
  });
});

describe('votes', () => {
  it('takes sixty votes by name with a key each, shows them, and leaves the score alone', async () => {
    const { page } = app;
    const dossierId = await buat('Suara per peserta');
    await isiPeserta(dossierId, 60);
    await buka(dossierId);
    await bukaSuara();
    await page.getByRole('radiogroup', { name: 'Suara Peserta 1', exact: true }).waitFor();
    for (let i = 0; i < 60; i += 1) await tekan(i < 40 ? '3' : '2');
    await page.getByText('60 dari 60 peserta hadir sudah memberi suara').waitFor();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('60 suara · modus 3 · median 3 · rentang 1').waitFor();
    await expect
      .poll(
        async () => {
          const suara = (await penilaian(dossierId, 1))?.suara;
          return suara?.cara === 'PESERTA' ? suara.suaraList.length : 0;
        },
        { timeout: 60_000 },
      )
      .toBe(60);
    expect((await penilaian(dossierId, 1))?.nilai ?? null).toBeNull();
    // The last one changes, then takes back, then votes anew.
    await tekan('0');
    await dialog.getByText('59 suara').waitFor();
    await tekan('4');
    await dialog.getByText('60 suara · modus 3 · median 3 · rentang 2').waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await tekan('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByTestId('ringkasan-suara').getByText('60 suara').waitFor();
    await posisi(1);

    await tekan('u');
    await page.getByTestId('ringkasan-suara').getByText('59 suara').waitFor();
    expect((await rapat(dossierId)).hasil.jumlahDinilai).toBe(0);
  });

  it('takes a show of hands, and the mode only by an act of its own', async () => {
    const { page } = app;
    const dossierId = await buat('Angkat tangan');
    await buka(dossierId);
    await bukaSuara();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Angkat tangan', { exact: true }).click();
    // The dialog takes the focus once more when it has opened.
    await page.waitForTimeout(400);
    await dialog.getByRole('textbox', { name: /^Nilai 1/ }).focus();
    await tekan('1', 'Enter', 'Enter', '1', '2', 'Enter', '3', 'Enter');
    await dialog.getByText('16 suara · modus 3 · median 3 · rentang 3').waitFor();
    await expect
      .poll(async () => (await penilaian(dossierId, 1))?.suara)
      .toEqual({ cara: 'ANGKAT_TANGAN', jumlahList: [1, 0, 12, 3] });
    expect((await penilaian(dossierId, 1))?.nilai).toBeNull();
    await dialog.getByRole('button', { name: /Pakai modus \(3\) sebagai nilai/ }).click();
    await expect.poll(async () => (await penilaian(dossierId, 1))?.nilai).toBe(3);
    await posisi(2);
  });

  it('says so when nobody is marked present', async () => {
    const { page } = app;
    const dossierId = await buat('Tanpa hadir');
    await isiPeserta(dossierId, 3, { hadir: false });
    await buka(dossierId);
    await bukaSuara();
    await page.getByRole('dialog').getByText('Per peserta', { exact: true }).click();
    await page.getByText('Belum ada peserta yang ditandai hadir.').waitFor();
    await tekan('Escape');
  });
});

describe('details', () => {
  it('keeps dissent and note apart, saves both, and undoes them', async () => {
    const { page } = app;
    const dossierId = await buat('Beda pendapat');
    await buka(dossierId);
    await tekan('d');
    // At once: a slow machine would save, and so undo, in the middle of a word.
    await page.keyboard.insertText('Dinas A menilai 2');
    await tekan('Escape', 'n');
    await page.keyboard.insertText('Disepakati 3');
    await tekan('Escape', '3');
    await posisi(2);
    await expect
      .poll(async () => penilaian(dossierId, 1))
      .toMatchObject({ nilai: 3, catatan: 'Disepakati 3', pendapatBerbeda: 'Dinas A menilai 2' });
    await tekan('u', 'u');
    await posisi(1);
    await expect.poll(async () => (await penilaian(dossierId, 1))?.catatan).toBe('');
    await expect.poll(() => page.getByRole('textbox', { name: 'Catatan', exact: true }).inputValue()).toBe('');
  });

  it('takes evidence below the folder only, and tells a missing file by words', async () => {
    const { page } = app;
    const dossierId = await buat('Bukti');
    const bukti = join(folder, 'bukti');
    await mkdir(join(bukti, 'sk'), { recursive: true });
    await writeFile(join(bukti, 'sk/sk-2022.pdf'), 'x');
    await writeFile(join(folder, 'luar.pdf'), 'x');
    await buka(dossierId);
    app.answers.folder = bukti;
    app.answers.berkas = join(folder, 'luar.pdf');
    const tambah = page.getByRole('button', { name: 'Berkas…' });
    await tambah.click();
    await page.getByRole('alert').getByText('Berkas itu di luar folder bukti').waitFor();
    expect((await penilaian(dossierId, 1))?.buktiList ?? []).toEqual([]);

    app.answers.berkas = join(bukti, 'sk/sk-2022.pdf');
    await tambah.click();
    const daftar = page.getByRole('list', { name: 'Rujukan bukti' });
    await daftar.getByText('ada', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Buka bukti sk/sk-2022.pdf' }).click();
    await expect.poll(() => app.dibuka.at(-1)).toBe(join(bukti, 'sk/sk-2022.pdf'));
    await page.getByRole('button', { name: 'Tautan…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Tautan' }).fill('https://contoh.go.id/laporan');
    await tekan('Enter');
    await daftar.getByText('https://contoh.go.id/laporan').waitFor();
    await expect
      .poll(async () => (await penilaian(dossierId, 1))?.buktiList)
      .toEqual([
        { jenis: 'BERKAS', rujukan: 'sk/sk-2022.pdf', keterangan: '' },
        { jenis: 'TAUTAN', rujukan: 'https://contoh.go.id/laporan', keterangan: '' },
      ]);
    await rm(join(bukti, 'sk/sk-2022.pdf'));
    await page.reload();
    await daftar.getByText('berkas tidak ditemukan').waitFor();
    expect(await page.getByRole('button', { name: 'Buka bukti sk/sk-2022.pdf' }).count()).toBe(0);
    expect(await listAxeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lepas rujukan bukti sk/sk-2022.pdf' }).click();
    await expect.poll(async () => (await penilaian(dossierId, 1))?.buktiList.length).toBe(1);
  });

  it('edits what each score means while the questions stay', async () => {
    const { page } = app;
    const dossierId = await buat('Makna');
    await buka(dossierId);
    await tekan('4', 'ArrowLeft');
    await page.getByRole('button', { name: 'Ubah makna nilai' }).click();
    await page.getByRole('textbox', { name: 'Makna nilai 2' }).fill('Baru dirintis oleh sebagian unit');
    await page.getByRole('button', { name: 'Simpan makna' }).click();
    await page.getByRole('button', { name: /Baru dirintis oleh sebagian unit/ }).waitFor();
    expect((await rapat(dossierId)).bank.skalaList.find(({ nilai }) => nilai === 2)?.makna).toBe(
      'Baru dirintis oleh sebagian unit',
    );
    expect((await penilaian(dossierId, 1))?.nilai).toBe(4);
  });
});

describe('last year', () => {
  it('stands beside each question, with the way it went, and can be another meeting', async () => {
    const { page } = app;
    const instansi = 'Kabupaten Tahun Lalu';
    const lama = await buat('Renaksi 2021', instansi);
    await tanggal(lama, { tanggal: '2021-11-29', nama: 'Rapat 2021' });
    await nilaiSemua(lama, () => 2);
    const lebihLama = await buat('Renaksi 2020', instansi);
    await tanggal(lebihLama, { tanggal: '2020-11-29', nama: 'Rapat 2020' });
    await nilaiSemua(lebihLama, () => 4);
    const dossierId = await buat('Renaksi 2022', instansi);
    await tanggal(dossierId, { tanggal: '2022-11-29' });
    await buka(dossierId);
    const beda = page.getByTestId('beda-terdahulu');
    await beda.getByText('2021: 2').waitFor();
    await tekan('3', 'ArrowLeft');
    await beda.getByText('naik').waitFor();
    await tekan('1', 'ArrowLeft');
    await beda.getByText('turun').waitFor();
    await tekan('2', 'ArrowLeft');
    await beda.getByText('tetap').waitFor();

    const pilih = page.getByRole('combobox', { name: 'Bandingkan dengan rapat' });
    await pilih.selectOption({ label: '2020 · Rapat 2020 (Renaksi 2020)' });
    await beda.getByText('2020: 4').waitFor();
    await page.reload();
    await beda.getByText('2020: 4').waitFor();
    await pilih.selectOption({ label: 'Tanpa pembanding' });
    await beda.waitFor({ state: 'detached' });
  });
});

describe('timers', () => {
  it('run on while other screens are open, and turn to words when a limit is passed', async () => {
    const { page } = app;
    const dossierId = await buat('Waktu');
    await buka(dossierId);
    expect(await page.getByRole('group', { name: 'Waktu rapat' }).count()).toBe(0);
    await tanggal(dossierId, { batasWaktu: { rapatMenit: 90, pertanyaanDetik: 5 } });
    await page.clock.install();
    await buka(dossierId);
    const waktu = page.getByRole('group', { name: 'Waktu rapat' });
    await waktu.getByText(/^Rapat 0\.0\d \/ 1\.30\.00$/).waitFor();
    await page.clock.runFor(8000);
    await waktu.getByText(/^Pertanyaan 0\.0\d \/ 0\.05 lewat 0\.0\d$/).waitFor();
    await page.goto(`${app.origin}/#/d/${dossierId}/hasil`);
    await page.getByRole('heading', { name: 'Hasil asesmen', level: 1 }).waitFor();
    await page.clock.runFor(60_000);
    await page.goto(`${app.origin}/#/d/${dossierId}/rapat`);
    await waktu.getByText(/^Rapat 1\.\d\d \/ 1\.30\.00$/).waitFor();
    await page.getByRole('button', { name: 'Mulai waktu dari nol' }).click();
    await waktu.getByText(/^Rapat 0\.0\d \//).waitFor();
    await page.clock.resume();
  });
});

describe('locked minutes', () => {
  it('can be read question by question, and nothing changes by key or hand', async () => {
    const { page } = app;
    const path = join(folder, 'siap.renaksi');
    await writeFile(path, formatRenaksi(buildRapatSiap({ nama: 'Rapat terkunci' })));
    const { dossierId } = await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' });
    const ref = await refOf(dossierId);
    await app.services['rapat:sahkan'](ref);
    const semula = (await rapat(dossierId)).rapat;
    await buka(dossierId);
    await page
      .getByRole('status')
      .getByText(/disahkan/i)
      .first()
      .waitFor();
    await tekan('1', '4', 'l', 'Delete', 'u');
    await tekan('n');
    await page.keyboard.type('tidak boleh');
    await tekan('Escape', 'v');
    await page.getByRole('dialog').waitFor();
    await tekan('4', 'm', 'Escape');
    await page.getByRole('button', { name: /^1/ }).first().click();
    await tekan('ArrowRight');
    await page.getByTestId('posisi').getByText('Pertanyaan 2 dari 4').waitFor();
    expect(await page.getByRole('button', { name: 'Lewati' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Ubah makna nilai' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Berkas…' }).count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Catatan', exact: true }).isEditable()).toBe(false);
    await page.waitForTimeout(900);
    expect((await rapat(dossierId)).rapat).toEqual(semula);

    await page.goto(`${app.origin}/#/d/${dossierId}/hasil`);
    await page.getByRole('heading', { name: 'Hasil asesmen', level: 1 }).waitFor();
    await tekan('r');
    await page.getByTestId('baris-prioritas').first().waitFor();
    expect(
      await page
        .getByLabel(/^Peringkat diputuskan untuk/)
        .first()
        .isEditable(),
    ).toBe(false);
    expect(await page.getByRole('button', { name: 'Terima semua usulan' }).count()).toBe(0);
    expect(await page.getByText('belum tersimpan').count()).toBe(0);
  });
});

it('caused no error in the page', () => {
  expect(app.errors).toEqual([]);
});
