import { createHash } from 'node:crypto';
import type { Workbook, Worksheet } from 'exceljs';
import * as z from 'zod';
import { TANDA_DASAR, VERSI_DASAR } from '../../../shared/documents/kerja/kolomKerja';
import { type BarisMatriks, barisMatriksSchema, idSchema, rentangTahunSchema } from '../../../shared/domain/dossier';
import { lembarDitolak } from '../../../shared/errors/lembarDitolak';
import { teksSel } from '../lembar/teksSel';
import { BATAS_KERJA } from './batasKerja';

const kepalaSchema = z.object({
  dossierId: idSchema,
  edisiId: idSchema,
  dibuatPada: z.iso.datetime(),
  tahunMatriks: rentangTahunSchema,
  kunciList: z.array(z.string().max(40)).max(BATAS_KERJA.kolom),
  jumlahBaris: z.int().min(0).max(BATAS_KERJA.baris),
  sha256: z.string(),
});

/** What a working sheet was made from; it travels in the sheet, so that it can come back after the plan has gone on. */
export interface DasarKerja extends z.infer<typeof kepalaSchema> {
  readonly matriks: readonly BarisMatriks[];
}

const teksBaris = (sheet: Worksheet, nomor: number): string => {
  let teks = '';
  sheet.getRow(nomor).eachCell((cell) => {
    teks += teksSel(cell.value);
  });
  return teks;
};

/** The hidden sheet of a workbook by its mark, wherever it stands and whatever it is called; null when there is none. */
export const cariDasar = (workbook: Workbook): Worksheet | null =>
  workbook.worksheets.find((sheet) => teksSel(sheet.getCell('A1').value) === TANDA_DASAR) ?? null;

/** Reads what the working sheet was made from. Throws VERSI_BARU, or DASAR_RUSAK when anything in it was changed. */
export const bacaDasar = (sheet: Worksheet): DasarKerja => {
  const versi = Number(sheet.getCell('B1').value);
  if (Number.isInteger(versi) && versi > VERSI_DASAR) throw lembarDitolak('VERSI_BARU', { lembar: sheet.name });
  try {
    const kepala = kepalaSchema.parse(JSON.parse(teksBaris(sheet, 2)));
    const barisList = Array.from({ length: kepala.jumlahBaris }, (_, i) => teksBaris(sheet, i + 3));
    const sha256 = createHash('sha256').update(barisList.join('\n')).digest('hex');
    if (sha256 !== kepala.sha256) throw new RangeError('sha256');
    return { ...kepala, matriks: barisList.map((teks) => barisMatriksSchema.parse(JSON.parse(teks))) };
  } catch (cause) {
    throw lembarDitolak('DASAR_RUSAK', { lembar: sheet.name }, { cause });
  }
};
