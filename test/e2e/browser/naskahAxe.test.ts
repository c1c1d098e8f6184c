import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Blok } from '../../../shared/domain/dossier';
import { makeTempFolder } from '../../builders/makeTempFolder';
import { listAxeFindings } from './axe';
import { type NaskahUji, openNaskahUji } from './naskahUji';

let uji: NaskahUji;
afterEach(() => uji?.app.close());

const kosong = { judul: '', sumber: '' };
const BLOK: readonly Blok[] = [
  { jenis: 'PARAGRAF', teks: 'Awal *asing* dengan {periode} dan {entah_apa}.' },
  { jenis: 'TABEL_BEBAS', tabelId: 't', kepala: ['A', 'B'], barisList: [['a', 'b']], ...kosong },
  { jenis: 'TABEL', kode: 'PRIORITAS', ...kosong },
  { jenis: 'GAMBAR', kode: 'PRIORITAS', ...kosong },
  { jenis: 'KUTIPAN', teks: 'Kata orang.' },
  { jenis: 'DAFTAR', gaya: 'HURUF', butirList: ['satu', 'dua'] },
  { jenis: 'TANDA_TANGAN', tempatTanggal: '', pejabatId: null },
];

describe.each(['light', 'dark'] as const)('the editor in the %s theme', (colorScheme) => {
  it('has no serious axe finding, whatever is open or selected', async () => {
    uji = await openNaskahUji({ colorScheme });
    const { page, answers } = uji.app;
    const bersih = async (keadaan: string): Promise<void> => {
      // What fades in has little contrast until it stands.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      expect(await listAxeFindings(page), keadaan).toEqual([]);
    };

    await uji.buka([]);
    await bersih('empty');

    await uji.buka(BLOK);
    await bersih('blocks of every kind');
    await uji
      .isi()
      .locator('[data-blok="tabel"] .nomor')
      .click({ modifiers: ['Control'] });
    await uji.isi().locator('[data-blok="tabel"].ProseMirror-selectednode').waitFor();
    await bersih('table of the data selected');
    await uji.isi().locator('td').first().dragTo(uji.isi().locator('td').nth(1));
    await expect.poll(() => uji.isi().locator('.selectedCell').count()).toBe(2);
    await bersih('cells selected');
    await page.getByRole('button', { name: 'Baris dan kolom' }).click();
    await page.getByRole('menuitem', { name: 'Hapus kolom' }).waitFor();
    await bersih('menu of the table');
    await uji.tekan('Escape');

    await uji.klik(uji.isi().locator('p').first());
    await uji.tekan('End');
    await uji.ketik(' {');
    await page.getByRole('listbox', { name: 'Variabel dan rujukan' }).waitFor();
    await bersih('list of variables at the caret');
    await uji.ketik('zzz');
    await page.getByText('Tidak ada yang cocok').filter({ visible: true }).waitFor();
    await bersih('empty list of variables');
    await uji.tekan('Escape');
    await page.getByRole('button', { name: 'Sisipkan rujukan' }).click();
    await page.getByRole('listbox', { name: 'Sisipkan rujukan' }).waitFor();
    await bersih('list of references');
    await uji.tekan('Escape');

    answers.berkas = join(makeTempFolder(), 'peta.png');
    await writeFile(answers.berkas, await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 200 } }));
    const bukaGambar = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Sisipkan gambar' }).click();
      await uji.klik(page.getByRole('menuitem', { name: 'Gambar sendiri…' }));
    };
    const dialog = page.getByRole('dialog', { name: 'Gambar dossier' });
    await bukaGambar();
    await dialog.waitFor();
    await bersih('dialog of no picture');
    await dialog.getByRole('button', { name: 'Ambil dari berkas…' }).click();
    await dialog.waitFor({ state: 'detached' });
    await bersih('own picture');
    await bukaGambar();
    await dialog.getByText('Dipakai').waitFor();
    await bersih('dialog of pictures');
    await page.keyboard.press('Escape');

    await uji.buka([{ jenis: 'PARAGRAF', teks: 'x'.repeat(20_000) }]);
    await uji.tekan('Control+End');
    await uji.ketik('y');
    await page.getByRole('alert').waitFor();
    await bersih('section that can not be saved');
    expect(uji.app.errors).toEqual([]);
  }, 180_000);
});
