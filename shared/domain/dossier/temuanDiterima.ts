import { z } from 'zod';
import { teksPendekSchema } from './primitives';

/** A finding that was accepted, with the reason; the finding counts again once what it found changes. */
export const temuanDiterimaSchema = z.strictObject({
  /** `kunciTemuan` of the finding. */
  kunci: z.string().min(1).max(4000),
  alasan: teksPendekSchema.refine((alasan) => alasan.trim() !== '', 'alasan'),
  /** ISO instant it was accepted. */
  diterimaPada: z.iso.datetime(),
});
export type TemuanDiterima = z.infer<typeof temuanDiterimaSchema>;
