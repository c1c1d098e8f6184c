import * as z from 'zod';
import { bankSchema } from './bank';
import { dataUmumSchema } from './dataUmum';
import { edisiSchema } from './edisi';
import { barisMatriksSchema, ukuranKeberhasilanSchema } from './matriks';
import { bagianNaskahSchema, GAMBAR_MAKS, gambarNaskahSchema } from './naskah';
import { idSchema, teksPanjangSchema, teksPendekSchema } from './primitives';
import { rapatSchema } from './rapat';
import { statistikSchema } from './statistik';
import { indikatorStrategisSchema } from './target';
import { TEMUAN_DITERIMA_MAKS, temuanDiterimaSchema } from './temuanDiterima';

/** Everything one plan holds. `checkDossier` tests what a schema can't say: references, order, uniqueness. */
export const dossierSchema = z.strictObject({
  dossierId: idSchema,
  /** Name in the list of dossiers. */
  nama: teksPendekSchema.min(1),
  /** Remarks on the dossier itself, such as where its data come from. */
  catatanList: z.array(teksPanjangSchema).max(200),
  dataUmum: dataUmumSchema,
  statistik: statistikSchema,
  bank: bankSchema,
  /** At least one; the last is the one documents print. */
  rapatList: z.array(rapatSchema).min(1).max(50),
  targetList: z.array(indikatorStrategisSchema).max(100),
  matriks: z.array(barisMatriksSchema).max(5000),
  ukuranList: z.array(ukuranKeberhasilanSchema).max(200),
  naskah: z.array(bagianNaskahSchema).max(200),
  /** Pictures the narrative places. */
  gambarList: z.array(gambarNaskahSchema).max(GAMBAR_MAKS).default([]),
  /** Findings of `periksaDossier` that were looked at and stay as they are. */
  temuanDiterimaList: z.array(temuanDiterimaSchema).max(TEMUAN_DITERIMA_MAKS).default([]),
  /** At least one; the last is the current one. */
  edisiList: z.array(edisiSchema).min(1).max(50),
});
export type Dossier = z.infer<typeof dossierSchema>;
