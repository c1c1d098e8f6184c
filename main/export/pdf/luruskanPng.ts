import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { SAMPEL } from '../../files/gambar/isRasterUtuh';

/** Column, row and steps of the seven passes. Source: PNG specification, 8.2 (Adam7). */
const LINTASAN = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The only pass of a picture that isn't interlaced. */
const SELURUH = [[0, 0, 1, 1]] as const;

const BERPALET = 3;

/**
 * A PNG that pdfkit 0.19 prints right, with the same pixels: of an interlaced one with less than eight bits, and of one with
 * such a palette of which colours are transparent, it puts pixels in the wrong places. Those become plain rows, of eight
 * bits with a palette; others stay as they are. Expects what `isRasterUtuh` found sound.
 */
export const luruskanPng = (png: Buffer): Buffer => {
  const depan: Buffer[] = [];
  const dataList: Buffer[] = [];
  let adaTransparan = false;
  for (let i = 8; i < png.length; ) {
    const akhir = i + 12 + png.readUInt32BE(i);
    const jenis = png.toString('latin1', i + 4, i + 8);
    if (jenis === 'IDAT') dataList.push(png.subarray(i + 8, akhir - 4));
    else if (jenis === 'IEND') break;
    else if (jenis !== 'IHDR') depan.push(png.subarray(i, akhir));
    adaTransparan ||= jenis === 'tRNS';
    i = akhir;
  }
  const asal = png.subarray(16, 29);
  const isBerpalet = asal[9] === BERPALET;
  const isTerjalin = asal[12] === 1;
  if (!isTerjalin && !(isBerpalet && adaTransparan && asal.readUInt8(8) < 8)) return png;
  const kepala = Buffer.from(asal);
  if (isBerpalet) kepala[8] = 8;
  kepala[12] = 0;
  const bitOf = (ihdr: Buffer): number => ihdr.readUInt8(8) * (SAMPEL[ihdr.readUInt8(9)] ?? 1);
  const ukuran = {
    lebar: asal.readUInt32BE(0),
    tinggi: asal.readUInt32BE(4),
    bit: bitOf(asal),
    bitBaru: bitOf(kepala),
  };
  const pikselList = susunUlang(inflateSync(Buffer.concat(dataList)), isTerjalin ? LINTASAN : SELURUH, ukuran);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', kepala),
    ...depan,
    chunk('IDAT', deflateSync(pikselList)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** As `luruskanPng`, of and in base64. */
export const luruskanTeks = (base64: string): string => luruskanPng(Buffer.from(base64, 'base64')).toString('base64');

const chunk = (jenis: string, isi: Buffer): Buffer => {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi]);
  const hasil = Buffer.alloc(badan.length + 8);
  hasil.writeUInt32BE(isi.length, 0);
  badan.copy(hasil, 4);
  hasil.writeUInt32BE(crc32(badan), badan.length + 4);
  return hasil;
};

interface Ukuran {
  readonly lebar: number;
  readonly tinggi: number;
  /** Bits of a pixel as it is, and as it is to be. */
  readonly bit: number;
  readonly bitBaru: number;
}

type Lintasan = readonly (readonly [x0: number, y0: number, dx: number, dy: number])[];

/** Rows without a filter from the passes' rows. */
const susunUlang = (data: Buffer, lintasanList: Lintasan, { lebar, tinggi, bit, bitBaru }: Ukuran): Buffer => {
  const panjang = Math.ceil((lebar * bitBaru) / 8) + 1;
  const hasil = Buffer.alloc(panjang * tinggi);
  let posisi = 0;
  for (const [x0, y0, dx, dy] of lintasanList) {
    const jumlah = Math.ceil((lebar - x0) / dx);
    if (jumlah <= 0) continue;
    let atas: Buffer = Buffer.alloc(Math.ceil((jumlah * bit) / 8));
    for (let y = y0; y < tinggi; y += dy) {
      const baris = data.subarray(posisi + 1, posisi + 1 + atas.length);
      bukaSaringan(data[posisi] ?? 0, baris, atas, Math.max(1, bit / 8));
      posisi += 1 + atas.length;
      atas = baris;
      const tujuan = hasil.subarray(y * panjang + 1, (y + 1) * panjang);
      for (let i = 0; i < jumlah; i += 1) {
        const x = x0 + i * dx;
        if (bit >= 8) baris.copy(tujuan, (x * bit) / 8, (i * bit) / 8, ((i + 1) * bit) / 8);
        else taruh(tujuan, x, bitBaru, ambil(baris, i, bit));
      }
    }
  }
  return hasil;
};

/** Places of pixel `i` in its byte. */
const geserOf = (i: number, bit: number): number => 8 - bit - ((i * bit) % 8);

const ambil = (baris: Buffer, i: number, bit: number): number =>
  ((baris[(i * bit) >> 3] ?? 0) >> geserOf(i, bit)) & ((1 << bit) - 1);

const taruh = (baris: Buffer, i: number, bit: number, nilai: number): void => {
  const byte = (i * bit) >> 3;
  baris[byte] = (baris[byte] ?? 0) | (nilai << geserOf(i, bit));
};

/** Undoes a row's filter in place. Source: PNG specification, 9.2. */
const bukaSaringan = (jenis: number, baris: Buffer, atas: Buffer, jarak: number): void => {
  for (let i = 0; i < baris.length; i += 1) {
    const a = baris[i - jarak] ?? 0;
    const b = atas[i] ?? 0;
    const c = atas[i - jarak] ?? 0;
    baris[i] = ((baris[i] ?? 0) + ramalan(jenis, a, b, c)) & 255;
  }
};

const ramalan = (jenis: number, a: number, b: number, c: number): number => {
  if (jenis === 4) return paeth(a, b, c);
  if (jenis === 3) return (a + b) >> 1;
  return jenis === 2 ? b : jenis * a;
};

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
};
