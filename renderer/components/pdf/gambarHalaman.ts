import type { DokumenPdf } from './mesin/pdfMesin';

/** Finer than this no eye sees, and memory grows with the square. */
const KERAPATAN_MAKS = 2;

/**
 * Draws the page at `index` `lebar` CSS pixels wide. It is drawn aside and put on the canvas in one go: until then the
 * canvas keeps what it shows. Rejects when `signal` says stop or the page can't be drawn.
 */
export const gambarHalaman = async (
  dokumen: DokumenPdf,
  index: number,
  kanvas: HTMLCanvasElement,
  lebar: number,
  signal: AbortSignal,
): Promise<void> => {
  const kerapatan = Math.min(window.devicePixelRatio || 1, KERAPATAN_MAKS);
  const gambar = await dokumen.gambar(index, lebar * kerapatan, signal);
  kanvas.width = gambar.width;
  kanvas.height = gambar.height;
  kanvas.getContext('2d')?.drawImage(gambar, 0, 0);
  gambar.close();
};
