import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BarisMatriks, Dossier } from '../../../shared/domain/dossier';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { buildDossier } from '../../builders/buildDossier';
import type { BrowserApp } from '../harness/browser';

/** Puts a dossier into the store and opens its matrix; answers its id there. */
export const bukaMatriks = async (app: BrowserApp, dossier: Dossier): Promise<string> => {
  const path = join(app.dataFolder, `${dossier.nama.replace(/\W/g, '')}.renaksi`);
  await writeFile(path, formatRenaksi(dossier));
  const { dossierId } = await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' });
  await app.page.goto(`${app.origin}/#/d/${dossierId}/matriks`);
  await app.page.getByRole('treegrid').focus();
  return dossierId;
};

const idDari = (uraian: string): string => uraian.replace(/\W/g, '-');

/** A dossier whose matrix is one kelompok program with programs and their kegiatan, by their texts. */
export const dossierDengan = (
  nama: string,
  programList: Readonly<Record<string, readonly string[]>>,
  ubah: (baris: BarisMatriks) => Partial<BarisMatriks> = () => ({}),
): Dossier => {
  const matriks = [
    barisMatriksBaru({ barisId: 'kp', indukId: null, jenis: 'KELOMPOK_PROGRAM', uraian: 'Kelompok' }),
    ...Object.entries(programList).flatMap(([program, kegiatanList]) => [
      barisMatriksBaru({ barisId: idDari(program), indukId: 'kp', jenis: 'PROGRAM', uraian: program }),
      ...kegiatanList.map((uraian) =>
        barisMatriksBaru({ barisId: idDari(uraian), indukId: idDari(program), jenis: 'KEGIATAN', uraian }),
      ),
    ]),
  ];
  const kosong = buildDossier({ aspek: 2, pertanyaan: 2, baris: 0, tahun: 3, nama });
  return {
    ...kosong,
    ukuranList: [],
    bank: { ...kosong.bank, aspekList: kosong.bank.aspekList.map((a) => ({ ...a, kelompokProgramId: null })) },
    matriks: matriks.map((baris) => ({ ...baris, ...ubah(baris) })),
  };
};

export const matriksOf = async (app: BrowserApp, dossierId: string): Promise<readonly BarisMatriks[]> =>
  (await app.services['dossier:get']({ dossierId })).matriks;

/** Texts with a point for every level, in printing order. */
export const garisBesar = async (app: BrowserApp, dossierId: string): Promise<string[]> =>
  (await matriksOf(app, dossierId)).map(
    ({ jenis, uraian }) => `${{ KELOMPOK_PROGRAM: '', PROGRAM: '.', KEGIATAN: '..' }[jenis]}${uraian}`,
  );

/** Pastes what another program put on the clipboard, in the formats it chose. */
export const tempelKlip = (page: Page, isi: { readonly html?: string; readonly teks?: string }): Promise<void> =>
  page.evaluate(({ html, teks }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    if (teks !== undefined) clipboardData.setData('text/plain', teks);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, isi);

/** Presses Ctrl+C and answers what came onto the clipboard of the system. */
export const salinKlip = async (page: Page): Promise<{ teks: string; html: string }> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const baca = async (macam: string): Promise<string> => (await (await item?.getType(macam))?.text()) ?? '';
    return { teks: await baca('text/plain'), html: await baca('text/html') };
  });
};

/** The cell of a column in the row of a label, as `Kegiatan I.1.1`. */
export const sel = (page: Page, label: string, kolom: string) =>
  page.locator(`[role="row"]:has([data-kolom="nomor"]:has-text("${label}")) [data-kolom="${kolom}"]`).first();
