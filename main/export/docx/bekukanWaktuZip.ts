/** 1 January 1980, 00:00, the first a ZIP archive can say: in these formats of office programs nobody shows it. */
const WAKTU = 0x0021_0000;

const AKHIR = 0x0605_4b50;
const PUSAT = 0x0201_4b50;
const PANJANG_AKHIR = 22;

/**
 * Sets the times of all entries of an archive without a comment to the first a ZIP knows, in its own bytes, and returns
 * it. Throws a RangeError for anything else. Source: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
 */
export const bekukanWaktuZip = (zip: Uint8Array): Uint8Array => {
  const data = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const akhir = zip.byteLength - PANJANG_AKHIR;
  if (data.getUint32(akhir, true) !== AKHIR) throw new RangeError('bekukanWaktuZip: no archive');
  let posisi = data.getUint32(akhir + 16, true);
  for (let sisa = data.getUint16(akhir + 10, true); sisa > 0; sisa -= 1) {
    if (data.getUint32(posisi, true) !== PUSAT) throw new RangeError('bekukanWaktuZip: no entry');
    data.setUint32(posisi + 12, WAKTU, true);
    data.setUint32(data.getUint32(posisi + 42, true) + 10, WAKTU, true);
    posisi +=
      46 + data.getUint16(posisi + 28, true) + data.getUint16(posisi + 30, true) + data.getUint16(posisi + 32, true);
  }
  return zip;
};
