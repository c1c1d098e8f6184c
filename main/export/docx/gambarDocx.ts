import { ImageRun } from 'docx';
import { rasterSvg } from './rasterSvg';
import { bersihkan } from './teksDocx';
import { piksel } from './ukuran';

/** Size in points, and what a picture shows in words for who can't see it. */
export interface UkuranGambar {
  readonly lebar: number;
  readonly tinggi: number;
  readonly uraian: string;
}

let nomor = 0;

/**
 * Numbers the pictures made from here on from 1, as those of one document. What makes them must not wait in between: the
 * count is the thread's. The library's own goes on from one document to the next, and no two exports would be the same.
 */
export const mulaiNomorGambar = (): void => {
  nomor = 0;
};

const bersama = ({ lebar, tinggi, uraian }: UkuranGambar) => ({
  transformation: { width: piksel(lebar), height: piksel(tinggi) },
  altText: { id: String((nomor += 1)), name: bersihkan(uraian).slice(0, 80), description: bersihkan(uraian) },
});

/** A vector picture, with pixels for a Word older than 2016 and other readers. `siapkanRaster` must have run. */
export const gambarSvg = (svg: string, ukuran: UkuranGambar): ImageRun => {
  const bersih = bersihkan(svg);
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(bersih),
    fallback: { type: 'png', data: rasterSvg(bersih, ukuran.lebar) },
    ...bersama(ukuran),
  });
};

export const gambarRaster = (type: 'png' | 'jpg', data: Buffer, ukuran: UkuranGambar): ImageRun =>
  new ImageRun({ type, data, ...bersama(ukuran) });
