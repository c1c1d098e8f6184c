import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserApp, openBrowserApp } from '../harness/browser';
import { listAxeFindings } from './axe';
import { bukaMatriks, dossierDengan, garisBesar, matriksOf, sel } from './matriksUji';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(() => app.close());

const keSel = (label: string, kolom: string) => sel(app.page, label, kolom).click({ position: { x: 4, y: 6 } });
/** The whole row: a click beside the sign that moves it. */
const keBaris = (label: string, modifiers: 'Shift'[] = []) =>
  sel(app.page, label, 'nomor').click({ position: { x: 100, y: 24 }, modifiers, force: true });

describe('structure', () => {
  it('moves several rows by key and by dragging their number, each one step', async () => {
    const { page } = app;
    const id = await bukaMatriks(app, dossierDengan('Pindah', { A: ['a1', 'a2', 'a3'], B: ['b1'] }));
    const awal = await garisBesar(app, id);
    await keSel('Kegiatan I.1.2', 'uraian');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => garisBesar(app, id)).toEqual(['Kelompok', '.A', '..a2', '..a3', '..a1', '.B', '..b1']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => garisBesar(app, id)).toEqual(awal);
    await sel(page, 'Kegiatan I.1.1', 'uraian').getByText('a1', { exact: true }).waitFor();

    await keSel('Kegiatan I.1.1', 'uraian');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    const dari = await sel(page, 'Kegiatan I.1.1', 'nomor').locator('[data-aksi="seret"]').boundingBox();
    const ke = await sel(page, 'Kegiatan I.2.1', 'nomor').boundingBox();
    if (!dari || !ke) throw new Error('not in the page');
    await page.mouse.move(dari.x + 4, dari.y + 6);
    await page.mouse.down();
    await page.mouse.move(ke.x + 40, ke.y + ke.height - 4, { steps: 10 });
    await page.locator('[class*="garisJatuh"][data-boleh="true"]').waitFor();
    await page.mouse.up();
    await expect.poll(() => garisBesar(app, id)).toEqual(['Kelompok', '.A', '..a3', '.B', '..b1', '..a1', '..a2']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => garisBesar(app, id)).toEqual(awal);
  });

  it('indents, outdents, inserts above, duplicates with what is below, and removes several with one undo', async () => {
    const { page } = app;
    const id = await bukaMatriks(app, dossierDengan('Tingkat', { A: ['a1'], B: [] }));
    await keSel('Program I.2', 'uraian');
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => garisBesar(app, id)).toEqual(['Kelompok', '.A', '..a1', '..B']);
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText('Baris ini tidak dapat dipindahkan ke tingkat itu.').waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => garisBesar(app, id)).toEqual(['Kelompok', '.A', '..a1', '.B']);
    expect(await app.services['riwayat:status']({ dossierId: id })).toMatchObject({ undo: 'matriks:tingkat' });

    await page.keyboard.press('Alt+Insert');
    // Typed at once: the new row is there before the store has answered.
    await page.keyboard.type('Sisipan');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Berikut');
    await page.keyboard.press('Enter');
    await expect.poll(() => garisBesar(app, id)).toEqual(['Kelompok', '.A', '..a1', '.Sisipan', '.Berikut', '.B']);

    await keSel('Program I.1', 'uraian');
    await page.keyboard.press('Control+Shift+d');
    await expect
      .poll(() => garisBesar(app, id))
      .toEqual(['Kelompok', '.A', '..a1', '.A', '..a1', '.Sisipan', '.Berikut', '.B']);
    await keBaris('Program I.1');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await page.getByText('Program I.1 sampai Program I.2 akan dihapus beserta 2 baris di bawahnya.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click();
    await expect.poll(() => garisBesar(app, id)).toEqual(['Kelompok', '.Sisipan', '.Berikut', '.B']);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await garisBesar(app, id)).length).toBe(8);
    await page.keyboard.press('Control+-');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  });
});

