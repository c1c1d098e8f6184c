import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { buildDossier, LARGE_SIZE } from '../../builders/buildDossier';
import { expectCode } from '../../builders/expectCode';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaMatriks } from './matriksUji';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const buka = (dossierId: string, layar: string) => app.page.goto(`${app.origin}/#/d/${dossierId}/${layar}`);
const tombol = (name: string | RegExp) => app.page.getByRole('button', { name });
const dialog = () => app.page.getByRole('dialog');
const get = (dossierId: string) => app.services['dossier:get']({ dossierId });
const baris = () => app.page.getByRole('grid', { name: 'Perubahan baris, semula dan menjadi' }).getByRole('row');

/** What the comparison lists: kinds, then the two sides, a text a row. */
const daftar = async (): Promise<string[]> =>
  (
    await baris()
      .filter({ has: app.page.getByRole('gridcell').nth(2) })
      .allInnerTexts()
  ).map((teks) => teks.replace(/\s+/g, ' ').trim());

it('adopts, refuses edits, revises, and lists exactly what changed since', async () => {
  const { page } = app;
  const dossierId = await bukaMatriks(app, buildDossier({ nama: 'Edisi lengkap', baris: 49 }));
  await buka(dossierId, 'edisi');
  await tombol('Tetapkan dan bekukan…').waitFor();
  expect(await tombol('Tetapkan dan bekukan…').isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Nomor peraturan' }).fill('3');
  await page.getByRole('textbox', { name: 'Tahun peraturan' }).fill('2022');
  await page.getByRole('textbox', { name: 'Tanggal penetapan' }).fill('2/3/2022');
  await page.keyboard.press('Tab');
  await expect.poll(() => tombol('Tetapkan dan bekukan…').isEnabled()).toBe(true);
  expect(await page.getByText('Nomor 3 Tahun 2022 tentang').count()).toBe(1);

  // Batal has the focus: Enter changes nothing.
  await tombol('Tetapkan dan bekukan…').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Batal');
  expect(await dialog().getByText('matriks program (49 baris)').count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog().count()).toBe(0);
  expect((await get(dossierId)).edisiList[0]?.penetapan).toBeNull();

  await tombol('Tetapkan dan bekukan…').click();
  await dialog().getByRole('button', { name: 'Tetapkan', exact: true }).click();
  await page.getByText('Utuh: isi yang tersimpan sama').waitFor();
  const sha256 = (await get(dossierId)).edisiList[0]?.penetapan?.sha256 ?? '?';
  expect(await page.getByText(sha256).count()).toBe(1);
  expect(await listAxeFindings(page)).toEqual([]);

  await buka(dossierId, 'matriks');
  await page.getByText('Edisi ini sudah ditetapkan').waitFor();
  const baris3 = await idKe(dossierId, 3);
  await expectCode('EDISI_DITETAPKAN', () => app.services['matriks:remove']({ dossierId, barisId: baris3 }));

  await page.getByRole('link', { name: 'Buka layar edisi' }).click();
  await tombol('Mulai revisi…').click();
  await dialog().getByRole('button', { name: 'Mulai revisi' }).click();
  await dialog().getByText('Tulis mengapa rencana diubah.').waitFor();
  await dialog().getByRole('textbox', { name: 'Alasan perubahan' }).fill('Evaluasi tahunan');
  expect(
    await dialog()
      .getByText(/tentang Perubahan atas Peraturan .* Nomor 3 Tahun 2022 tentang/)
      .count(),
  ).toBe(1);
  await dialog().getByRole('button', { name: 'Mulai revisi' }).click();
  await tombol('Tetapkan dan bekukan…').waitFor();
  expect((await get(dossierId)).edisiList).toHaveLength(2);

  await ubahSegalaMacam(dossierId);
  await page.getByRole('tab', { name: 'Perbandingan' }).click();
  await expect.poll(() => daftar()).toHaveLength(5);
  const list = await daftar();
  expect(list[0]).toMatch(/^Baru belum ada Program I\.1 Program baru/);
  expect(list[1]).toMatch(
    /^Diubah Kegiatan I\.1\.1 Uraian baris 3.* Tahun: 2022, 2024 Kegiatan I\.2\.1 Uraian lain Tahun: 2023$/,
  );
  // Moved and edited: one change.
  expect(list.find((teks) => teks.startsWith('Diubah Dipindah Kegiatan I.1.3 '))).toMatch(
    /pada Program I\.1 .* Keterangan: Keterangan 5 Kegiatan I\.4\.1 .* pada Program I\.4 .* Dipindah dan diubah$/,
  );
  expect(list.some((teks) => teks.startsWith('Dipindah Kegiatan I.1.4'))).toBe(true);
  expect(list.some((teks) => /^Dihapus Kegiatan I\.3\.2 .* dihapus$/.test(teks))).toBe(true);
  expect(await page.getByRole('checkbox', { name: /^Hanya nomor \(\d+\)$/ }).isChecked()).toBe(false);
  expect(await listAxeFindings(page)).toEqual([]);

  app.answers.folder = app.dataFolder;
  await page.getByRole('group', { name: 'Matriks Perubahan' }).getByRole('button', { name: 'Excel' }).click();
  await page.getByText('Ekspor selesai').waitFor({ timeout: 200_000 });
  expect(await page.getByText('matriks-perubahan.xlsx').count()).toBe(1);

  const barisId3 = (await get(dossierId)).matriks.find(({ uraian }) => uraian === 'Uraian lain')?.barisId ?? '?';
  // F8 goes through them, Enter opens the row in the matrix.
  await page.getByRole('textbox', { name: 'Cari teks' }).fill('uraian lain');
  await expect.poll(() => daftar()).toHaveLength(1);
  await page.keyboard.press('F8');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('treegrid').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant') ?? ''))
    .toContain(barisId3);
  expect(app.errors).toEqual([]);
});

/** Id of a row by its position from 1: a copied dossier has ids of its own. */
const idKe = async (dossierId: string, ke: number): Promise<string> =>
  (await get(dossierId)).matriks[ke - 1]?.barisId ?? expect.fail();

/** One change of every kind by the services, as the matrix makes them. */
const ubahSegalaMacam = async (dossierId: string): Promise<void> => {
  const ref = { dossierId };
  const id = (await get(dossierId)).matriks.map(({ barisId }) => barisId);
  const ke = (posisi: number): string => id[posisi - 1] ?? expect.fail();
  const update = (barisId: string, isi: Partial<BarisMatriks>) =>
    app.services['matriks:update']({ ...ref, barisId, isi });
  const { barisId } = await app.services['matriks:add']({
    ...ref,
    jenis: 'PROGRAM',
    indukId: ke(1),
    setelahId: null,
  });
  await update(barisId, { uraian: 'Program baru' });
  await update(ke(3), { uraian: 'Uraian lain', tahunList: [2023] });
  await app.services['matriks:move']({ ...ref, barisId: ke(5), indukId: ke(14), setelahId: null });
  await update(ke(5), { keterangan: 'Dipindah dan diubah' });
  await app.services['matriks:move']({ ...ref, barisId: ke(6), indukId: ke(14), setelahId: ke(5) });
  await app.services['matriks:remove']({ ...ref, barisId: ke(16) });
  await app.page.reload();
};

it('explains an edition adopted elsewhere and freezes it; a second revision is the second change', async () => {
  const { page } = app;
  const { dossierId } = await app.services['dossier:openContoh']({});
  await buka(dossierId, 'edisi');
  await page.getByText('Edisi ini ditetapkan di luar aplikasi').waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Perbandingan' }).click();
  await page.getByText('Belum ada edisi yang dapat dibandingkan').waitFor();
  await page.getByRole('tab', { name: 'Edisi' }).click();
  await tombol('Bekukan edisi ini…').click();
  await dialog().getByRole('button', { name: 'Tetapkan', exact: true }).click();
  await page.getByText('Utuh: isi yang tersimpan sama').waitFor();
  await app.services['edisi:createRevisi']({ dossierId, isi: { alasan: 'a', dasarHukum: '', evaluasi: '' } });
  const { penetapan: _, ...draf } = (await get(dossierId)).edisiList[1] ?? expect.fail();
  await app.services['edisi:save']({
    dossierId,
    edisi: { ...draf, nomor: '7', tahun: 2023, tanggalPenetapan: '2023-02-01' },
  });
  await app.services['edisi:tetapkan']({ dossierId, edisiId: draf.edisiId });
  await page.reload();
  await page.getByText('tentang Perubahan atas Peraturan Bupati').first().waitFor();
  await tombol('Mulai revisi…').click();
  await dialog()
    .getByText(/tentang Perubahan Kedua atas Peraturan Bupati .* Nomor 3 Tahun 2022/)
    .waitFor();
  await page.keyboard.press('Escape');
  // Two adoptions: what the last one changed comes first.
  await page.getByRole('tab', { name: 'Perbandingan' }).click();
  await page.getByText('Tidak ada perbedaan antara kedua rencana.').waitFor();
  expect(await page.getByRole('combobox', { name: 'Menjadi' }).inputValue()).toBe(draf.edisiId);
  expect(app.errors).toEqual([]);
});

it('keeps only the rows in sight of 2,000 changes in the page', async () => {
  const { page } = app;
  const besar = buildDossier({ ...LARGE_SIZE, nama: 'Edisi besar' });
  const dossierId = await bukaMatriks(app, {
    ...besar,
    edisiList: besar.edisiList.map((edisi) => ({ ...edisi, nomor: '1', tahun: 2022, tanggalPenetapan: '2022-01-03' })),
  });
  const edisiId = (await get(dossierId)).edisiList[0]?.edisiId ?? '';
  await app.services['edisi:tetapkan']({ dossierId, edisiId });
  await app.services['edisi:createRevisi']({ dossierId, isi: { alasan: 'a', dasarHukum: '', evaluasi: '' } });
  const { matriks } = await get(dossierId);
  await app.services['matriks:terapkan']({
    dossierId,
    sebab: 'GANTI',
    perubahanList: matriks.map((lama) => ({
      barisId: lama.barisId,
      macamList: ['DIUBAH'],
      lama,
      baru: { ...lama, uraian: `${lama.uraian} lagi` },
      nomorLama: null,
      nomorBaru: null,
      kolomList: ['uraian'],
      setelahId: null,
    })),
  });
  await buka(dossierId, 'edisi');
  await page.reload();
  await page.getByRole('tab', { name: 'Perbandingan' }).click();
  await page.getByText('2000 dari 2000 baris berubah ditampilkan').waitFor();
  expect(await baris().count()).toBeLessThan(40);
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await expect.poll(() => page.getByRole('row', { selected: true }).innerText()).toContain('Uraian baris 2000');
  expect(app.errors).toEqual([]);
});
