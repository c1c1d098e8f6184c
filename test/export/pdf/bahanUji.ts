import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { BuildContext } from '../../../main/export/buildContext';
import type { Dossier } from '../../../shared/domain/dossier';
import { parseRenaksi } from '../../../shared/domain/interchange/renaksiFile';

const assetsFolder = fileURLToPath(new URL('../../../assets', import.meta.url));

export const konteks: BuildContext = { assetsFolder, onProgress: () => undefined };

/** A folder that goes with the test file. */
export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'renaksi-pdf-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Metadata date of every document under test. */
export const TANGGAL = new Date('2022-03-02T00:00:00Z');

export const contoh = (): Dossier =>
  parseRenaksi(readFileSync(`${assetsFolder}/contoh/kotawaringin-timur.renaksi`, 'utf8'));

/** A dossier with the sample's narrative, so that every table and figure is placed. */
export const denganNaskah = (dossier: Dossier): Dossier => ({
  ...dossier,
  naskah: contoh().naskah.map((bagian) => ({
    ...bagian,
    blokList: bagian.blokList.map((blok) => (blok.jenis === 'TANDA_TANGAN' ? { ...blok, pejabatId: null } : blok)),
  })),
});
