import * as z from 'zod';
import { type BarisMatriks, barisMatriksSchema, idSchema, jenisBarisSchema } from '../domain/dossier';
import { type KolomBaris, type PerubahanBaris, perubahanBarisSchema } from '../domain/matriks/perubahanBaris';
import { channel } from './define';
import type { Tersimpan } from './dossierContract';

/** What a bulk change was, for the history. */
export const sebabTerapanSchema = z.enum([
  'SUNTING',
  'TAMBAH',
  'TEMPEL',
  'ISI_KE_BAWAH',
  'GANTI',
  'TINGKAT',
  'PINDAH',
  'HAPUS',
  'LEMBAR_KERJA',
  'PULIHKAN',
]);
export type SebabTerapan = z.infer<typeof sebabTerapanSchema>;

const { shape } = barisMatriksSchema;
/** Fields to change. The defaults of a whole row are taken off: an absent field must stay as it is. */
const isiBarisSchema = barisMatriksSchema
  .omit({ barisId: true, indukId: true, jenis: true })
  .extend({
    tahunIkutAnak: shape.tahunIkutAnak.unwrap(),
    keluaran: shape.keluaran.unwrap(),
    indikator: shape.indikator.unwrap(),
    targetTahunList: shape.targetTahunList.unwrap(),
    anggaranTahunList: shape.anggaranTahunList.unwrap(),
    sumberDana: shape.sumberDana.unwrap(),
  })
  .partial();

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
      isi: isiBarisSchema,
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
  /**
   * Many changes as one step of the history (`terapkanPerubahan`): a pasted block, fill down, replace, indent, a returned
   * working sheet. `ditolakList` names the rows whose change found no place.
   */
  'matriks:terapkan': channel<Tersimpan & { ditolakList: readonly string[] }>()(
    z.strictObject({
      dossierId: idSchema,
      sebab: sebabTerapanSchema,
      perubahanList: z.array(perubahanBarisSchema).min(1).max(5000),
    }),
  ),
  /** Reads a returned working sheet or a plain sheet; nothing is stored. */
  'kerja:baca': channel<HasilBacaKerja>()(z.strictObject({ dossierId: idSchema, path: z.string().min(1).max(4096) })),
};

/** A field changed both in the sheet and here since the sheet was made. */
export interface Bentrokan {
  readonly barisId: string;
  readonly kolomList: readonly KolomBaris[];
  /** The row as it is here now; null when it was removed here. */
  readonly disini: BarisMatriks | null;
}

export interface HasilBacaKerja {
  /** KERJA is a working sheet of this dossier, POLOS a sheet typed by hand: all its rows are new. */
  readonly macam: 'KERJA' | 'POLOS';
  /** When the working sheet was made (ISO instant). */
  readonly dibuatPada: string | null;
  readonly perubahanList: readonly PerubahanBaris[];
  readonly bentrokanList: readonly Bentrokan[];
  /** Places of the sheet that were not read, such as unknown columns; at most 50. */
  readonly diabaikanList: readonly string[];
}
