import * as z from 'zod';
import { idSchema, teksPanjangSchema, teksPendekSchema } from './primitives';

export const nilaiSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
/** Score agreed by the meeting; unscored is `null`, never 0. */
export type Nilai = z.infer<typeof nilaiSchema>;

export const pertanyaanSchema = z.strictObject({
  pertanyaanId: idSchema,
  teks: teksPanjangSchema,
});
export type Pertanyaan = z.infer<typeof pertanyaanSchema>;

export const aspekSchema = z.strictObject({
  aspekId: idSchema,
  /** Name in Tabel 4 and in sentences. */
  nama: teksPendekSchema,
  /** Heading in Tabel 3, which the reference words differently. */
  namaKategorisasi: teksPendekSchema,
  /** Row of the kelompok program that answers the aspect, when linked. */
  kelompokProgramId: idSchema.nullable(),
  pertanyaanList: z.array(pertanyaanSchema).max(200),
});
export type Aspek = z.infer<typeof aspekSchema>;

export const skalaSchema = z.strictObject({
  nilai: nilaiSchema,
  label: teksPendekSchema,
  makna: teksPendekSchema,
});
export type Skala = z.infer<typeof skalaSchema>;

/**
 * One predicate class, from the previous class up to `batasAtas` (in hundredths: 250 is 2,50). `termasukBatas` says
 * whether a mean exactly on the bound still belongs to the class.
 */
export const kelasPredikatSchema = z.strictObject({
  label: teksPendekSchema,
  batasAtas: z.int().min(100).max(400),
  termasukBatas: z.boolean(),
});

export const predikatSetSchema = z
  .strictObject({
    nama: teksPendekSchema,
    sumber: teksPendekSchema,
    kelasList: z.array(kelasPredikatSchema).min(1).max(10),
  })
  .refine(
    ({ kelasList }) =>
      kelasList.every((kelas, i) => i === 0 || kelas.batasAtas > (kelasList[i - 1]?.batasAtas ?? 0)) &&
      kelasList.at(-1)?.batasAtas === 400 &&
      kelasList.at(-1)?.termasukBatas === true,
    'kelas predikat',
  );
export type PredikatSet = z.infer<typeof predikatSetSchema>;

/** Most aspects of a bank. */
export const ASPEK_MAKS = 40;

/** Question bank: aspects with their questions, the meaning of each score, and the predicate classes. */
export const bankSchema = z.strictObject({
  nama: teksPendekSchema,
  sumber: teksPendekSchema,
  aspekList: z.array(aspekSchema).max(ASPEK_MAKS),
  skalaList: z.array(skalaSchema).length(4),
  predikatSet: predikatSetSchema,
});
export type Bank = z.infer<typeof bankSchema>;
