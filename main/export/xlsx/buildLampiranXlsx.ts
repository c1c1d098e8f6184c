import exceljs, { type XlsxWriteOptions } from 'exceljs';
import { buildWorkbook } from '../../../shared/documents/workbook/buildWorkbook';
import type { Dossier } from '../../../shared/domain/dossier';
import type { BuildContext } from '../buildContext';
import { addLembar } from './addLembar';
import { teksXml } from './teksXml';

/**
 * Half the time of writing goes into compression; a lower level costs a tenth more bytes and saves a third of it.
 */
const PENULISAN: Partial<XlsxWriteOptions> = { zip: { compression: 'DEFLATE', compressionOptions: { level: 3 } } };

/**
 * Bytes of `lampiran.xlsx`: a sheet per table with live formulas and cached results. Import this module only
 * when a workbook is wanted: exceljs takes a third of a second to load.
 */
export const buildLampiranXlsx = async (dossier: Dossier, ctx: BuildContext): Promise<Uint8Array> => {
  ctx.onProgress('MENYUSUN', null, null);
  const definisi = buildWorkbook(dossier);
  const workbook = new exceljs.Workbook();
  workbook.title = teksXml(definisi.judul);
  workbook.company = teksXml(definisi.penyusun);
  workbook.creator = 'Setda Renaksi';
  for (const [i, lembar] of definisi.lembarList.entries()) {
    ctx.onProgress('MENATA', i + 1, definisi.lembarList.length);
    addLembar(workbook, lembar, definisi);
  }
  ctx.onProgress('MENULIS', null, null);
  return new Uint8Array(await workbook.xlsx.writeBuffer(PENULISAN));
};
