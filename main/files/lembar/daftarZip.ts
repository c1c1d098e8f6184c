/** A file in a ZIP archive, by the archive's own list. */
export interface IsiZip {
  readonly nama: string;
  /** Size once unpacked, in bytes. */
  readonly ukuran: number;
}

const AKHIR = 0x06054b50;
const ENTRI = 0x02014b50;
/** The closing record with the longest comment it may have. */
const AKHIR_MAKS = 22 + 0xffff;

/** Files of a ZIP archive as its central directory lists them; null for an archive that was cut off or broken. */
export const daftarZip = (isi: Uint8Array): IsiZip[] | null => {
  const data = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  const akhir = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (akhir < Math.max(0, data.length - AKHIR_MAKS) || akhir + 22 > data.length) return null;
  if (data.readUInt32LE(akhir) !== AKHIR) return null;
  const jumlah = data.readUInt16LE(akhir + 10);
  let posisi = data.readUInt32LE(akhir + 16);
  const isiList: IsiZip[] = [];
  for (let i = 0; i < jumlah; i += 1) {
    if (posisi + 46 > data.length || data.readUInt32LE(posisi) !== ENTRI) return null;
    const panjangNama = data.readUInt16LE(posisi + 28);
    const nama = data.toString('utf8', posisi + 46, posisi + 46 + panjangNama);
    isiList.push({ nama, ukuran: data.readUInt32LE(posisi + 24) });
    posisi += 46 + panjangNama + data.readUInt16LE(posisi + 30) + data.readUInt16LE(posisi + 32);
  }
  return isiList;
};
