import * as z from 'zod';
import { tanpa } from '../tanpa';
import { rentangTahunSchema } from './dataUmum';
import { barisMatriksSchema, ukuranKeberhasilanSchema } from './matriks';
import { idSchema, jumlahSchema, tahunSchema, tanggalSchema, teksPanjangSchema, teksPendekSchema } from './primitives';
import { indikatorStrategisSchema } from './target';

export const statusEdisiSchema = z.enum(['DRAF', 'DITETAPKAN']);

/** What an edition adopts: frozen as a whole. Ids are kept, so that editions are compared by identity. */
export const isiEdisiSchema = z.strictObject({
  periode: rentangTahunSchema,
  tahunMatriks: rentangTahunSchema,
  matriks: z.array(barisMatriksSchema).max(5000),
  targetList: z.array(indikatorStrategisSchema).max(100),
  ukuranList: z.array(ukuranKeberhasilanSchema).max(200),
});
export type IsiEdisi = z.infer<typeof isiEdisiSchema>;

/** The adoption of an edition: its content as it was, and the SHA-256 of that content in canonical form. */
export const penetapanSchema = z.strictObject({
  /** ISO instant. */
  dibekukanPada: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  isi: isiEdisiSchema,
});
export type Penetapan = z.infer<typeof penetapanSchema>;

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
  /** Why the plan was revised. */
  alasan: teksPanjangSchema,
  /** What the revision rests on. */
  dasarHukum: teksPanjangSchema.default(''),
  /** The evaluation the revision follows from. */
  evaluasi: teksPanjangSchema.default(''),
  /** Null while the edition may change. */
  penetapan: penetapanSchema.nullable().default(null),
});
export type Edisi = z.infer<typeof edisiSchema>;

/** What a form of an edition holds; the adoption is an act of its own. */
export const isianEdisiSchema = edisiSchema.omit({ penetapan: true });
export type IsianEdisi = z.infer<typeof isianEdisiSchema>;

export const isianEdisiOf = (edisi: Edisi): IsianEdisi => tanpa(edisi, 'penetapan');
