import { join } from 'node:path';
import { buildBeritaAcara } from '../../../shared/documents/buildBeritaAcara';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import type { Dokumen } from '../../../shared/documents/model/dokumen';
import type { Dossier } from '../../../shared/domain/dossier';
import type { BuildContext } from '../buildContext';
import { writeDocx } from './writeDocx';

/**
 * Bytes of `berita-acara.docx`; `rapatId` null is the last meeting. `tanggal` is the date in its properties, now by default.
 * Import this module only when a Word file is asked for.
 */
export const buildBeritaAcaraDocx = (
  dossier: Dossier,
  rapatId: string | null,
  context: BuildContext,
  tanggal?: Date,
): Promise<Uint8Array> => buildDocx(() => buildBeritaAcara(dossier, rapatId), context, tanggal);

/** Bytes of `lampiran.docx`. `tanggal` is the date in its properties, now unless the caller fixes it. */
export const buildLampiranDocx = (dossier: Dossier, context: BuildContext, tanggal?: Date): Promise<Uint8Array> =>
  buildDocx(() => buildLampiran(dossier), context, tanggal);

const buildDocx = (build: () => Dokumen, context: BuildContext, tanggal = new Date()): Promise<Uint8Array> => {
  context.onProgress('MENYUSUN', null, null);
  const dokumen = build();
  context.onProgress('MENATA', null, null);
  return writeDocx(dokumen, {
    fontsFolder: join(context.assetsFolder, 'fonts'),
    tanggal,
    onWrite: () => context.onProgress('MENULIS', null, null),
  });
};
