import * as z from 'zod';
import { idSchema, tahunSchema, teksPanjangSchema, teksPendekSchema } from './primitives';

export const jenisBarisSchema = z.enum(['KELOMPOK_PROGRAM', 'PROGRAM', 'KEGIATAN']);
export type JenisBaris = z.infer<typeof jenisBarisSchema>;

/**
 * A row of the program matrix (Tabel 6 and 8). The list of a dossier is in printing order: every parent stands before
 * its children, children of one parent in their order. Numbers are generated, never stored.
 */
export const barisMatriksSchema = z.strictObject({
  barisId: idSchema,
  /** Null for a kelompok program, else the row one level above. */
  indukId: idSchema.nullable(),
  jenis: jenisBarisSchema,
  uraian: teksPanjangSchema,
  keterangan: teksPanjangSchema,
  /** Ascending, without repeats. */
  tahunList: z.array(tahunSchema).max(10),
  pihakList: z.array(teksPendekSchema).max(60),
  /** The years follow the rows below (their union); `tahunList` is then not used. Rows without children have their own. */
  tahunIkutAnak: z.boolean().default(false),
  keluaran: teksPanjangSchema.default(''),
  indikator: teksPanjangSchema.default(''),
  /** Target of a year in words, because every row has a unit of its own: `30 orang`. */
  targetTahunList: z
    .array(z.strictObject({ tahun: tahunSchema, target: teksPendekSchema }))
    .max(10)
    .default([]),
  /** Budget of a year in whole rupiah. */
  anggaranTahunList: z
    .array(z.strictObject({ tahun: tahunSchema, rupiah: z.int().min(0).max(1_000_000_000_000_000) }))
    .max(10)
    .default([]),
  /** `APBD`, `APBN`, `Hibah` … */
  sumberDana: teksPendekSchema.default(''),
});
export type BarisMatriks = z.infer<typeof barisMatriksSchema>;

/** Success measures of a kelompok program (Tabel 7), which names the programs in its own words. */
export const ukuranKeberhasilanSchema = z.strictObject({
  ukuranId: idSchema,
  kelompokProgramId: idSchema.nullable(),
  nama: teksPendekSchema,
  indikatorList: z.array(teksPanjangSchema).max(50),
});
export type UkuranKeberhasilan = z.infer<typeof ukuranKeberhasilanSchema>;
