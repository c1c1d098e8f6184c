import type { Dossier } from '../../shared/domain/dossier';
import { parseRenaksi, UKURAN_RENAKSI_MAKS } from '../../shared/domain/interchange/renaksiFile';
import { RenaksiError } from '../../shared/errors/errorCode';
import { gambarDisini, type PembacaGambar } from './gambar/gambarTerpisah';
import { readBounded } from './readBounded';

/**
 * Reads and validates a `.renaksi` file of at most UKURAN_RENAKSI_MAKS bytes.
 * Throws RenaksiError FILE_NOT_FOUND, FILE_UNREADABLE (a folder, no permission), FILE_TOO_LARGE, and what
 * `parseRenaksi` and `periksaGambarList` throw; text that is not UTF-8 is FILE_NOT_JSON.
 */
export const readRenaksi = async (path: string, gambar: PembacaGambar = gambarDisini): Promise<Dossier> => {
  const dossier = parseRenaksi(decodeUtf8(await readBounded(path, UKURAN_RENAKSI_MAKS), path));
  return { ...dossier, gambarList: await gambar.periksa(dossier.gambarList) };
};

const decodeUtf8 = (data: Uint8Array, path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch (error) {
    throw new RenaksiError('FILE_NOT_JSON', { path }, { cause: error });
  }
};
