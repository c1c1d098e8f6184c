import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { RenaksiError } from '../../../shared/errors/errorCode';
import './withResolvers';

export interface PdfMesin {
  /** Starts reading a document; the bytes stay the caller's. */
  readonly open: (bytes: Uint8Array) => PDFDocumentLoadingTask;
}

let mesin: Promise<PdfMesin> | null = null;

const start = async (): Promise<PdfMesin> => {
  const [{ getDocument, PDFWorker }, { default: Pekerja }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('./pdfPekerja?worker'),
  ]);
  const port = new Pekerja();
  const gagal = new Promise<never>((_, reject) => {
    port.addEventListener('error', () => reject(new RenaksiError('INTERNAL', { bagian: 'pdf.worker' })), {
      once: true,
    });
  });
  const worker = PDFWorker.create({ port });
  await Promise.race([worker.promise, gagal]);
  return {
    // Reading takes the bytes away into the worker, hence the copy. Fonts are embedded: nothing is ever fetched.
    open: (bytes) => getDocument({ data: bytes.slice(), worker, useWasm: false, useSystemFonts: false }),
  };
};

/** The reader of PDF files, started in its own thread by the first document; a failed start is tried again. */
export const pdfMesin = (): Promise<PdfMesin> => {
  mesin ??= start().catch((error: unknown) => {
    mesin = null;
    throw error;
  });
  return mesin;
};
