import { ukuranRaster } from '../../files/gambar/ukuranRaster';

/** Where the corners of a stored photo belong. Source: EXIF 2.3, orientation; w and h are the stored sides. */
const MATRIKS: Readonly<Record<number, (w: number, h: number) => string>> = {
  2: (w) => `-1 0 0 1 ${w} 0`,
  3: (w, h) => `-1 0 0 -1 ${w} ${h}`,
  4: (_, h) => `1 0 0 -1 0 ${h}`,
  5: () => '0 1 1 0 0 0',
  6: (_, h) => `0 1 -1 0 ${h} 0`,
  7: (w, h) => `0 -1 -1 0 ${h} ${w}`,
  8: (w) => `0 -1 1 0 0 ${w}`,
};

/** A turned photo as an upright drawing, since Word prints it as it was stored; null for one that stands upright. */
export const tegakkanFoto = (data: Buffer): string | null => {
  const { lebar, tinggi, putaran } = ukuranRaster(data);
  const matriks = MATRIKS[putaran]?.(lebar, tinggi);
  if (matriks === undefined) return null;
  const [w, h] = putaran >= 5 ? [tinggi, lebar] : [lebar, tinggi];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${w}" height="${h}">` +
    `<image width="${lebar}" height="${tinggi}" transform="matrix(${matriks})" ` +
    `xlink:href="data:image/jpeg;base64,${data.toString('base64')}"/></svg>`
  );
};
