import * as z from 'zod';
import { idSchema, teksPendekSchema } from '../domain/dossier';
import { channel } from './define';

/** What a chosen file is for: an attendance list, a signed page, a logo or picture, evidence, a working sheet, a PDF to compare. */
export const jenisBerkasSchema = z.enum([
  'PESERTA',
  'PINDAIAN',
  'GAMBAR',
  'GAMBAR_NASKAH',
  'BUKTI',
  'LEMBAR_KERJA',
  'PDF',
]);
export type JenisBerkas = z.infer<typeof jenisBerkasSchema>;

/** Colours of the windows: those of the desktop, or always light or dark. */
export const tampilanSchema = z.enum(['auto', 'light', 'dark']);
export type Tampilan = z.infer<typeof tampilanSchema>;

/** Channels that need the desktop: served by the window's process, not by the services. */
export const shellContract = {
  'shell:info': channel<{ versi: string; folderData: string; folderDokumen: string }>()(z.strictObject({})),
  /** Native dialogs; null when the user cancels. */
  'shell:pilihRenaksi': channel<{ path: string } | null>()(z.strictObject({})),
  'shell:simpanRenaksi': channel<{ path: string } | null>()(z.strictObject({ namaBerkas: z.string().min(1).max(200) })),
  'shell:pilihFolder': channel<{ path: string } | null>()(z.strictObject({ awal: z.string().max(4096).nullable() })),
  /** The native open dialog, showing the kinds of file that fit; `awal` is the folder it starts in. */
  'shell:pilihBerkas': channel<{ path: string } | null>()(
    z.strictObject({ jenis: jenisBerkasSchema, awal: z.string().max(4096).nullable().optional() }),
  ),
  /**
   * A PNG or JPEG the user has chosen with `shell:pilihBerkas` GAMBAR, at most 500,000 bytes (FILE_TOO_LARGE);
   * FILE_UNREADABLE when its first bytes are of something else, FORBIDDEN for a path the dialog didn't give.
   */
  'shell:bacaGambar': channel<{ dataUrl: string }>()(z.strictObject({ path: z.string().min(1).max(4096) })),
  /**
   * A PDF the user has chosen with `shell:pilihBerkas` PDF or an export of this run wrote; FORBIDDEN for any other path,
   * PDF_FOREIGN when its bytes are of something else, FILE_TOO_LARGE above 64 MB, FILE_NOT_FOUND, FILE_UNREADABLE.
   * `diubah` is when it was last written, an ISO 8601 instant.
   */
  'shell:bacaPdf': channel<{ pdf: Uint8Array; diubah: string }>()(
    z.strictObject({ path: z.string().min(1).max(4096) }),
  ),
  /**
   * Opens a document an export wrote or a scan `pindaian:path` named, or its folder; anything else is FORBIDDEN.
   */
  'shell:bukaHasil': channel<{ dibuka: boolean }>()(
    z.strictObject({ path: z.string().min(1).max(4096), sebagai: z.enum(['BERKAS', 'FOLDER']) }),
  ),
  /**
   * Opens the file an evidence reference names in the dossier's evidence folder, or shows a kind the desktop would run
   * in its folder; FILE_NOT_FOUND when it isn't there or leads out of the folder.
   */
  'shell:bukaBukti': channel<{ dibuka: boolean }>()(
    z.strictObject({ dossierId: idSchema, rujukan: teksPendekSchema.min(1) }),
  ),
  /** Remembers what the window shows, so that a restart comes back to it. */
  'shell:setLokasi': channel<{ ok: true }>()(
    z.strictObject({ dossierId: idSchema.nullable(), layar: z.string().regex(/^[a-z-]{0,40}$/) }),
  ),
  'shell:getLokasi': channel<{ dossierId: string | null; layar: string } | null>()(z.strictObject({})),
  /** Kept for the next start, whose windows have it from their first frame on. */
  'shell:setTampilan': channel<{ ok: true }>()(z.strictObject({ tampilan: tampilanSchema })),
  'shell:getTampilan': channel<{ tampilan: Tampilan }>()(z.strictObject({})),
};
