import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WARNA: Readonly<Record<string, readonly [number, number, number]>> = {
  merah: [220, 30, 30],
  hijau: [20, 160, 60],
  biru: [30, 60, 200],
  kuning: [240, 200, 20],
  putih: [255, 255, 255],
};

/** Colours of the corners of the test picture, from the upper left in rows; the picture is 300 by 150. */
export const SUDUT: readonly string[] = ['merah', 'hijau', 'biru', 'kuning'];

/** Nearest of the named colours, `lain` for one that is none of them. */
const namaWarna = (rgb: readonly number[]): string => {
  const jarak = (warna: readonly number[]): number => Math.max(...warna.map((n, i) => Math.abs(n - (rgb[i] ?? 0))));
  return Object.entries(WARNA).find(([, warna]) => jarak(warna) < 36)?.[0] ?? 'lain';
};

interface Halaman {
  readonly lebar: number;
  readonly isi: Buffer;
}

const bacaPpm = (path: string): Halaman => {
  const bytes = readFileSync(path);
  const [, kepala = '', lebar = ''] = /^(P6\s+(\d+)\s+\d+\s+\d+\s)/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  return { lebar: Number(lebar), isi: bytes.subarray(kepala.length) };
};

/**
 * Colours of the four corners of the coloured picture on each page of a PDF, as SUDUT orders them, and its sides' ratio;
 * the rest of the page is black on white.
 */
export const sudutTercetak = (pdf: string): { sudut: string[]; rasio: number }[] => {
  const awalan = `${pdf}-hal`;
  execFileSync('pdftoppm', ['-r', '50', pdf, awalan]);
  const namaList = readdirSync(dirname(awalan)).filter((nama) => join(dirname(awalan), nama).startsWith(`${awalan}-`));
  return namaList.toSorted().map((nama) => {
    const { lebar, isi } = bacaPpm(join(dirname(awalan), nama));
    const rgbOf = (x: number, y: number): number[] => [...isi.subarray((y * lebar + x) * 3, (y * lebar + x) * 3 + 3)];
    let [kiri, atas, kanan, bawah] = [Infinity, Infinity, -1, -1];
    for (let i = 0; i < isi.length / 3; i += 1) {
      const [r = 0, g = 0, b = 0] = isi.subarray(i * 3, i * 3 + 3);
      if (Math.max(r, g, b) - Math.min(r, g, b) < 60) continue;
      const [x, y] = [i % lebar, Math.floor(i / lebar)];
      [kiri, atas] = [Math.min(kiri, x), Math.min(atas, y)];
      [kanan, bawah] = [Math.max(kanan, x), Math.max(bawah, y)];
    }
    const [w, h] = [kanan - kiri, bawah - atas];
    const titik = (x: number, y: number): string =>
      kanan < 0 ? 'kosong' : namaWarna(rgbOf(Math.round(kiri + w * x), Math.round(atas + h * y)));
    return { sudut: [titik(0.2, 0.2), titik(0.8, 0.2), titik(0.2, 0.8), titik(0.8, 0.8)], rasio: w / h };
  });
};

/** Writes the test picture through ImageMagick with its options, and returns its bytes. */
export const buatGambar = (path: string, opsi: readonly string[] = []): Buffer => {
  const warna = (nama: string): string => `xc:rgb(${WARNA[nama]?.join(',')})`;
  const baris = (kiri = '', kanan = ''): string[] => [
    '(',
    '-size',
    '150x75',
    warna(kiri),
    warna(kanan),
    '+append',
    ')',
  ];
  execFileSync('convert', [...baris(SUDUT[0], SUDUT[1]), ...baris(SUDUT[2], SUDUT[3]), '-append', ...opsi, path]);
  return readFileSync(path.replace(/^[A-Z0-9]+:/, ''));
};

/** JPEG with a turn in its EXIF, as a camera writes it. Source: EXIF 2.3, tag 0x0112. */
export const putarExif = (jpeg: Buffer, putaran: number): Buffer => {
  const tiff = Buffer.from('4d4d002a000000080001011200030000000100000000000000000000', 'hex');
  tiff.writeUInt16BE(putaran, 18);
  const isi = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const kepala = Buffer.from([0xff, 0xe1, 0, isi.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), kepala, isi, jpeg.subarray(2)]);
};
