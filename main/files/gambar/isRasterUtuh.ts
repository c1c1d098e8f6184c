import { inflateSync } from 'node:zlib';

/** Larger pictures would take more memory than a document is worth. */
const PIKSEL_MAKS = 25_000_000;

export const TANDA_PNG: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
export const TANDA_JPEG: readonly number[] = [0xff, 0xd8, 0xff];

/** Samples a pixel has by PNG colour type. Source: PNG specification, table 11.1. */
export const SAMPEL: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export const isAwalan = (bytes: Uint8Array, awalan: readonly number[]): boolean =>
  awalan.every((byte, i) => bytes[i] === byte);

/**
 * True for the bytes of a PNG or JPEG that can be embedded in documents: whole, of a kind their libraries draw, at most
 * 25 million pixels. Checked before pdfkit sees it, which inflates pixels in a callback where an error ends the worker.
 */
export const isRasterUtuh = (bytes: Buffer): boolean => {
  try {
    return isAwalan(bytes, TANDA_PNG) ? isPngUtuh(bytes) : isJpegUtuh(bytes);
  } catch {
    // Reading past the end, or data that don't inflate.
    return false;
  }
};

/** All chunks are there and the pixels inflate to what the header promises. Source: PNG specification, 11.2. */
const isPngUtuh = (bytes: Buffer): boolean => {
  const dataList: Buffer[] = [];
  let adaPalet = false;
  let adaAkhir = false;
  for (let i = 8; i < bytes.length; ) {
    const panjang = bytes.readUInt32BE(i);
    const jenis = bytes.toString('latin1', i + 4, i + 8);
    if (jenis === 'IDAT') dataList.push(bytes.subarray(i + 8, i + 8 + panjang));
    if (jenis === 'PLTE') adaPalet = true;
    adaAkhir = jenis === 'IEND';
    if (adaAkhir) break;
    i += 12 + panjang;
  }
  const lebar = bytes.readUInt32BE(16);
  const tinggi = bytes.readUInt32BE(20);
  const [kedalaman = 0, jenisWarna = 0, , , isTerjalin = 0] = bytes.subarray(24, 29);
  const sampel = SAMPEL[jenisWarna];
  if (!adaAkhir || sampel === undefined || (jenisWarna === 3 && !adaPalet)) return false;
  if (lebar === 0 || tinggi === 0 || lebar * tinggi > PIKSEL_MAKS) return false;
  const perlu = tinggi * (1 + Math.ceil((lebar * kedalaman * sampel) / 8));
  const ada = inflateSync(Buffer.concat(dataList), { maxOutputLength: 8 * PIKSEL_MAKS + tinggi * 8 }).length;
  // Interlaced pictures have more rows, each with a byte of its own.
  return isTerjalin === 1 ? ada >= perlu - tinggi : ada === perlu;
};

/** The markers lead to a frame header pdfkit knows, with a size, and to the start of the pixels. Source: ITU-T T.81, annex B. */
const isJpegUtuh = (bytes: Buffer): boolean => {
  if (bytes.readUInt16BE(0) !== 0xffd8) return false;
  let isBerukuran = false;
  for (let i = 2; ; ) {
    const penanda = bytes.readUInt16BE(i);
    if (penanda < 0xff01) return false;
    if (penanda === 0xffda) return isBerukuran;
    if (penanda >= 0xffc0 && penanda <= 0xffc2) {
      const tinggi = bytes.readUInt16BE(i + 5);
      const lebar = bytes.readUInt16BE(i + 7);
      isBerukuran =
        tinggi > 0 && lebar > 0 && tinggi * lebar <= PIKSEL_MAKS && [1, 3, 4].includes(bytes.readUInt8(i + 9));
    }
    i += 2 + bytes.readUInt16BE(i + 2);
  }
};

/** True for a sound JPEG of four inks, which print in other colours by program. Source: ITU-T T.81, B.2.2 (number of components of the frame). */
export const isCmyk = (bytes: Buffer): boolean => {
  if (!isAwalan(bytes, TANDA_JPEG)) return false;
  let i = 2;
  while (bytes.readUInt16BE(i) < 0xffc0 || bytes.readUInt16BE(i) > 0xffc2) i += 2 + bytes.readUInt16BE(i + 2);
  return bytes.readUInt8(i + 9) === 4;
};
