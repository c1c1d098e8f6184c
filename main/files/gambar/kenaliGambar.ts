import type { GambarNaskah } from '../../../shared/domain/dossier';
import { UKURAN_GAMBAR_MAKS } from '../../../shared/domain/dossier';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { bersihkanSvg } from './bersihkanSvg';
import { hilangSvg } from './hilangSvg';
import { isAwalan, isCmyk, isRasterUtuh, TANDA_JPEG, TANDA_PNG } from './isRasterUtuh';
import { isTegak, ukuranRaster } from './ukuranRaster';

/** Largest side in pixels. */
const SISI_MAKS = 20_000;

/** A picture as the dossier keeps it, but for its name. */
export type GambarDikenali = Pick<GambarNaskah, 'mime' | 'lebarPx' | 'tinggiPx'> & { readonly isi: Buffer };

/**
 * Kind, size as it is seen, and the bytes to keep, told by the bytes alone: those of a PNG or JPEG unchanged, an SVG
 * cleaned. A second time gives the same. Throws RenaksiError GAMBAR_DITOLAK whose `sebab` says why.
 */
export const kenaliGambar = (bytes: Buffer): GambarDikenali => {
  if (bytes.length > UKURAN_GAMBAR_MAKS) throw new RenaksiError('FILE_TOO_LARGE', { maksByte: UKURAN_GAMBAR_MAKS });
  const isPng = isAwalan(bytes, TANDA_PNG);
  if (!isPng && !isAwalan(bytes, TANDA_JPEG)) return kenaliSvg(bytes);
  if (!isRasterUtuh(bytes)) throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'RUSAK' });
  if (isCmyk(bytes)) throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'CMYK' });
  const { lebar, tinggi, putaran } = ukuranRaster(bytes);
  if (Math.max(lebar, tinggi) > SISI_MAKS) throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'RUSAK' });
  const [lebarPx, tinggiPx] = isTegak(putaran) ? [tinggi, lebar] : [lebar, tinggi];
  return { mime: isPng ? 'image/png' : 'image/jpeg', lebarPx, tinggiPx, isi: bytes };
};

const kenaliSvg = (bytes: Buffer): GambarDikenali => {
  const teks = bacaTeks(bytes);
  // Only what may be drawing text is read as such, so that a user hears of a wrong file and not of broken XML.
  if (teks === null || !/^\s*<[^]*?svg[\s>]/.test(teks.slice(0, 20_000))) {
    throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'BUKAN_GAMBAR' });
  }
  const { svg, lebarPx, tinggiPx } = bersihkanSvg(teks);
  const sebab = hilangSvg(teks.charCodeAt(0) === 0xfeff ? teks.slice(1) : teks);
  if (sebab !== null) throw new RenaksiError('GAMBAR_DITOLAK', { sebab });
  return { mime: 'image/svg+xml', lebarPx, tinggiPx, isi: Buffer.from(svg) };
};

const bacaTeks = (bytes: Buffer): string | null => {
  const isUtf16 = isAwalan(bytes, [0xff, 0xfe]) || isAwalan(bytes, [0xfe, 0xff]);
  const kode = !isUtf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(kode, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
