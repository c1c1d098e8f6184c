import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of the given files; `ukuranDiakui` is the unpacked size its list claims instead of the true one. */
export const buildZip = (isiByNama: ReadonlyMap<string, Uint8Array | string>, ukuranDiakui?: number): Buffer => {
  const lokalList: Buffer[] = [];
  const daftarList: Buffer[] = [];
  let posisi = 0;
  for (const [nama, isi] of isiByNama) {
    const data = Buffer.from(isi);
    const padat = deflateRawSync(data, { level: 9 });
    const namaByte = Buffer.from(nama);
    const umum = Buffer.alloc(26);
    umum.writeUInt16LE(20, 0);
    umum.writeUInt16LE(8, 4);
    umum.writeUInt32LE(crc32(data), 10);
    umum.writeUInt32LE(padat.length, 14);
    umum.writeUInt32LE(ukuranDiakui ?? data.length, 18);
    umum.writeUInt16LE(namaByte.length, 22);
    const lokal = Buffer.concat([Buffer.from('PK\u0003\u0004'), umum, namaByte, padat]);
    const akhir = Buffer.alloc(14);
    akhir.writeUInt32LE(posisi, 10);
    daftarList.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), umum, akhir, namaByte]));
    lokalList.push(lokal);
    posisi += lokal.length;
  }
  const daftar = Buffer.concat(daftarList);
  const tutup = Buffer.alloc(18);
  tutup.writeUInt16LE(isiByNama.size, 4);
  tutup.writeUInt16LE(isiByNama.size, 6);
  tutup.writeUInt32LE(daftar.length, 8);
  tutup.writeUInt32LE(posisi, 12);
  return Buffer.concat([...lokalList, daftar, Buffer.from('PK\u0005\u0006'), tutup]);
};
