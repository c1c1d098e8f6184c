import * as z from 'zod';
import {
  type Dossier,
  dataUmumSchema,
  idSchema,
  indikatorStrategisSchema,
  rentangTahunSchema,
  statistikSchema,
  teksPendekSchema,
  ukuranKeberhasilanSchema,
} from '../domain/dossier';
import { channel } from './define';

/** A dossier in the list of the start screen. */
export interface DossierRingkas {
  readonly dossierId: string;
  readonly nama: string;
  readonly instansi: string;
  readonly periodeAwal: number;
  readonly periodeAkhir: number;
  /** ISO instant of the last change. */
  readonly diubahPada: string;
}

/** Answer of every change: when it was committed to disk (ISO instant). */
export interface Tersimpan {
  readonly disimpanPada: string;
}

const dossierRef = { dossierId: idSchema };

export const dossierContract = {
  'dossier:list': channel<DossierRingkas[]>()(z.strictObject({})),
  'dossier:listTerhapus': channel<DossierRingkas[]>()(z.strictObject({})),
  'dossier:create': channel<{ dossierId: string }>()(
    z.strictObject({ nama: teksPendekSchema.min(1), namaInstansi: teksPendekSchema, periode: rentangTahunSchema }),
  ),
  /** A working copy of the shipped sample; the sample itself is never changed. */
  'dossier:openContoh': channel<{ dossierId: string }>()(z.strictObject({})),
  'dossier:get': channel<Dossier>()(z.strictObject(dossierRef)),
  'dossier:rename': channel<Tersimpan>()(z.strictObject({ ...dossierRef, nama: teksPendekSchema.min(1) })),
  'dossier:duplicate': channel<{ dossierId: string }>()(z.strictObject(dossierRef)),
  /** Moves to the list of deleted dossiers; nothing is lost. */
  'dossier:delete': channel<Tersimpan>()(z.strictObject(dossierRef)),
  'dossier:restore': channel<Tersimpan>()(z.strictObject(dossierRef)),
  /**
   * Reads a `.renaksi` file. `DOSSIER_EXISTS` when the dossier is already here and `jikaAda` is `TANYA`; SALINAN brings
   * it in under a new identity, GANTI replaces it (the replaced one goes to the list of deleted dossiers).
   */
  'dossier:impor': channel<{ dossierId: string }>()(
    z.strictObject({ path: z.string().min(1).max(4096), jikaAda: z.enum(['TANYA', 'SALINAN', 'GANTI']) }),
  ),
  'dossier:eksporRenaksi': channel<{ path: string }>()(
    z.strictObject({ ...dossierRef, path: z.string().min(1).max(4096) }),
  ),
  'dataUmum:save': channel<Tersimpan>()(z.strictObject({ ...dossierRef, dataUmum: dataUmumSchema })),
  'statistik:save': channel<Tersimpan>()(z.strictObject({ ...dossierRef, statistik: statistikSchema })),
  'target:save': channel<Tersimpan>()(
    z.strictObject({ ...dossierRef, targetList: z.array(indikatorStrategisSchema).max(100) }),
  ),
  'ukuran:save': channel<Tersimpan>()(
    z.strictObject({ ...dossierRef, ukuranList: z.array(ukuranKeberhasilanSchema).max(200) }),
  ),
};
