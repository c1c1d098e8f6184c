import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Gambar } from '../../../../shared/domain/bandingPdf/bandingGambar';
import type { KataHalaman } from '../../../../shared/domain/bandingPdf/halamanTeks';
import { bacaUkuran, bukaDokumen } from '../../../components/pdf/mesin/bukaDokumen';
import type { UkuranHalaman } from '../../../components/pdf/mesin/ukuranHalaman';
import { readKata } from '../../../components/pdf/readKata';

/** Dots across a page: a hairline of a chart still shows, and a page is compared in a few milliseconds. */
const LEBAR = 420;

/** A file of which words and pictures are asked for, page by page. */
export interface BacaanPdf {
  readonly jumlah: number;
  readonly ukuran: () => Promise<readonly UkuranHalaman[]>;
  readonly kata: (index: number) => Promise<readonly KataHalaman[]>;
  /** A drawing LEBAR dots wide, for comparing. */
  readonly gambar: (index: number) => Promise<Gambar>;
}

/** Opens a file for the comparison. Runs in a thread. */
export const bukaBacaanPdf = async (bytes: Uint8Array): Promise<BacaanPdf> => {
  // Letters as shapes: what is compared is the outlines in the file, whatever a font engine makes of them.
  const dokumen = await (await bukaDokumen(bytes.slice(), { isHurufBentuk: true })).promise;
  return {
    jumlah: dokumen.numPages,
    ukuran: () => bacaUkuran(dokumen),
    kata: async (index) => readKata(await dokumen.getPage(index + 1)),
    gambar: (index) => gambarkan(dokumen, index),
  };
};

const gambarkan = async (dokumen: PDFDocumentProxy, index: number): Promise<Gambar> => {
  const halaman = await dokumen.getPage(index + 1);
  const viewport = halaman.getViewport({ scale: LEBAR / halaman.getViewport({ scale: 1 }).width });
  const kanvas = new OffscreenCanvas(LEBAR, Math.max(1, Math.round(viewport.height)));
  const pena = kanvas.getContext('2d', { willReadFrequently: true });
  if (pena === null) throw new Error('no canvas');
  // As on paper; drawing for a screen waits for its frames, which a thread has not.
  await halaman.render({
    canvas: kanvas as unknown as HTMLCanvasElement,
    viewport,
    intent: 'print',
    background: '#ffffff',
  }).promise;
  const { data } = pena.getImageData(0, 0, LEBAR, kanvas.height);
  halaman.cleanup();
  return { lebar: LEBAR, tinggi: kanvas.height, data };
};
