import { ImageRun } from 'docx';
import { bersihkan } from './teksDocx';
import { piksel } from './ukuran';

/** One transparent pixel, shown by a Word older than 2016, which knows no SVG. */
const TEMBUS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

/** Size in points, and what a picture shows in words for who can't see it. */
export interface UkuranGambar {
  readonly lebar: number;
  readonly tinggi: number;
  readonly uraian: string;
}

const bersama = ({ lebar, tinggi, uraian }: UkuranGambar) => ({
  transformation: { width: piksel(lebar), height: piksel(tinggi) },
  altText: { name: bersihkan(uraian).slice(0, 80), description: bersihkan(uraian) },
});

/** A vector picture. */
export const gambarSvg = (svg: string, ukuran: UkuranGambar): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: Buffer.from(bersihkan(svg)),
    fallback: { type: 'png', data: TEMBUS },
    ...bersama(ukuran),
  });

export const gambarRaster = (type: 'png' | 'jpg', data: Buffer, ukuran: UkuranGambar): ImageRun =>
  new ImageRun({ type, data, ...bersama(ukuran) });
