import { isRasterUtuh } from '../../files/gambar/isRasterUtuh';

/** True for a PNG or JPEG data URL that can be embedded. */
export const isGambarTerbaca = (dataUrl: string): boolean =>
  isRasterUtuh(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
