import * as z from 'zod';
import { idSchema } from '../domain/dossier';
import { channel } from './define';

export const tampilanProyektorSchema = z.strictObject({
  dossierId: idSchema,
  rapatId: idSchema,
  halaman: z.enum(['SAMBUTAN', 'PERTANYAAN', 'HASIL', 'PRIORITAS']),
  pertanyaanId: idSchema.nullable(),
});
/** What the projector window shows. */
export type TampilanProyektor = z.infer<typeof tampilanProyektorSchema>;

export interface StatusProyektor {
  readonly isTerbuka: boolean;
  /** The window stays on what it shows while the facilitator looks elsewhere. */
  readonly isBeku: boolean;
  /** Null before anything was shown. */
  readonly tampilan: TampilanProyektor | null;
}

/** The second window; served by the window's process. */
export const proyektorContract = {
  /** Opens on the second display when there is one, else as a window of its own. */
  'proyektor:open': channel<StatusProyektor>()(z.strictObject({})),
  'proyektor:close': channel<StatusProyektor>()(z.strictObject({})),
  'proyektor:show': channel<StatusProyektor>()(z.strictObject({ tampilan: tampilanProyektorSchema })),
  'proyektor:freeze': channel<StatusProyektor>()(z.strictObject({ beku: z.boolean() })),
  'proyektor:status': channel<StatusProyektor>()(z.strictObject({})),
};
