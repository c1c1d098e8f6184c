import * as z from 'zod';
import { edisiSchema, type IsiEdisi, idSchema, isianEdisiSchema } from '../domain/dossier';
import { channel } from './define';
import type { Tersimpan } from './dossierContract';

const edisiRef = { dossierId: idSchema, edisiId: idSchema };

/** Editions of the plan: draft, adopted, revised. */
export const edisiContract = {
  'edisi:save': channel<Tersimpan>()(z.strictObject({ dossierId: idSchema, edisi: isianEdisiSchema })),
  /**
   * Adopts the current edition: its matrix, targets and measures are frozen with their SHA-256, and no change of the
   * plan is taken (EDISI_DITETAPKAN) until a revision begins. BELUM_LENGKAP without nomor, tahun or tanggal of the
   * regulation. Can't be undone.
   */
  'edisi:tetapkan': channel<Tersimpan & { sha256: string }>()(z.strictObject(edisiRef)),
  /** A draft revision of the adopted edition: the plan goes on from what was adopted. */
  'edisi:createRevisi': channel<Tersimpan & { edisiId: string }>()(
    z.strictObject({ dossierId: idSchema, isi: edisiSchema.pick({ alasan: true, dasarHukum: true, evaluasi: true }) }),
  ),
  /** What an adopted edition holds, or the working plan for null. */
  'edisi:isi': channel<IsiEdisi>()(z.strictObject({ dossierId: idSchema, edisiId: idSchema.nullable() })),
  'edisi:verify': channel<{ status: 'DRAF' | 'UTUH' | 'BERUBAH'; sha256: string | null }>()(z.strictObject(edisiRef)),
};
