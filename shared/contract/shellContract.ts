import { z } from 'zod';
import { idSchema } from '../domain/dossier';
import { channel } from './define';

/** Channels that need the desktop: served by the window's process, not by the services. */
export const shellContract = {
  'shell:info': channel<{ versi: string; folderData: string; folderDokumen: string }>()(z.strictObject({})),
  /** Native dialogs; null when the user cancels. */
  'shell:pilihRenaksi': channel<{ path: string } | null>()(z.strictObject({})),
  'shell:simpanRenaksi': channel<{ path: string } | null>()(z.strictObject({ namaBerkas: z.string().min(1).max(200) })),
  'shell:pilihFolder': channel<{ path: string } | null>()(z.strictObject({ awal: z.string().max(4096).nullable() })),
  /** Opens a document an export wrote, or its folder; anything else is FORBIDDEN. */
  'shell:bukaHasil': channel<{ dibuka: boolean }>()(
    z.strictObject({ path: z.string().min(1).max(4096), sebagai: z.enum(['BERKAS', 'FOLDER']) }),
  ),
  /** Remembers what the window shows, so that a restart comes back to it. */
  'shell:setLokasi': channel<{ ok: true }>()(
    z.strictObject({ dossierId: idSchema.nullable(), layar: z.string().regex(/^[a-z-]{0,40}$/) }),
  ),
  'shell:getLokasi': channel<{ dossierId: string | null; layar: string } | null>()(z.strictObject({})),
};
