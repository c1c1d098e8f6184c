import { ImageRun } from 'docx';
import { bersihkan } from './teksDocx';
import { piksel } from './ukuran';

/** One transparent pixel, shown by a Word older than 2016, which knows no SVG. */
const TEMBUS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

/** A vector picture of a size in points, with what it shows in words for who can't see it. */
export const gambarSvg = (svg: string, lebar: number, tinggi: number, uraian: string): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: Buffer.from(bersihkan(svg)),
    transformation: { width: piksel(lebar), height: piksel(tinggi) },
    fallback: { type: 'png', data: TEMBUS },
    altText: { name: bersihkan(uraian).slice(0, 80), description: bersihkan(uraian) },
  });
