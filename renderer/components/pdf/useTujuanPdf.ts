import { type RefObject, useEffect, useRef } from 'react';
import type { TempatPdf } from './mesin/kabarMesin';
import type { DokumenPdf } from './mesin/pdfMesin';

export interface OpsiTujuanPdf {
  readonly dokumen: DokumenPdf | null;
  /** Named destination, null to leave the pages where they are. */
  readonly tujuan: string | null;
  /** What the pages scroll in. */
  readonly gulungan: RefObject<HTMLElement | null>;
  /** The pages have their size. */
  readonly isTampil: boolean;
}

/** Room above the place, CSS pixels. */
const JARAK_ATAS = 12;

/** Where a place stands on the screen, from its page's element; null when the panel has no such page. */
const posisiTempat = (panel: HTMLElement, { halaman, turun }: TempatPdf): number | null => {
  const kotak = panel.querySelector(`[data-halaman="${halaman}"]`)?.getBoundingClientRect();
  return kotak ? kotak.top + turun * kotak.height : null;
};

/**
 * Scrolls to a named place when another is named. When a later version has the place elsewhere, the panel moves along with
 * it, so that the reader stays at the same text; a version without the old place starts at the new one.
 */
export const useTujuanPdf = ({ dokumen, tujuan, gulungan, isTampil }: OpsiTujuanPdf): void => {
  const sudah = useRef<{ readonly tujuan: string; readonly tempat: TempatPdf } | null>(null);
  useEffect(() => {
    if (!dokumen || tujuan === null || !isTampil) return undefined;
    let isBatal = false;
    const show = async (): Promise<void> => {
      const tempat = await dokumen.tempat(tujuan);
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
