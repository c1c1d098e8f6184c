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

/** Where a place stands on the screen, from its page's element; null when the panel has no such page. */
const posisiTempat = (panel: HTMLElement, { halaman, turun }: Tempat): number | null => {
  const kotak = panel.querySelector(`[data-halaman="${halaman}"]`)?.getBoundingClientRect();
  return kotak ? kotak.top + turun * kotak.height : null;
};

/**
 * Scrolls to a named place when another is named. When a later version has the place elsewhere, the panel moves along with
 * it, so that the reader stays at the same text; a version without the old place starts at the new one.
 */
export const useTujuanPdf = ({ dokumen, tujuan, gulungan, isTampil }: OpsiTujuanPdf): void => {
  const sudah = useRef<{ readonly tujuan: string; readonly tempat: Tempat } | null>(null);
  useEffect(() => {
    if (!dokumen || tujuan === null || !isTampil) return undefined;
    let isBatal = false;
    const show = async (): Promise<void> => {
      const tempat = await cariTempat(dokumen, tujuan);
      const panel = gulungan.current;
      if (isBatal || !tempat || !panel) return;
      const baru = posisiTempat(panel, tempat);
      if (baru === null) return;
      const lama = sudah.current?.tujuan === tujuan ? posisiTempat(panel, sudah.current.tempat) : null;
      sudah.current = { tujuan, tempat };
      panel.scrollBy({ top: baru - (lama ?? panel.getBoundingClientRect().top + JARAK_ATAS) });
    };
    // A document that is closed meanwhile has a successor, which is asked again.
    show().catch(() => undefined);
    return () => {
      isBatal = true;
    };
  }, [dokumen, tujuan, gulungan, isTampil]);
};
