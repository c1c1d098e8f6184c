import type { PDFPageProxy } from 'pdfjs-dist';
import type { KataHalaman, Kotak } from '../../../shared/domain/bandingPdf/halamanTeks';
import { ukurKata } from './ukurKata';

type Viewport = ReturnType<PDFPageProxy['getViewport']>;
type Butir = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

/** How far letters of usual fonts reach above and below the line they stand on, as parts of the font's size. */
const NAIK = 0.82;
const TURUN = 0.22;
/** Letters nearer than this part of the font's size belong to one word, though written apart. */
const RAPAT = 0.12;

/** The words of a page in the order they were written, with their places. */
export const readKata = async (halaman: PDFPageProxy): Promise<readonly KataHalaman[]> => {
  const { items, styles } = await halaman.getTextContent();
  const viewport = halaman.getViewport({ scale: 1 });
  const hasil: KataHalaman[] = [];
  /** Where a next run has to begin to go on with the last word; null when that is at an end. */
  let sambung: { readonly x: number; readonly y: number } | null = null;
  for (const butir of items) {
    if (!('str' in butir)) continue;
    const runList = [...butir.str.matchAll(/\S+/g)].map(({ index, 0: teks }) => ({ teks, index }));
    const keluarga = styles[butir.fontName]?.fontFamily ?? 'sans-serif';
    const batasList = ukurKata(
      butir.str,
      keluarga,
      runList.flatMap(({ teks, index }) => [index, index + teks.length]),
    );
    for (const [n, { teks, index }] of runList.entries()) {
      const kata = { teks, ...kotakOf(butir, viewport, batasList[2 * n] ?? 0, batasList[2 * n + 1] ?? 1) };
      const akhir = hasil.at(-1);
      if (akhir && index === 0 && sambung && isRapat(butir, sambung)) hasil.splice(-1, 1, sambungkan(akhir, kata));
      else hasil.push(kata);
    }
    if (butir.str !== '') sambung = /\s$/.test(butir.str) ? null : ujungOf(butir);
    if (butir.hasEOL) sambung = null;
  }
  return hasil;
};

const angka = (nilai: unknown): number => (typeof nilai === 'number' ? nilai : 0);

/** Start, direction of writing and of up, in the page's own space. */
const arahOf = ({ transform: [a, b, c, d, e, f] }: Butir) => {
  const [sx, sy] = [Math.hypot(angka(a), angka(b)) || 1, Math.hypot(angka(c), angka(d)) || 1];
  return {
    x: angka(e),
    y: angka(f),
    kanan: [angka(a) / sx, angka(b) / sx] as const,
    atas: [angka(c) / sy, angka(d) / sy] as const,
    tinggi: sy,
  };
};

const ujungOf = (butir: Butir) => {
  const { x, y, kanan } = arahOf(butir);
  return { x: x + kanan[0] * butir.width, y: y + kanan[1] * butir.width };
};

const isRapat = (butir: Butir, sambung: { readonly x: number; readonly y: number }): boolean => {
  const { x, y, tinggi } = arahOf(butir);
  return Math.hypot(x - sambung.x, y - sambung.y) < RAPAT * tinggi;
};

const sambungkan = (a: KataHalaman, b: KataHalaman): KataHalaman => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    teks: a.teks + b.teks,
    x,
    y,
    lebar: Math.max(a.x + a.lebar, b.x + b.lebar) - x,
    tinggi: Math.max(a.y + a.tinggi, b.y + b.tinggi) - y,
  };
};

/** Place of a part of a run, from `awal` to `akhir` of its width. */
const kotakOf = (butir: Butir, viewport: Viewport, awal: number, akhir: number): Kotak => {
  const { x, y, kanan, atas, tinggi } = arahOf(butir);
  const titikList = [awal, akhir].flatMap((bagian) =>
    [-TURUN, NAIK].map((naik) =>
      viewport.convertToViewportPoint(
        x + kanan[0] * butir.width * bagian + atas[0] * tinggi * naik,
        y + kanan[1] * butir.width * bagian + atas[1] * tinggi * naik,
      ),
    ),
  );
  const xList = titikList.map(([px]) => angka(px) / viewport.width);
  const yList = titikList.map(([, py]) => angka(py) / viewport.height);
  const [kiri, bawah] = [Math.min(...xList), Math.min(...yList)];
  return { x: kiri, y: bawah, lebar: Math.max(...xList) - kiri, tinggi: Math.max(...yList) - bawah };
};
