import type { Worksheet } from 'exceljs';
import type { LembarBacaan } from '../../../shared/contract';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { BATAS_LEMBAR, rapikanLembar, rejectLebih } from './batasLembar';
import { daftarZip } from './daftarZip';
import { teksSel } from './teksSel';

/** Most bytes a workbook may unpack to: a list of people is far below, a file made to fill the memory far above. */
const UKURAN_TERURAI_MAKS = 64 * 1024 * 1024;

/** Visible sheets of a workbook with their visible rows and columns; a merged cell's text stands in its first cell only. */
export const readXlsx = async (isi: Uint8Array, path: string): Promise<LembarBacaan[]> => {
  rejectAsing(isi, path);
  // Loaded only when a workbook is read: exceljs takes a third of a second.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(isi.buffer.slice(isi.byteOffset, isi.byteOffset + isi.byteLength) as ArrayBuffer);
  } catch (cause) {
    throw new RenaksiError('FILE_DAMAGED', { path }, { cause });
  }
  const sheetList = workbook.worksheets.filter(({ state }) => state === 'visible');
  rejectLebih('lembar', sheetList.length);
  return sheetList.map((sheet) => rapikanLembar(sheet.name, readBaris(sheet)));
};

const rejectAsing = (isi: Uint8Array, path: string): void => {
  const isiList = daftarZip(isi);
  if (isiList === null) throw new RenaksiError('FILE_DAMAGED', { path });
  const ada = new Set(isiList.map(({ nama }) => nama.toLowerCase()));
  if (ada.has('xl/vbaproject.bin')) throw new RenaksiError('FILE_FOREIGN', { path, sebab: 'MAKRO' });
  if (!ada.has('xl/workbook.xml')) throw new RenaksiError('FILE_FOREIGN', { path });
  const terurai = isiList.reduce((jumlah, { ukuran }) => jumlah + ukuran, 0);
  if (terurai > UKURAN_TERURAI_MAKS) {
    throw new RenaksiError('FILE_TOO_LARGE', { path, maksByte: UKURAN_TERURAI_MAKS });
  }
};

const readBaris = (sheet: Worksheet): string[][] => {
  const barisList: string[][] = [];
  const tampakList = Array.from({ length: Math.min(sheet.columnCount, 500) }, (_, i) => i + 1).filter(
    (nomor) => !sheet.getColumn(nomor).hidden,
  );
  sheet.eachRow((row) => {
    if (row.hidden || barisList.length > BATAS_LEMBAR.baris) return;
    const baris = tampakList.map((nomor) => {
      const cell = row.getCell(nomor);
      return cell.isMerged && cell.master.address !== cell.address ? '' : teksSel(cell.value);
    });
    if (baris.some((sel) => sel.trim() !== '')) barisList.push(baris);
  });
  return barisList;
};