it('undoes and redoes in sight, mixed with the buttons of the header', async () => {
  const { page } = app;
  const id = await bukaMatriks(app, dossierDengan('Urung', { A: ['a1'] }));
  const isi = () => sel(page, 'Kegiatan I.1.1', 'uraian').textContent();
  await keSel('Kegiatan I.1.1', 'uraian');
  for (const teks of ['satu', 'dua', 'tiga']) {
    await page.keyboard.type(teks);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await keSel('Kegiatan I.1.1', 'uraian');
  }
  await page.keyboard.press('Control+z');
  await expect.poll(isi).toBe('dua');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Urungkan/ })
    .click();
  await expect.poll(isi).toBe('satu');
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('Control+y');
  await expect.poll(isi).toBe('dua');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(isi).toBe('a1');
  // Made sure of with the store a moment later.
  await page.waitForTimeout(900);
  expect(await isi()).toBe('a1');
  expect((await matriksOf(app, id)).at(-1)?.uraian).toBe('a1');
});

describe('columns', () => {
  it('take rupiah, sum it for parents, and refuse what would have to be guessed', async () => {
    const { page } = app;
    const id = await bukaMatriks(app, dossierDengan('Anggaran', { A: ['a1', 'a2'] }));
    await page.getByRole('button', { name: 'Kolom', exact: true }).click();
    for (const nama of ['Anggaran per tahun', 'Target per tahun', 'Keluaran', 'Indikator', 'Sumber dana']) {
      await page.getByRole('checkbox', { name: nama }).check();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Anggaran 2022 (Rp)' }).waitFor();
    await keSel('Kegiatan I.1.1', 'a2022');
    await page.keyboard.type('1,5 juta');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('"1,5 juta" bukan rupiah utuh.').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Rp 1.500.000');
    await page.keyboard.press('Enter');
    await page.keyboard.type('500000');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await matriksOf(app, id)).map(({ anggaranTahunList }) => anggaranTahunList[0]?.rupiah ?? null))
      .toEqual([null, null, 1_500_000, 500_000]);
    await sel(page, 'Program I.1', 'a2022').getByText('2.000.000').waitFor();
    await sel(page, 'KP I', 'a2022').getByText('2.000.000').waitFor();
    await keSel('Kegiatan I.1.1', 'g2023');
    await page.keyboard.type('30 orang');
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await matriksOf(app, id))[2]?.targetTahunList)
      .toEqual([{ tahun: 2023, target: '30 orang' }]);
    // Number and text stay at the left while the rest is scrolled.
    await keSel('Kegiatan I.1.1', 'uraian');
    await page.keyboard.press('End');
    const kiri = (kolom: string) =>
      sel(page, 'Kegiatan I.1.1', kolom).evaluate((el) => el.getBoundingClientRect().left);
    const grid = await page.getByRole('treegrid').boundingBox();
    expect(await kiri('nomor')).toBeLessThan((grid?.x ?? 0) + 4);
    expect(await listAxeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByRole('columnheader', { name: 'Sumber dana' }).waitFor();
  });

  it('offer known parties and take new ones into the directory', async () => {
    const { page } = app;
    const id = await bukaMatriks(
      app,
      dossierDengan('Pihak', { A: ['a1', 'a2'] }, ({ barisId }) =>
        barisId === 'a1' ? { pihakList: ['Bagian Organisasi', 'Inspektorat'] } : {},
      ),
    );
    await keSel('Kegiatan I.1.2', 'pihak');
    await page.keyboard.type('org');
    await page.getByRole('option', { name: 'Bagian Organisasi' }).waitFor();
    expect(await listAxeFindings(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Dinas Baru');
    await page.getByRole('option', { name: 'Tambahkan "Dinas Baru" ke daftar perangkat daerah' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await matriksOf(app, id))[3]?.pihakList)
      .toEqual(['Bagian Organisasi', 'Dinas Baru']);
    await expect
      .poll(async () => (await app.services['dossier:get']({ dossierId: id })).dataUmum.perangkatList)
      .toEqual(['Dinas Baru']);
  });

  it('show years a parent takes from its rows, its own, and where they differ', async () => {
    const { page } = app;
    const id = await bukaMatriks(
      app,
      dossierDengan('Tahun induk', { A: ['a1'] }, ({ jenis }) => (jenis === 'KEGIATAN' ? { tahunList: [2022] } : {})),
    );
    const tahun = (label: string) => sel(page, label, 't2022').getByRole('checkbox');
    expect(await tahun('Program I.1').textContent()).toBe('○');
    await keSel('Program I.1', 't2023');
    await page.keyboard.press('Space');
    await expect
      .poll(async () => (await matriksOf(app, id))[1])
      .toMatchObject({ tahunIkutAnak: false, tahunList: [2022, 2023] });
    expect(await sel(page, 'Program I.1', 't2023').getByRole('checkbox').getAttribute('data-beda')).toBe('true');
    await keSel('Program I.1', 'uraian');
    await page.getByText('Program I.1: Tahun 2023 berbeda dengan baris di bawahnya.').waitFor();
    await page.keyboard.press('Control+Shift+y');
    await expect.poll(async () => (await matriksOf(app, id))[1]?.tahunIkutAnak).toBe(true);
    await page.getByRole('button', { name: 'Lainnya' }).click();
    await page.getByRole('menuitem', { name: 'Semua: tahun mengikuti baris di bawahnya' }).click();
    await expect.poll(() => tahun('KP I').textContent()).toBe('○');
  });
});

