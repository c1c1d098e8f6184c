import { basename, extname } from 'node:path';
import type { LembarBacaan } from '../../../shared/contract';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { readBounded } from '../readBounded';
import { BATAS_LEMBAR } from './batasLembar';
import { parseTeks } from './parseTeks';
import { readXlsx } from './readXlsx';

const EKSTENSI_TEKS: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);

/**
 * Cells of a workbook (.xlsx) or a text table (.csv, .tsv, .txt) as texts. What a file is, its first bytes say; its name
 * only tells a text table from any other text. Throws RenaksiError of `readBounded`, FILE_FOREIGN for another kind of file
 * (`sebab` XLS for the old Excel form, MAKRO for a workbook with macros), FILE_UNREADABLE with `sebab` SANDI for one
 * behind a password, FILE_DAMAGED for a broken one, LIMIT_REACHED for too many rows, columns or sheets.
 */
export const readLembar = async (path: string): Promise<LembarBacaan[]> => {
  const isi = await readBounded(path, BATAS_LEMBAR.byte);
  if (isAwal(isi, ZIP)) return readXlsx(isi, path);
  if (isAwal(isi, OLE)) throw oleError(isi, path);
  if (!EKSTENSI_TEKS.has(extname(path).toLowerCase())) {
    // A name that promises a workbook around something else is a broken workbook.
    throw new RenaksiError(extname(path).toLowerCase() === '.xlsx' ? 'FILE_DAMAGED' : 'FILE_FOREIGN', { path });
  }
  return [parseTeks(isi, basename(path), path)];
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Container of old Office files, and of new ones behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const isAwal = (isi: Uint8Array, awalan: readonly number[]): boolean => awalan.every((byte, i) => isi[i] === byte);

const oleError = (isi: Uint8Array, path: string): RenaksiError => {
  const isSandi = Buffer.from(isi).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isSandi
    ? new RenaksiError('FILE_UNREADABLE', { path, sebab: 'SANDI' })
    : new RenaksiError('FILE_FOREIGN', { path, sebab: 'XLS' });
};
