/** Kind and size in pixels of a PNG or JPEG that `isGambarTerbaca` found sound. Source: PNG 11.2.2; ITU-T T.81, annex B. */
export const ukuranGambar = (bytes: Buffer): { jenis: 'png' | 'jpg'; lebar: number; tinggi: number } => {
  if (bytes[0] === 0x89) return { jenis: 'png', lebar: bytes.readUInt32BE(16), tinggi: bytes.readUInt32BE(20) };
  let i = 2;
  // The frame header comes before the pixels; any other marker is skipped by its length.
  while (!isKepalaBingkai(bytes.readUInt16BE(i))) i += 2 + bytes.readUInt16BE(i + 2);
  return { jenis: 'jpg', lebar: bytes.readUInt16BE(i + 7), tinggi: bytes.readUInt16BE(i + 5) };
};

const isKepalaBingkai = (penanda: number): boolean => penanda >= 0xffc0 && penanda <= 0xffc2;
