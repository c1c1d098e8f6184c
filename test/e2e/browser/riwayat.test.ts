import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDossier } from '../../builders/buildDossier';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaMatriks, matriksOf } from './matriksUji';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const butir = (teks: string | RegExp) => app.page.getByRole('listitem').filter({ hasText: teks });
const dialog = () => app.page.getByRole('dialog');
const uraianOf = async (dossierId: string, barisId: string) =>
  (await matriksOf(app, dossierId)).find((baris) => baris.barisId === barisId)?.uraian;
/** Id of a row by its position from 1: a copied dossier has ids of its own. */
const idKe = async (dossierId: string, ke: number): Promise<string> =>
  (await matriksOf(app, dossierId))[ke - 1]?.barisId ?? expect.fail();

it('tells what happened, jumps back and forth, and restores a removed row', async () => {
  const { page } = app;
  const dossierId = await bukaMatriks(app, buildDossier({ nama: 'Riwayat', baris: 20 }));
  const baris3 = await idKe(dossierId, 3);
  const baris4 = await idKe(dossierId, 4);
  const update = (isi: object) => app.services['matriks:update']({ dossierId, barisId: baris3, isi });
  await update({ uraian: 'Satu' });
  await update({ uraian: 'Dua' });
  await update({ tahunList: [2024] });
  await app.services['matriks:remove']({ dossierId, barisId: baris4 });
  await page.goto(`${app.origin}/#/d/${dossierId}/riwayat`);
  await butir('Kegiatan I.1.1 diubah: uraian menjadi "Satu"').waitFor();
  expect(await butir('Kegiatan I.1.1 diubah: tahun').innerText()).toContain('tahun 2022 dihapus');
  expect(await butir('dihapus (keadaan sekarang)').count()).toBe(1);
  expect(await listAxeFindings(page)).toEqual([]);

  // Back over three steps, named before; Batal has the focus.
  await butir('uraian menjadi "Satu"').getByRole('button', { name: 'Kembali ke titik ini…' }).click();
  await dialog().getByText('3 langkah akan diurungkan').waitFor();
  await dialog().getByRole('button', { name: 'Kembali', exact: true }).click();
  await expect.poll(() => uraianOf(dossierId, baris3)).toBe('Satu');
  await expect.poll(() => butir('diurungkan, dapat diulang').count()).toBe(3);
  await butir('uraian menjadi "Dua"').getByRole('button', { name: 'Ulangi sampai titik ini…' }).click();
  await dialog().getByText('Satu langkah akan diulang').waitFor();
  await dialog().getByRole('button', { name: 'Ulangi', exact: true }).click();
  await expect.poll(() => uraianOf(dossierId, baris3)).toBe('Dua');
  await butir('dihapus: "Uraian baris 4').getByRole('button', { name: 'Ulangi sampai titik ini…' }).click();
  await dialog().getByRole('button', { name: 'Ulangi', exact: true }).click();
  await expect.poll(() => uraianOf(dossierId, baris4)).toBeUndefined();

  // The removed row comes back as a new action, which can be undone.
  await butir('dihapus (keadaan sekarang)')
    .getByRole('button', { name: /^Pulihkan Kegiatan "Uraian baris 4/ })
    .click();
  await dialog().getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect.poll(() => uraianOf(dossierId, baris4)).toContain('Uraian baris 4');
  await butir(/Kegiatan I\.1\.5 dipulihkan \(keadaan sekarang\)/).waitFor();
  // An open dialog keeps the keys to itself, also while it fades.
  await dialog().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => uraianOf(dossierId, baris4)).toBeUndefined();

  // One row only, from the matrix; and what restoring would make of it is shown first.
  await page.goto(`${app.origin}/#/d/${dossierId}/matriks`);
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Riwayat baris' }).click();
  await page.getByText('Hanya perubahan Kegiatan I.1.1').waitFor();
  await expect.poll(() => butir(/^\d\d\.\d\d/).count()).toBe(3);
  await butir('uraian menjadi "Satu"').getByRole('button', { name: 'Pulihkan Kegiatan I.1.1' }).click();
  const sel = await dialog().getByRole('cell').allInnerTexts();
  expect(sel).toEqual(['Uraian', 'Dua', expect.stringContaining('Uraian baris 3')]);
  await dialog().getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect.poll(() => uraianOf(dossierId, baris3)).toContain('Uraian baris 3');
  expect(app.errors).toEqual([]);
});

it('says why a jump over an adoption is refused', async () => {
  const { page } = app;
  const dossierId = await bukaMatriks(app, buildDossier({ nama: 'Terkunci', baris: 9 }));
  const baris3 = await idKe(dossierId, 3);
  for (const uraian of ['Satu', 'Dua']) {
    await app.services['matriks:update']({ dossierId, barisId: baris3, isi: { uraian } });
  }
  const { edisiList } = await app.services['dossier:get']({ dossierId });
  const { penetapan: _, ...edisi } = edisiList[0] ?? expect.fail();
  await app.services['edisi:save']({
    dossierId,
    edisi: { ...edisi, nomor: '1', tahun: 2022, tanggalPenetapan: '2022-01-03' },
  });
  await app.services['edisi:tetapkan']({ dossierId, edisiId: edisi.edisiId });
  await page.goto(`${app.origin}/#/d/${dossierId}/riwayat`);
  await butir('uraian menjadi "Satu"').getByRole('button', { name: 'Kembali ke titik ini…' }).click();
  await dialog().getByRole('button', { name: 'Kembali', exact: true }).click();
  await dialog().getByText('Edisi ini sudah ditetapkan sehingga rencananya tidak dapat diubah').waitFor();
  expect(await uraianOf(dossierId, baris3)).toBe('Dua');
});

it('says that an untouched dossier has no history yet', async () => {
  const { page } = app;
  const { dossierId } = await app.services['dossier:create']({
    nama: 'Kosong',
    namaInstansi: 'Kabupaten Kosong',
    periode: { awal: 2022, akhir: 2024 },
  });
  await page.goto(`${app.origin}/#/d/${dossierId}/riwayat`);
  await page.getByText('Belum ada perubahan', { exact: true }).waitFor();
  expect(await listAxeFindings(page)).toEqual([]);
});
