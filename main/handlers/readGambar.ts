import { open } from 'node:fs/promises';
import { RenaksiError } from '../../shared/errors/errorCode';
import { isCmyk, isRasterUtuh } from '../files/gambar/isRasterUtuh';

/** Largest logo in bytes; it is stored in the dossier and printed on every letterhead. */
export const UKURAN_GAMBAR_MAKS = 500_000;

/** First bytes of the kinds a letterhead can print (PNG, ISO 15948; JPEG, ISO 10918). */
const TANDA_LIST = [
  { mime: 'image/png', tanda: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime: 'image/jpeg', tanda: [0xff, 0xd8, 0xff] },
];

/**
 * Reads a PNG or JPEG as a data URL; the kind comes from its bytes, never from its name. Throws RenaksiError
 * FILE_NOT_FOUND, FILE_TOO_LARGE and FILE_UNREADABLE (neither kind, a folder, no permission), GAMBAR_DITOLAK (four inks).
 */
export async function readGambar(path: string): Promise<{ dataUrl: string }> {
  const bytes = await readBounded(path);
  const jenis = TANDA_LIST.find(({ tanda }) => tanda.every((byte, index) => bytes[index] === byte));
  if (jenis === undefined) throw new RenaksiError('FILE_UNREADABLE', { path });
  if (isRasterUtuh(bytes) && isCmyk(bytes)) throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'CMYK' });
  return { dataUrl: `data:${jenis.mime};base64,${bytes.toString('base64')}` };
}

async function readBounded(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > UKURAN_GAMBAR_MAKS) throw new RenaksiError('FILE_TOO_LARGE', { path });
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof RenaksiError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RenaksiError(isMissing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', { path });
  }
}
