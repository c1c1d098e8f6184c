import { extname } from 'node:path';
import type { Workbook } from 'exceljs';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { lembarDitolak } from '../../../shared/errors/lembarDitolak';
import { readBounded } from '../readBounded';
import { BATAS_KERJA } from './batasKerja';
import { periksaBuku } from './periksaBuku';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Container of old Office files, and of new ones behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens a returned workbook within its bounds. Throws LEMBAR_DITOLAK, and FILE_NOT_FOUND, FILE_UNREADABLE or FILE_LOCKED of
 * the file system.
 */
export const bukaBuku = async (path: string): Promise<Workbook> => {
  const isi = await readBounded(path, BATAS_KERJA.byte).catch((error: unknown) => {
    const isBesar = error instanceof RenaksiError && error.code === 'FILE_TOO_LARGE';
    throw isBesar ? lembarDitolak('TERLALU_BESAR', { maks: BATAS_KERJA.byte }) : error;
  });
  const isAwal = (awalan: readonly number[]): boolean => awalan.every((byte, i) => isi[i] === byte);
  if (isAwal(OLE)) {
    const isSandi = Buffer.from(isi).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw lembarDitolak(isSandi ? 'SANDI' : 'BUKAN_LEMBAR');
  }
  if (!isAwal(ZIP)) {
    // A name that promises a workbook around something else is a broken workbook.
    throw lembarDitolak(extname(path).toLowerCase() === '.xlsx' ? 'BERKAS_RUSAK' : 'BUKAN_LEMBAR');
  }
  periksaBuku(isi);
  // Loaded only when a workbook is read: exceljs takes a third of a second.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(isi.buffer.slice(isi.byteOffset, isi.byteOffset + isi.byteLength) as ArrayBuffer);
  } catch (cause) {
    throw lembarDitolak('BERKAS_RUSAK', {}, { cause });
  }
  return workbook;
};
