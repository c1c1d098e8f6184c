import * as z from 'zod';
import { teksPendekSchema } from './primitives';

/** Most accepted findings of a dossier. */
export const TEMUAN_DITERIMA_MAKS = 1000;

/** Longest key of a finding, in UTF-16 units. */
export const KUNCI_TEMUAN_MAKS = 4000;

/** A finding that was accepted, with the reason; the finding counts again once what it found changes. */
export const temuanDiterimaSchema = z.strictObject({
  /** `kunciTemuan` of the finding. */
  kunci: z.string().min(1).max(KUNCI_TEMUAN_MAKS),
  alasan: teksPendekSchema.refine((alasan) => alasan.trim() !== '', 'alasan'),
  /** ISO instant it was accepted. */
  diterimaPada: z.iso.datetime(),
});
export type TemuanDiterima = z.infer<typeof temuanDiterimaSchema>;
