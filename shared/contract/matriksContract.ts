import { z } from 'zod';
import { barisMatriksSchema, idSchema, jenisBarisSchema } from '../domain/dossier';
import { channel } from './define';
import type { Tersimpan } from './dossierContract';

const barisRef = { dossierId: idSchema, barisId: idSchema };

export const matriksContract = {
  /** New empty row of a kind: child of `indukId` (null for a kelompok program), after `setelahId` or first. */
  'matriks:add': channel<Tersimpan & { barisId: string }>()(
    z.strictObject({
      dossierId: idSchema,
      jenis: jenisBarisSchema,
      indukId: idSchema.nullable(),
      setelahId: idSchema.nullable(),
    }),
  ),
  'matriks:update': channel<Tersimpan>()(
    z.strictObject({
      ...barisRef,
      isi: barisMatriksSchema.pick({ uraian: true, keterangan: true, tahunList: true, pihakList: true }).partial(),
    }),
  ),
  /** Removes a row and everything below it; one undo brings all back. */
  'matriks:remove': channel<Tersimpan>()(z.strictObject(barisRef)),
  /**
   * Puts a row with its children under `indukId`, after sibling `setelahId` or first. Its kind stays, so the new parent
   * must be of the kind above: else MATRIKS_LEVEL_INVALID.
   */
  'matriks:move': channel<Tersimpan>()(
    z.strictObject({ ...barisRef, indukId: idSchema.nullable(), setelahId: idSchema.nullable() }),
  ),
};
