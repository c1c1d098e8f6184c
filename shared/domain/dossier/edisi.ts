import { z } from 'zod';
import { idSchema, jumlahSchema, tahunSchema, tanggalSchema, teksPanjangSchema, teksPendekSchema } from './primitives';

export const statusEdisiSchema = z.enum(['DRAF', 'DITETAPKAN']);
export type StatusEdisi = z.infer<typeof statusEdisiSchema>;

/** An edition of the plan with the regulation that adopts it; the first has `perubahanKe` 0, a revision counts up. */
export const edisiSchema = z.strictObject({
  edisiId: idSchema,
  perubahanKe: jumlahSchema,
  status: statusEdisiSchema,
  /** Number of the Peraturan Bupati, empty while it is a draft. */
  nomor: teksPendekSchema,
  tahun: tahunSchema.nullable(),
  tempatPenetapan: teksPendekSchema,
  tanggalPenetapan: tanggalSchema.nullable(),
  tanggalPengundangan: tanggalSchema.nullable(),
  nomorBeritaDaerah: teksPendekSchema,
  tahunBeritaDaerah: tahunSchema.nullable(),
  alasan: teksPanjangSchema,
});
export type Edisi = z.infer<typeof edisiSchema>;
