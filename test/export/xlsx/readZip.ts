import { inflateRawSync } from 'node:zlib';

/** Texts of the entries of a ZIP archive by name, read from its central directory. */
export const readZip = (isi: Uint8Array): ReadonlyMap<string, string> => {
  const buffer = Buffer.from(isi);
  const akhir = buffer.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const jumlah = buffer.readUInt16LE(akhir + 10);
  let posisi = buffer.readUInt32LE(akhir + 16);
  const hasil = new Map<string, string>();
  for (let i = 0; i < jumlah; i += 1) {
    const metode = buffer.readUInt16LE(posisi + 10);
    const ukuran = buffer.readUInt32LE(posisi + 20);
    const panjangNama = buffer.readUInt16LE(posisi + 28);
    const lokal = buffer.readUInt32LE(posisi + 42);
    const nama = buffer.toString('utf8', posisi + 46, posisi + 46 + panjangNama);
    const awal = lokal + 30 + buffer.readUInt16LE(lokal + 26) + buffer.readUInt16LE(lokal + 28);
    const data = buffer.subarray(awal, awal + ukuran);
    hasil.set(nama, (metode === 0 ? data : inflateRawSync(data)).toString('utf8'));
    posisi += 46 + panjangNama + buffer.readUInt16LE(posisi + 30) + buffer.readUInt16LE(posisi + 32);
  }
  return hasil;
};
