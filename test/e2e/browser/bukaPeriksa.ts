import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '../../../shared/domain/dossier';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import type { BrowserApp } from '../harness/browser';

/** Imports a dossier and opens its list of findings; answers the dossier's id. */
export const bukaPeriksa = async (app: BrowserApp, dossier: Dossier): Promise<string> => {
  const path = join(app.dataFolder, `${dossier.nama}.renaksi`);
  await writeFile(path, formatRenaksi(dossier));
  const { dossierId } = await app.services['dossier:impor']({ path, jikaAda: 'SALINAN' });
  await app.page.goto(`${app.origin}/#/d/${dossierId}/periksa`);
  return dossierId;
};
