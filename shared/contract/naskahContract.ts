import * as z from 'zod';
import {
  type BagianNaskah,
  bagianNaskahSchema,
  type GambarNaskah,
  idSchema,
  jenisBagianSchema,
  TEMUAN_DITERIMA_MAKS,
  temuanDiterimaSchema,
} from '../domain/dossier';
import { channel } from './define';
import type { Tersimpan } from './dossierContract';

const dossierRef = { dossierId: idSchema };

export const naskahContract = {
  'naskah:saveBagian': channel<Tersimpan>()(z.strictObject({ ...dossierRef, bagian: bagianNaskahSchema })),
  /** Adds sections of new ids after `setelahId`, or at the start for null. LIMIT_REACHED beyond 200 sections. */
  'naskah:addBagian': channel<Tersimpan>()(
    z.strictObject({
      ...dossierRef,
      bagianList: z.array(bagianNaskahSchema).min(1).max(200),
      setelahId: idSchema.nullable(),
    }),
  ),
  'naskah:removeBagian': channel<Tersimpan>()(
    z.strictObject({ ...dossierRef, bagianIdList: z.array(idSchema).min(1).max(200) }),
  ),
  /** Order, level and printing of all sections at once. INPUT_INVALID unless they are exactly those of the dossier. */
  'naskah:susun': channel<Tersimpan>()(
    z.strictObject({
      ...dossierRef,
      susunan: z
        .array(z.strictObject({ bagianId: idSchema, jenis: jenisBagianSchema, isDicetak: z.boolean() }))
        .max(200),
    }),
  ),
  /**
   * Adds a PNG, JPEG or SVG file of at most 4 MB to the pictures; one that is there already is answered as it is. Without
   * its bytes. Throws FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, GAMBAR_DITOLAK (`sebab` says why the documents
   * can't print it) and LIMIT_REACHED beyond 50 pictures or 24 MB together.
   */
  'gambar:add': channel<Tersimpan & { gambar: GambarNaskah }>()(
    z.strictObject({ ...dossierRef, path: z.string().min(1).max(4000) }),
  ),
  /** A picture with its bytes, which `dossier:get` leaves out. */
  'gambar:get': channel<GambarNaskah>()(z.strictObject({ ...dossierRef, gambarId: idSchema })),
  /** INPUT_INVALID while a section still places it. */
  'gambar:remove': channel<Tersimpan>()(z.strictObject({ ...dossierRef, gambarId: idSchema })),
  /** Sections new dossiers start with: the house template, or the shipped one (`disimpanPada` null). */
  'templat:get': channel<{ disimpanPada: string | null; naskah: BagianNaskah[] }>()(z.strictObject({})),
  /** Makes the narrative of a dossier the house template; its own pictures and signers stay behind. */
  'templat:save': channel<Tersimpan>()(z.strictObject(dossierRef)),
  /** Back to the shipped template. */
  'templat:reset': channel<Tersimpan>()(z.strictObject({})),
  /** Accepts findings; one accepted before gets the new reason. */
  'periksa:terima': channel<Tersimpan>()(
    z.strictObject({
      ...dossierRef,
      kunciList: z.array(temuanDiterimaSchema.shape.kunci).min(1).max(TEMUAN_DITERIMA_MAKS),
      alasan: temuanDiterimaSchema.shape.alasan,
    }),
  ),
  'periksa:batalTerima': channel<Tersimpan>()(
    z.strictObject({
      ...dossierRef,
      kunciList: z.array(temuanDiterimaSchema.shape.kunci).min(1).max(TEMUAN_DITERIMA_MAKS),
    }),
  ),
};
