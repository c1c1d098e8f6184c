import * as z from 'zod';
import { idSchema, type Rapat, teksPanjangSchema, teksPendekSchema } from '../domain/dossier';
import { channel } from './define';
import type { Tersimpan } from './dossierContract';

/** A meeting in a list, of any dossier. */
export interface RapatRingkas {
  readonly dossierId: string;
  readonly namaDossier: string;
  readonly rapatId: string;
  readonly nama: string;
  readonly jenis: Rapat['jenis'];
  readonly tanggal: string | null;
  readonly jumlahPeserta: number;
  readonly jumlahDinilai: number;
  /** ISO instant of the locking, null while it is open. */
  readonly disahkanPada: string | null;
}

/** A sheet read for its cells only: rows of texts, all of one length. */
export interface LembarBacaan {
  readonly nama: string;
  readonly barisList: readonly (readonly string[])[];
}

export interface HasilVerifikasi {
  readonly status: 'BELUM_DISAHKAN' | 'UTUH' | 'BERUBAH';
  readonly sha256: string | null;
  readonly disahkanPada: string | null;
  /** Where the stored data differ from the locked copy, or `pengesahan.salinan` when the copy itself does; at most 50. */
  readonly tempatList: readonly string[];
}

const rapatRef = { dossierId: idSchema, rapatId: idSchema };
const pathSchema = z.string().min(1).max(4096);

/** Preparing meetings, and locking their minutes afterwards. */
export const persiapanContract = {
  /** Meetings of one dossier, or of all (for taking over an attendance list or comparing with last year). */
  'rapat:list': channel<RapatRingkas[]>()(z.strictObject({ dossierId: idSchema.nullable() })),
  /**
   * A new meeting after the others, with the dossier's decree as its basis; `pesertaDari` takes over that meeting's list
   * with nobody marked present.
   */
  'rapat:create': channel<Tersimpan & { rapatId: string }>()(
    z.strictObject({
      dossierId: idSchema,
      nama: teksPendekSchema.min(1),
      jenis: z.enum(['PERTAMA', 'LANJUTAN']),
      pesertaDari: z.strictObject(rapatRef).nullable(),
    }),
  ),
  /** The meeting in work, which the window's screens are about from now on. Not an undoable action. */
  'rapat:setAktif': channel<Tersimpan>()(z.strictObject(rapatRef)),
  /** Not the only meeting (RAPAT_TERAKHIR) and not a locked one (RAPAT_DISAHKAN). One undo brings it back. */
  'rapat:remove': channel<Tersimpan>()(z.strictObject(rapatRef)),
  /** Reads the cells of an .xlsx or .csv file, bounded in size and rows; nothing is stored. */
  'peserta:readBerkas': channel<LembarBacaan[]>()(z.strictObject({ path: pathSchema })),
  /** Folder on this computer that evidence references are relative to; not part of the dossier. */
  'bukti:getFolder': channel<{ path: string | null }>()(z.strictObject({ dossierId: idSchema })),
  'bukti:setFolder': channel<{ path: string | null }>()(
    z.strictObject({ dossierId: idSchema, path: pathSchema.nullable() }),
  ),
  /** Which of the references exist below that folder; false as well for one that leads out of it. */
  'bukti:check': channel<{ adaList: boolean[] }>()(
    z.strictObject({ dossierId: idSchema, rujukanList: z.array(teksPendekSchema).max(500) }),
  ),
  /**
   * Locks the minutes and everything they rest on. BELUM_LENGKAP while a score, a needed reason, the date or every
   * attendant is missing. Can't be undone; a correction is a new meeting of kind PERBAIKAN.
   */
  'rapat:sahkan': channel<{ sha256: string; disahkanPada: string }>()(z.strictObject(rapatRef)),
  'rapat:verify': channel<HasilVerifikasi>()(z.strictObject(rapatRef)),
  /** A correction of locked minutes: a copy to edit, which refers to the first and lists what changed. */
  'rapat:createPerbaikan': channel<Tersimpan & { rapatId: string }>()(
    z.strictObject({ ...rapatRef, alasan: teksPanjangSchema.min(1) }),
  ),
  /** Keeps a copy of the scanned signed page (pdf, png, jpg; at most 30 MB) beside the database. Only when locked. */
  'pindaian:add': channel<Tersimpan>()(z.strictObject({ ...rapatRef, path: pathSchema })),
  /** Path of the kept copy, for opening; FILE_DAMAGED when its hash no longer fits. */
  'pindaian:path': channel<{ path: string }>()(z.strictObject({ ...rapatRef, sha256: z.string().length(64) })),
  /** The minutes as they would be printed now. */
  'beritaAcara:preview': channel<{ pdf: Uint8Array }>()(z.strictObject(rapatRef)),
};
