import { imageSize } from 'image-size';

/** What a picture of pixels is. */
export interface UkuranRaster {
  readonly jenis: 'png' | 'jpg';
  /** Pixels as stored. */
  readonly lebar: number;
  readonly tinggi: number;
  /** How the picture must be turned to be seen upright, 1 (as it is) to 8. Source: EXIF 2.3, tag 0x0112. */
  readonly putaran: number;
}

/** Kind, size and turn of a PNG or JPEG that `isRasterUtuh` found sound. Throws an Error for anything else. */
export const ukuranRaster = (bytes: Uint8Array): UkuranRaster => {
  const { type, width, height, orientation } = imageSize(bytes);
  if (type !== 'png' && type !== 'jpg') throw new Error(`ukuranRaster: ${type ?? ''}`);
  const isPutaran = orientation !== undefined && orientation >= 1 && orientation <= 8;
  return { jenis: type, lebar: width, tinggi: height, putaran: isPutaran ? orientation : 1 };
};

/** True for a turn that lays the picture's width upright. */
export const isTegak = (putaran: number): boolean => putaran >= 5;
