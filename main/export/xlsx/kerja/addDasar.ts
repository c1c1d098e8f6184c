import { createHash } from 'node:crypto';
import type { Workbook } from 'exceljs';
import { kolomKerja, NAMA_LEMBAR_DASAR, TANDA_DASAR, VERSI_DASAR } from '../../../../shared/documents/kerja/kolomKerja';
import type { Dossier } from '../../../../shared/domain/dossier';
import { edisiKini } from '../../../../shared/domain/naskah';

/** Characters of one cell; a spreadsheet takes 32,767. */
const PANJANG_SEL = 30_000;

/**
 * JSON in plain letters only: spreadsheets change some characters, such as the escape `_x0041_`, on their way through a
 * file.
 */
const jsonPolos = (isi: unknown): string =>
  JSON.stringify(isi).replace(/[^ -~]|_/g, (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`);

const potong = (teks: string): string[] => teks.match(new RegExp(`.{1,${PANJANG_SEL}}`, 'g')) ?? [];

/**
 * Adds the hidden sheet: mark and version, then the head (dossier, edition, columns, when it was made, SHA-256 of the rows),
 * then a row of the matrix in each row.
 */
export const addDasar = async (workbook: Workbook, dossier: Dossier, dibuatPada: string): Promise<void> => {
  const { dossierId, dataUmum, matriks } = dossier;
  const barisList = matriks.map(jsonPolos);
  const kepala = {
    dossierId,
    edisiId: edisiKini(dossier).edisiId,
    dibuatPada,
    tahunMatriks: dataUmum.tahunMatriks,
    kunciList: kolomKerja(dataUmum.tahunMatriks).map(({ kunci }) => kunci),
    jumlahBaris: barisList.length,
    sha256: createHash('sha256').update(barisList.join('\n')).digest('hex'),
  };
  const sheet = workbook.addWorksheet(NAMA_LEMBAR_DASAR, { state: 'veryHidden' });
  sheet.addRow([TANDA_DASAR, VERSI_DASAR]);
  sheet.addRow(potong(jsonPolos(kepala)));
  for (const baris of barisList) sheet.addRow(potong(baris));
  await sheet.protect('', {});
};
