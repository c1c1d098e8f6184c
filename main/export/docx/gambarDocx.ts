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

const bersama = ({ lebar, tinggi, uraian }: UkuranGambar) => ({
  transformation: { width: piksel(lebar), height: piksel(tinggi) },
  altText: { name: bersihkan(uraian).slice(0, 80), description: bersihkan(uraian) },
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
