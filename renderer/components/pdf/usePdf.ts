import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { errorPdf } from './errorPdf';
import { pdfMesin } from './pdfMesin';

export interface Pdf {
  /** The newest document that could be read, open as long as its pages are shown; null before the first. */
  readonly dokumen: PDFDocumentProxy | null;
  /** Pages of the newest document that could be read; empty before the first. */
  readonly halamanList: readonly PDFPageProxy[];
  /** Why the bytes given last can't be shown. */
  readonly error: unknown;
  /** The bytes given last are still being read. */
  readonly isMembaca: boolean;
}

interface Terbaca {
  readonly bytes: Uint8Array | null;
  readonly dokumen: PDFDocumentProxy | null;
  readonly halamanList: readonly PDFPageProxy[];
  readonly error: unknown;
}

const readHalaman = async (
  task: PDFDocumentLoadingTask,
  isTanpaHalaman: boolean,
): Promise<Pick<Pdf, 'dokumen' | 'halamanList'>> => {
  try {
    const dokumen = await task.promise;
    const jumlah = isTanpaHalaman ? 0 : dokumen.numPages;
    const halamanList = await Promise.all(Array.from({ length: jumlah }, (_, i) => dokumen.getPage(i + 1)));
    return { dokumen, halamanList };
  } catch (cause) {
    throw errorPdf(cause);
  }
};

/**
 * Reads a PDF. The document before stays open and on screen until the pages of the next are there, so that nothing
 * flickers and a page of it that is scrolled to meanwhile can still be drawn. `isTanpaHalaman` leaves `halamanList` empty
 * for who asks the document for its pages as they are needed.
 */
export const usePdf = (bytes: Uint8Array | null, isTanpaHalaman = false): Pdf => {
  const [terbaca, setTerbaca] = useState<Terbaca>({ bytes: null, dokumen: null, halamanList: [], error: null });
  const tampil = useRef<PDFDocumentLoadingTask | null>(null);
  useEffect(() => {
    if (bytes === null) return undefined;
    let isBatal = false;
    let task: PDFDocumentLoadingTask | null = null;
    const read = async (): Promise<void> => {
      const { open } = await pdfMesin();
      if (isBatal) return;
      task = open(bytes);
      const terbuka = await readHalaman(task, isTanpaHalaman);
      if (isBatal) return;
      const lama = tampil.current;
      tampil.current = task;
      setTerbaca({ bytes, ...terbuka, error: null });
      await lama?.destroy();
    };
    read().catch((error: unknown) => {
      if (!isBatal) setTerbaca((lama) => ({ ...lama, bytes, error }));
    });
    return () => {
      isBatal = true;
      if (task !== tampil.current) void task?.destroy();
    };
  }, [bytes, isTanpaHalaman]);
  useEffect(
    () => () => {
      void tampil.current?.destroy();
      tampil.current = null;
    },
    [],
  );
  const { dokumen, halamanList, error } = terbaca;
  return { dokumen, halamanList, error, isMembaca: terbaca.bytes !== bytes };
};
