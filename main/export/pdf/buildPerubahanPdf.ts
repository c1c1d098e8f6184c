import type { BandingEdisi } from '../../../shared/contract';
import { buildPerubahan } from '../../../shared/documents/buildPerubahan';
import type { Dossier } from '../../../shared/domain/dossier';
import type { BuildContext } from '../buildContext';
import { buildPdf } from './buildPdf';

/** Bytes of `matriks-perubahan.pdf`. `tanggal` is the date in the metadata, now unless the caller fixes it. */
export const buildPerubahanPdf = (
  dossier: Dossier,
  banding: BandingEdisi | null,
  context: BuildContext,
  tanggal?: Date,
): Promise<Uint8Array> => buildPdf(() => buildPerubahan(dossier, banding), context, tanggal);
