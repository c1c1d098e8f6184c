import * as z from 'zod';
import { barisMatriksSchema, idSchema } from '../dossier';

export const macamPerubahanSchema = z.enum(['BARU', 'DIHAPUS', 'DIUBAH', 'DIPINDAH', 'NOMOR']);
/** What happened to a row; DIUBAH and DIPINDAH may come together, NOMOR is a row that only got another number. */
export type MacamPerubahan = z.infer<typeof macamPerubahanSchema>;

export const kolomBarisSchema = barisMatriksSchema.omit({ barisId: true, indukId: true }).keyof();
/** A field of a row besides its identity and its place. */
export type KolomBaris = z.infer<typeof kolomBarisSchema>;

const nomorSchema = z.string().max(40).nullable();

/** Everything that happened to one row: one change, whatever it consists of. */
export const perubahanBarisSchema = z.strictObject({
  barisId: idSchema,
  macamList: z.array(macamPerubahanSchema).max(5),
  lama: barisMatriksSchema.nullable(),
  baru: barisMatriksSchema.nullable(),
  nomorLama: nomorSchema,
  nomorBaru: nomorSchema,
  /** Fields with another value; empty for a new, removed or merely moved row. */
  kolomList: z.array(kolomBarisSchema).max(20),
  /** Sibling it stands behind afterwards, null for the first; only for BARU and DIPINDAH. */
  setelahId: idSchema.nullable(),
});
export type PerubahanBaris = z.infer<typeof perubahanBarisSchema>;

/** Whether a change leaves the tree as it is: its row neither comes, goes, moves nor changes its level. */
export const isIsiSaja = ({ macamList, kolomList }: PerubahanBaris): boolean =>
  !macamList.some((macam) => macam === 'BARU' || macam === 'DIHAPUS' || macam === 'DIPINDAH') &&
  !kolomList.includes('jenis');

/** Whether a change puts its row at another place and does nothing else. */
export const isPindahSaja = ({ macamList, baru, kolomList }: PerubahanBaris): boolean =>
  baru !== null && kolomList.length === 0 && macamList.every((macam) => macam === 'DIPINDAH') && macamList.length === 1;
