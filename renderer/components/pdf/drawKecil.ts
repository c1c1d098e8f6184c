import type { PDFPageProxy } from 'pdfjs-dist';
import type { Gambar } from '../../../shared/domain/bandingPdf/bandingGambar';

/** Draws a page `lebar` dots wide on white, for comparing. Rejects when the document is gone or `signal` says stop. */
export const drawKecil = async (halaman: PDFPageProxy, lebar: number, signal: AbortSignal): Promise<Gambar> => {
  signal.throwIfAborted();
  const viewport = halaman.getViewport({ scale: lebar / halaman.getViewport({ scale: 1 }).width });
  const kanvas = document.createElement('canvas');
  kanvas.width = lebar;
  kanvas.height = Math.max(1, Math.round(viewport.height));
  // Asked for first: the drawing takes this one, which reads back fast.
  const pena = kanvas.getContext('2d', { willReadFrequently: true });
  if (pena === null) throw new Error('no canvas');
  const task = halaman.render({ canvas: kanvas, viewport, background: '#ffffff' });
  const batal = (): void => task.cancel();
  signal.addEventListener('abort', batal);
  try {
    await task.promise;
  } finally {
    signal.removeEventListener('abort', batal);
  }
  return { lebar, tinggi: kanvas.height, data: pena.getImageData(0, 0, lebar, kanvas.height).data };
};
