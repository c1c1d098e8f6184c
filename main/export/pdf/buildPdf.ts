import { join } from 'node:path';
import { buildBeritaAcara } from '../../../shared/documents/buildBeritaAcara';
import { buildDaftarHadir } from '../../../shared/documents/buildDaftarHadir';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import { buildPratinjauBab } from '../../../shared/documents/buildPratinjauBab';
import type { Dokumen } from '../../../shared/documents/model/dokumen';
import type { Dossier } from '../../../shared/domain/dossier';
import type { BuildContext } from '../buildContext';
import { writePdf } from './writePdf';

/** Steps the drawing of pages is reported in. */
const LANGKAH_GAMBAR = 20;

/** Bytes of `berita-acara.pdf`; `rapatId` null is the last meeting. `tanggal` is the date in the metadata, now by default. */
export const buildBeritaAcaraPdf = (
  dossier: Dossier,
  rapatId: string | null,
  context: BuildContext,
  tanggal?: Date,
): Promise<Uint8Array> => buildPdf(() => buildBeritaAcara(dossier, rapatId), context, tanggal);

/** Bytes of `daftar-hadir.pdf`, with the same arguments. */
export const buildDaftarHadirPdf = (
  dossier: Dossier,
  rapatId: string | null,
  context: BuildContext,
  tanggal?: Date,
): Promise<Uint8Array> => buildPdf(() => buildDaftarHadir(dossier, rapatId), context, tanggal);

/** Bytes of `lampiran.pdf`. `tanggal` is the date in the metadata, now unless the caller fixes it. */
export const buildLampiranPdf = (dossier: Dossier, context: BuildContext, tanggal?: Date): Promise<Uint8Array> =>
  buildPdf(() => buildLampiran(dossier), context, tanggal);

/** Bytes of the chapter a section is in, as `buildPratinjauBab` cuts it. Rejects with NOT_FOUND. */
export const buildBabPdf = (dossier: Dossier, bagianId: string, context: BuildContext): Promise<Uint8Array> =>
  buildPdf(() => buildPratinjauBab(dossier, bagianId), context);

/** Lays out and writes a document, reporting its steps. */
export const buildPdf = async (
  build: () => Dokumen,
  context: BuildContext,
  tanggal = new Date(),
): Promise<Uint8Array> => {
  context.onProgress('MENYUSUN', null, null);
  const dokumen = build();
  let terlapor = 0;
  return writePdf(dokumen, {
    fontsFolder: join(context.assetsFolder, 'fonts'),
    tanggal,
    onLayout: () => context.onProgress('MENATA', null, null),
    onDraw: (bagian) => {
      const ke = Math.floor(bagian * LANGKAH_GAMBAR);
      if (ke <= terlapor) return;
      terlapor = ke;
      context.onProgress('MENULIS', ke, LANGKAH_GAMBAR);
    },
  });
};
