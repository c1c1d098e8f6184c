import type { BandingEdisi } from '../../../shared/contract';
import { buildWorkbookPerubahan } from '../../../shared/documents/workbook/perubahan/buildWorkbookPerubahan';
import type { Dossier } from '../../../shared/domain/dossier';
import type { BuildContext } from '../buildContext';
import { writeWorkbook } from './writeWorkbook';

/** Bytes of `matriks-perubahan.xlsx`. Import this module only when a workbook is wanted. */
export const buildPerubahanXlsx = (
  dossier: Dossier,
  banding: BandingEdisi | null,
  ctx: BuildContext,
): Promise<Uint8Array> => {
  ctx.onProgress('MENYUSUN', null, null);
  return writeWorkbook(buildWorkbookPerubahan(dossier, banding), ctx);
};
