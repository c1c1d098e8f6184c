import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';

export interface Gambaran {
  /** Resolves when the page stands on the canvas; rejects when it was cancelled or can't be drawn. */
  readonly selesai: Promise<void>;
  readonly cancel: () => void;
}

/** Finer than this no eye sees, and memory grows with the square. */
const KERAPATAN_MAKS = 2;

/**
 * Draws a page `lebar` CSS pixels wide. It is drawn aside and put on the canvas in one go: until then the canvas keeps
 * what it shows.
 */
export const drawHalaman = (halaman: PDFPageProxy, kanvas: HTMLCanvasElement, lebar: number): Gambaran => {
  const kerapatan = Math.min(window.devicePixelRatio || 1, KERAPATAN_MAKS);
  const viewport = halaman.getViewport({ scale: (lebar * kerapatan) / halaman.getViewport({ scale: 1 }).width });
  const samping = document.createElement('canvas');
  samping.width = Math.max(1, Math.round(viewport.width));
  samping.height = Math.max(1, Math.round(viewport.height));
  let task: RenderTask | null = null;
  // A document that is closed throws at once; here it is a rejection like any other.
  const put = async (): Promise<void> => {
    task = halaman.render({ canvas: samping, viewport });
    await task.promise;
    kanvas.width = samping.width;
    kanvas.height = samping.height;
    kanvas.getContext('2d')?.drawImage(samping, 0, 0);
  };
  return { selesai: put(), cancel: () => task?.cancel() };
};

/** The words of a page, line by line, as a reading program speaks them. */
export const readTeksHalaman = async (halaman: PDFPageProxy): Promise<string> => {
  const { items } = await halaman.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .trim();
};
