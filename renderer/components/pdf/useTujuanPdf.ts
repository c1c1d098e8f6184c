import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef } from 'react';

export interface OpsiTujuanPdf {
  readonly dokumen: PDFDocumentProxy | null;
  /** Named destination, null to leave the pages where they are. */
  readonly tujuan: string | null;
  /** What the pages scroll in. */
  readonly gulungan: RefObject<HTMLElement | null>;
  /** The pages have their size. */
  readonly isTampil: boolean;
}

/** Room above the place, CSS pixels. */
const JARAK_ATAS = 12;

/** A document whose number of pages differs by more is another one, not a later version. */
const BEDA_HALAMAN = 3;

interface Tempat {
  /** From 1. */
  readonly halaman: number;
  /** Share of the page's height above it, 0 to 1. */
  readonly turun: number;
}

const cariTempat = async (dokumen: PDFDocumentProxy, nama: string): Promise<Tempat | null> => {
  const isi = (await dokumen.getDestination(nama)) as
    | readonly [Parameters<PDFDocumentProxy['getPageIndex']>[0], unknown, unknown, unknown]
    | null;
  if (isi === null) return null;
  const [ref, , , atas] = isi;
  const halaman = (await dokumen.getPageIndex(ref)) + 1;
  const { height } = (await dokumen.getPage(halaman)).getViewport({ scale: 1 });
  return { halaman, turun: typeof atas === 'number' ? Math.min(1, Math.max(0, 1 - atas / height)) : 0 };
};

/**
 * Scrolls to a named place when another is named, or when a document of another length first knows it. Later versions of
 * the same leave the reader where the reader is.
 */
export const useTujuanPdf = ({ dokumen, tujuan, gulungan, isTampil }: OpsiTujuanPdf): void => {
  const sudah = useRef<{ readonly tujuan: string; readonly jumlah: number } | null>(null);
  useEffect(() => {
    if (!dokumen || tujuan === null || !isTampil) return undefined;
    const isSama = sudah.current !== null && Math.abs(sudah.current.jumlah - dokumen.numPages) <= BEDA_HALAMAN;
    if (isSama && sudah.current?.tujuan === tujuan) return undefined;
    let isBatal = false;
    const show = async (): Promise<void> => {
      const tempat = await cariTempat(dokumen, tujuan);
      const panel = gulungan.current;
      const halaman = tempat && panel?.querySelector(`[data-halaman="${tempat.halaman}"]`);
      if (isBatal || !panel || !halaman) return;
      sudah.current = { tujuan, jumlah: dokumen.numPages };
      const { top, height } = halaman.getBoundingClientRect();
      panel.scrollBy({ top: top - panel.getBoundingClientRect().top + tempat.turun * height - JARAK_ATAS });
    };
    // A document that is closed meanwhile has a successor, which is asked again.
    show().catch(() => undefined);
    return () => {
      isBatal = true;
    };
  }, [dokumen, tujuan, gulungan, isTampil]);
};
