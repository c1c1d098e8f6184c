import { bersihkanSvg } from './bersihkanSvg';

/**
 * A kept drawing as text, cleaned once more before a document is written: the PDF library opens whatever path or address
 * a picture inside names. Throws RenaksiError GAMBAR_DITOLAK.
 */
export const svgGambar = (isi: string): string => bersihkanSvg(Buffer.from(isi, 'base64').toString()).svg;
