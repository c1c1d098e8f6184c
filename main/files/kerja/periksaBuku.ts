import { inflateRawSync } from 'node:zlib';
import { lembarDitolak } from '../../../shared/errors/lembarDitolak';
import { BATAS_KERJA } from './batasKerja';

const AKHIR = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRI = 0x02014b50;
const LOKAL = 0x04034b50;

/**
 * Looks a workbook over before a library opens it: a sound archive, no macros, and no more than the limits once really
 * unpacked, whatever sizes its list claims. Throws LEMBAR_DITOLAK.
 */
export const periksaBuku = (isi: Uint8Array): void => {
  const data = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  const entriList = daftarEntri(data);
  const ada = new Set(entriList.map(({ nama }) => nama.toLowerCase()));
  if (ada.has('xl/vbaproject.bin')) throw lembarDitolak('MAKRO');
  if (!ada.has('xl/workbook.xml')) throw lembarDitolak('BUKAN_LEMBAR');
  let sisa: number = BATAS_KERJA.terurai;
  let baris = 0;
  let sel = 0;
  for (const entri of entriList) {
    const terurai = uraikan(data, entri, sisa);
    sisa -= terurai.length;
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(entri.nama)) continue;
    baris += hitung(terurai, '<row');
    sel += hitung(terurai, '<c ');
    if (baris > BATAS_KERJA.barisBuku) throw lembarDitolak('TERLALU_BANYAK', { maks: BATAS_KERJA.baris });
    if (sel > BATAS_KERJA.selBuku) throw lembarDitolak('TERLALU_BANYAK', { maks: BATAS_KERJA.selBuku });
  }
};

interface Entri {
  readonly nama: string;
  readonly metode: number;
  readonly awal: number;
  readonly ukuran: number;
}

const daftarEntri = (data: Buffer): Entri[] => {
  const rusak = (): Error => lembarDitolak('BERKAS_RUSAK');
  const akhir = data.lastIndexOf(AKHIR);
  if (akhir < 0 || akhir + 22 > data.length) throw rusak();
  const jumlah = data.readUInt16LE(akhir + 10);
  let posisi = data.readUInt32LE(akhir + 16);
  const hasil: Entri[] = [];
  for (let i = 0; i < jumlah; i += 1) {
    if (posisi + 46 > data.length || data.readUInt32LE(posisi) !== ENTRI) throw rusak();
    const panjangNama = data.readUInt16LE(posisi + 28);
    const lokal = data.readUInt32LE(posisi + 42);
    if (lokal + 30 > data.length || data.readUInt32LE(lokal) !== LOKAL) throw rusak();
    hasil.push({
      nama: data.toString('utf8', posisi + 46, posisi + 46 + panjangNama),
      metode: data.readUInt16LE(posisi + 10),
      ukuran: data.readUInt32LE(posisi + 20),
      awal: lokal + 30 + data.readUInt16LE(lokal + 26) + data.readUInt16LE(lokal + 28),
    });
    posisi += 46 + panjangNama + data.readUInt16LE(posisi + 30) + data.readUInt16LE(posisi + 32);
  }
  return hasil;
};

const uraikan = (data: Buffer, { metode, awal, ukuran }: Entri, sisa: number): Buffer => {
  if (awal + ukuran > data.length) throw lembarDitolak('BERKAS_RUSAK');
  const padat = data.subarray(awal, awal + ukuran);
  if (metode === 0) {
    if (padat.length > sisa) throw lembarDitolak('TERLALU_BESAR', { maks: BATAS_KERJA.terurai });
    return padat;
  }
  try {
    return inflateRawSync(padat, { maxOutputLength: Math.max(1, sisa) });
  } catch (cause) {
    const isBesar = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isBesar
      ? lembarDitolak('TERLALU_BESAR', { maks: BATAS_KERJA.terurai })
      : lembarDitolak('BERKAS_RUSAK', {}, { cause });
  }
};

const hitung = (data: Buffer, tanda: string): number => {
  let jumlah = 0;
  for (let i = data.indexOf(tanda); i >= 0; i = data.indexOf(tanda, i + tanda.length)) jumlah += 1;
  return jumlah;
};