describe('findings and priorities', () => {
  it('are marked, counted and walked through; a pressing priority without activity warns', async () => {
    const { page } = app;
    const dossier = dossierDengan('Prioritas', { A: ['a1'] });
    const id = await bukaMatriks(app, {
      ...dossier,
      rapatList: dossier.rapatList.map((rapat) => ({
        ...rapat,
        prioritasList: [{ aspekId: 'aspek-1', peringkat: 1, alasan: 'mendesak' }],
      })),
    });
    await page.getByRole('button', { name: '1 temuan' }).waitFor();
    await page.getByRole('button', { name: 'Lainnya' }).click();
    await page.getByRole('menuitem', { name: 'Aspek dan kelompok program…' }).click();
    await page.getByLabel('Kelompok program untuk Aspek 1').first().waitFor();
    // A menu that fades out has no contrast left to measure.
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    expect(await listAxeFindings(page)).toEqual([]);
    await page.getByLabel('Kelompok program untuk Aspek 1').first().click();
    await page.getByRole('option', { name: 'KP I Kelompok' }).click();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await sel(page, 'KP I', 'nomor').getByText('Prioritas 1', { exact: true }).waitFor();
    await page.getByRole('button', { name: '2 temuan' }).click();
    await page
      .getByText(/Menjawab aspek prioritas 1, tetapi belum ada kegiatan pada tahun \d{4}\./)
      .first()
      .waitFor();
    const { bank } = await app.services['dossier:get']({ dossierId: id });
    expect(bank.aspekList.map(({ kelompokProgramId }) => kelompokProgramId !== null)).toEqual([true, false]);
    expect(bank.aspekList[0]?.pertanyaanList).toHaveLength(1);
  });
});

describe('an adopted edition', () => {
  it('can be read, copied and searched, not changed', async () => {
    const { page } = app;
    const dossier = dossierDengan('Beku', { A: ['a1'] });
    const id = await bukaMatriks(app, {
      ...dossier,
      edisiList: dossier.edisiList.map((edisi) => ({
        ...edisi,
        nomor: '3',
        tahun: 2022,
        tanggalPenetapan: '2022-03-02',
      })),
    });
    const { edisiList } = await app.services['dossier:get']({ dossierId: id });
    await app.services['edisi:tetapkan']({ dossierId: id, edisiId: edisiList.at(-1)?.edisiId ?? '' });
    await page.reload();
    await page.getByText('Edisi ini sudah ditetapkan', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Buka layar edisi' }).getAttribute('href')).toContain(`/d/${id}/edisi`);
    await keSel('Kegiatan I.1.1', 'uraian');
    await page.keyboard.type('x');
    await page.getByText('Edisi ini sudah ditetapkan sehingga rencananya tidak dapat diubah.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Hapus', exact: true }).isDisabled()).toBe(true);
    expect(await garisBesar(app, id)).toEqual(['Kelompok', '.A', '..a1']);
    expect(await listAxeFindings(page)).toEqual([]);
  });
});

it('lists its keys under ?', async () => {
  const { page } = app;
  await bukaMatriks(app, dossierDengan('Tombol', { A: ['a1'] }));
  await page.keyboard.press('?');
  const lembar = page.getByRole('dialog', { name: 'Tombol pintas' });
  for (const nama of ['Isi ke bawah', 'Cari dan ganti', 'Tempel', 'Turunkan tingkat', 'Perluas pilihan']) {
    await lembar.getByText(nama, { exact: true }).waitFor();
  }
  expect(app.errors).toEqual([]);
});
