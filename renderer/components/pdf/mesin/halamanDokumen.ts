import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TempatPdf } from './kabarMesin';

/** Draws the page at `index`, from 0, `lebar` dots wide; rejects when `signal` says stop. */
export const lukisHalaman = async (
  dokumen: PDFDocumentProxy,
  index: number,
  lebar: number,
  signal: AbortSignal,
): Promise<ImageBitmap> => {
  const halaman = await dokumen.getPage(index + 1);
  signal.throwIfAborted();
  const viewport = halaman.getViewport({ scale: lebar / halaman.getViewport({ scale: 1 }).width });
  const kanvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  // As on paper; drawing for a screen waits for its frames, which a thread has not.
  const tugas = halaman.render({ canvas: kanvas as unknown as HTMLCanvasElement, viewport, intent: 'print' });
  // Between two slices the thread hears what else it is asked, giving up above all.
  tugas.onContinue = (lanjut: () => void) => void setTimeout(lanjut);
  signal.addEventListener('abort', () => tugas.cancel(), { once: true });
  try {
    await tugas.promise;
    return kanvas.transferToImageBitmap();
  } finally {
    // What was read for drawing is as large as the page is full, and a long document has many pages.
    halaman.cleanup();
  }
};

/** The words of a page, line by line, as a reading program speaks them. */
export const teksHalaman = async (dokumen: PDFDocumentProxy, index: number): Promise<string> => {
  const { items } = await (await dokumen.getPage(index + 1)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .trim();
};

/** Where a named destination stands; null when the document has none of that name. */
export const cariTempat = async (dokumen: PDFDocumentProxy, nama: string): Promise<TempatPdf | null> => {
  const isi = (await dokumen.getDestination(nama)) as
    | readonly [Parameters<PDFDocumentProxy['getPageIndex']>[0], unknown, unknown, unknown]
    | null;
  if (isi === null) return null;
  const [ref, , , atas] = isi;
  const halaman = (await dokumen.getPageIndex(ref)) + 1;
  const { height } = (await dokumen.getPage(halaman)).getViewport({ scale: 1 });
  return { halaman, turun: typeof atas === 'number' ? Math.min(1, Math.max(0, 1 - atas / height)) : 0 };
};
