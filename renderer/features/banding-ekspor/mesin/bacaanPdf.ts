import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Gambar } from '../../../../shared/domain/bandingPdf/bandingGambar';
import type { KataHalaman } from '../../../../shared/domain/bandingPdf/halamanTeks';
import { readKata } from '../../../components/pdf/readKata';
import type { UkuranHalaman } from '../sidik/dokumenSidik';

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

/** What pdf.js draws on where there is no page to ask for a canvas. */
class KanvasPekerja {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy(isi: { canvas: OffscreenCanvas | null; context: unknown }): void {
    isi.canvas = null;
    isi.context = null;
  }

  getNoAlphaContext(canvas: OffscreenCanvas) {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }
}

/** Filters are SVG of a page, which a thread has not: what they would tint is compared without, alike on both sides. */
class TanpaSaringan {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addKnockoutFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  destroy(): void {}
}

let worker: Promise<PDFWorker> | null = null;

const startWorker = async (): Promise<PDFWorker> => {
  const { default: PdfPekerja } = await import('../../../components/pdf/pdfPekerja?worker');
  return PDFWorker.create({ port: new PdfPekerja() });
};

/** Opens a file for the comparison. Runs in a thread; pdf.js reads in another one, shared by both files. */
export const bukaBacaanPdf = async (bytes: Uint8Array): Promise<BacaanPdf> => {
  worker ??= startWorker();
  const dokumen = await getDocument({
    data: bytes.slice(),
    worker: await worker,
    useWasm: false,
    useSystemFonts: false,
    // Letters are drawn as shapes: what is compared is the outlines in the file, whatever a font engine makes of them.
    disableFontFace: true,
    CanvasFactory: KanvasPekerja,
    FilterFactory: TanpaSaringan,
    verbosity: 0,
  }).promise;
  return {
    jumlah: dokumen.numPages,
    ukuran: () => bacaUkuran(dokumen),
    kata: async (index) => readKata(await dokumen.getPage(index + 1)),
    gambar: (index) => gambarkan(dokumen, index),
  };
};

const bacaUkuran = async (dokumen: PDFDocumentProxy): Promise<readonly UkuranHalaman[]> => {
  const hasil: UkuranHalaman[] = [];
  for (let nomor = 1; nomor <= dokumen.numPages; nomor += 1) {
    const { width, height } = (await dokumen.getPage(nomor)).getViewport({ scale: 1 });
    hasil.push({ lebar: width, tinggi: height });
  }
  return hasil;
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
