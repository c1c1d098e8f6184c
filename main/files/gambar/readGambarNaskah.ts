import { basename } from 'node:path';
import { type GambarNaskah, UKURAN_GAMBAR_MAKS } from '../../../shared/domain/dossier';
import { readBounded } from '../readBounded';
import { kenaliGambar } from './kenaliGambar';

/**
 * A picture file for the narrative, cleaned when it is a drawing. Throws what `readBounded` (at most UKURAN_GAMBAR_MAKS
 * bytes) and `kenaliGambar` throw.
 */
export const readGambarNaskah = async (path: string): Promise<Omit<GambarNaskah, 'gambarId'>> => {
  const { isi, ...ukuran } = kenaliGambar(Buffer.from(await readBounded(path, UKURAN_GAMBAR_MAKS)));
  return { nama: basename(path).slice(-200), ...ukuran, isi: isi.toString('base64') };
};
