import * as z from 'zod';
import { idSchema } from '../domain/dossier';
import { channel } from './define';

export const berkasEksporSchema = z.enum([
  'berita-acara.docx',
  'berita-acara.pdf',
  'daftar-hadir.pdf',
  'lampiran.docx',
  'lampiran.pdf',
  'lampiran.xlsx',
  'matriks-kerja.xlsx',
  'matriks-perubahan.pdf',
  'matriks-perubahan.xlsx',
]);
/** A document the app writes, named as its file. */
export type BerkasEkspor = z.infer<typeof berkasEksporSchema>;

export interface BerkasJadi {
  readonly berkas: BerkasEkspor;
  readonly path: string;
  readonly ukuranByte: number;
}

/** Two editions to compare, the older first; null is the working plan. */
export const bandingEdisiSchema = z.strictObject({ dari: idSchema, ke: idSchema.nullable() });
export type BandingEdisi = z.infer<typeof bandingEdisiSchema>;

/** State of an export; sent as the `ekspor:progress` event and answered by `ekspor:status`. */
export interface StatusEkspor {
  readonly eksporId: string;
  readonly dossierId: string;
  readonly state: 'BERJALAN' | 'SELESAI' | 'DIBATALKAN' | 'GAGAL';
  /** Document being written, null before the first and after the last. */
  readonly berkas: BerkasEkspor | null;
  /** Stable name of the step (`MENYUSUN`, `MENATA`, `MENULIS`) with its position when known. */
  readonly langkah: 'MENYUSUN' | 'MENATA' | 'MENULIS' | null;
  readonly ke: number | null;
  readonly dari: number | null;
  /** 0 to 1 over all documents asked for. */
  readonly bagian: number;
  readonly jadiList: readonly BerkasJadi[];
  readonly errorCode: string | null;
}

export const eksporContract = {
  'ekspor:start': channel<{ eksporId: string }>()(
    z.strictObject({
      dossierId: idSchema,
      /** Meeting the documents are about; null is the last one. */
      rapatId: idSchema.nullable(),
      /** What `matriks-perubahan.*` compare; only needed for these. */
      banding: bandingEdisiSchema.nullish(),
      folder: z.string().min(1).max(4096),
      berkasList: z.array(berkasEksporSchema).min(1).max(berkasEksporSchema.options.length),
    }),
  ),
  /**
   * The annex as it would be printed now, whole, or the chapter of a section alone (`buildPratinjauBab`). A newer one takes
   * the place of one still being made, which ends with EXPORT_CANCELLED. NOT_FOUND for a section that isn't printed.
   */
  'lampiran:preview': channel<{ pdf: Uint8Array }>()(
    z.strictObject({ dossierId: idSchema, bagianId: idSchema.nullable() }),
  ),
  /** Ends the preview being made, at once; false when there is none. */
  'lampiran:cancelPreview': channel<{ dibatalkan: boolean }>()(z.strictObject({})),
  'ekspor:cancel': channel<{ dibatalkan: boolean }>()(z.strictObject({ eksporId: idSchema })),
  'ekspor:status': channel<StatusEkspor | null>()(z.strictObject({ eksporId: idSchema })),
};
