import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { KanvasPekerja, TanpaSaringan } from './kanvasPekerja';
import type { UkuranHalaman } from './ukuranHalaman';

let pembaca: Promise<PDFWorker> | null = null;

const startPembaca = async (): Promise<PDFWorker> => {
  const { default: PdfPekerja } = await import('./pdfPekerja?worker');
  return PDFWorker.create({ port: new PdfPekerja() });
};

export interface OpsiDokumen {
  /** Letters are drawn as the shapes that stand in the file, not by the system's font engine. */
  readonly isHurufBentuk: boolean;
}

/** Opens a file in a thread; pdf.js reads it in another one, shared by all files of this thread. The bytes are taken away. */
export const bukaDokumen = async (
  data: Uint8Array,
  { isHurufBentuk }: OpsiDokumen,
): Promise<PDFDocumentLoadingTask> => {
  pembaca ??= startPembaca();
  return getDocument({
    data,
    worker: await pembaca,
    // Fonts are embedded: nothing is ever fetched.
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: isHurufBentuk,
    // The fonts of the thread; a page would be laid out anew, all of it, for each font added to it.
    ownerDocument: globalThis as unknown as HTMLDocument,
    CanvasFactory: KanvasPekerja,
    FilterFactory: TanpaSaringan,
    verbosity: 0,
  });
};

export const bacaUkuran = async (dokumen: PDFDocumentProxy): Promise<readonly UkuranHalaman[]> => {
  const halamanList = await Promise.all(Array.from({ length: dokumen.numPages }, (_, i) => dokumen.getPage(i + 1)));
  return halamanList.map((halaman) => {
    const { width, height } = halaman.getViewport({ scale: 1 });
    return { lebar: width, tinggi: height };
  });
};
