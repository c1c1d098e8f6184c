import { type GambarNaskah, UKURAN_SEMUA_GAMBAR_MAKS } from '../../../shared/domain/dossier';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { kenaliGambar } from './kenaliGambar';

/** Bytes that base64 stands for. */
export const byteBase64 = (isi: string): number => Math.floor((isi.length * 3) / 4);

/**
 * Pictures that came with a dossier, read as if they were files: kind and size must be what the dossier says, drawings
 * are cleaned. Throws RenaksiError FILE_DAMAGED whose `tempat` names the first that is not sound, or `gambarList` when
 * they are too large together.
 */
export const periksaGambarList = (gambarList: readonly GambarNaskah[]): GambarNaskah[] => {
  const semua = gambarList.reduce((jumlah, { isi }) => jumlah + byteBase64(isi), 0);
  if (semua > UKURAN_SEMUA_GAMBAR_MAKS) throw new RenaksiError('FILE_DAMAGED', { tempat: 'gambarList' });
  return gambarList.map((gambar, i) => {
    const rusak = (cause?: unknown): RenaksiError =>
      new RenaksiError('FILE_DAMAGED', { tempat: `gambarList[${i}]` }, { cause });
    const kenali = (): ReturnType<typeof kenaliGambar> => {
      try {
        return kenaliGambar(Buffer.from(gambar.isi, 'base64'));
      } catch (cause) {
        throw rusak(cause);
      }
    };
    const { mime, lebarPx, tinggiPx, isi } = kenali();
    if (mime !== gambar.mime || lebarPx !== gambar.lebarPx || tinggiPx !== gambar.tinggiPx) throw rusak();
    return { ...gambar, isi: isi.toString('base64') };
  });
};
