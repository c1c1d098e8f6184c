import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { RenaksiError } from '../../shared/errors/errorCode';
import { readBounded } from '../files/readBounded';

/** Largest PDF in bytes; an annex of 240 pages with pictures stays far below. */
export const UKURAN_PDF_MAKS = 64 * 1_048_576;

/** Readers accept other bytes before the header up to here (ISO 32000-1, annex H, note 13). */
const KEPALA_MAKS = 1024;

/**
 * Bytes of a PDF and when it was last written (ISO 8601). Whether it is whole its reader finds out. Throws RenaksiError
 * PDF_FOREIGN when name or header are of something else, FILE_TOO_LARGE, FILE_NOT_FOUND, FILE_UNREADABLE, FILE_LOCKED.
 */
export async function readPdf(path: string): Promise<{ pdf: Uint8Array; diubah: string }> {
  if (extname(path).toLowerCase() !== '.pdf') throw new RenaksiError('PDF_FOREIGN', { path });
  const pdf = await readBounded(path, UKURAN_PDF_MAKS);
  if (!Buffer.from(pdf.subarray(0, KEPALA_MAKS)).includes('%PDF-')) throw new RenaksiError('PDF_FOREIGN', { path });
  const info = await stat(path).catch(() => {
    throw new RenaksiError('FILE_NOT_FOUND', { path });
  });
  return { pdf, diubah: info.mtime.toISOString() };
}
