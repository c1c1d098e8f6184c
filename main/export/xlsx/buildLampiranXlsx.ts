import { buildWorkbook } from '../../../shared/documents/workbook/buildWorkbook';
import type { Dossier } from '../../../shared/domain/dossier';
import type { BuildContext } from '../buildContext';
import { writeWorkbook } from './writeWorkbook';

/**
 * Bytes of `lampiran.xlsx`: a sheet per table with live formulas and cached results. Import this module only
 * when a workbook is wanted: exceljs takes a third of a second to load.
 */
export const buildLampiranXlsx = async (dossier: Dossier, ctx: BuildContext): Promise<Uint8Array> => {
  ctx.onProgress('MENYUSUN', null, null);
  return writeWorkbook(buildWorkbook(dossier), ctx);
};
