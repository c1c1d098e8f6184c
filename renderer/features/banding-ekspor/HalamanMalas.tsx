import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { HalamanPdf } from '../../components/pdf/HalamanPdf';

export interface HalamanMalasProps {
  readonly dokumen: PDFDocumentProxy;
  /** From 0. */
  readonly index: number;
  readonly jumlah: number;
  /** CSS pixels. */
  readonly lebar: number;
  readonly gulungan: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
}

/** A page that is asked of its document when it is shown. */
export const HalamanMalas = ({ dokumen, index, jumlah, lebar, gulungan, children }: HalamanMalasProps) => {
  const [halaman, setHalaman] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    let isBatal = false;
    const baca = async (): Promise<void> => {
      const terbaca = await dokumen.getPage(index + 1);
      if (!isBatal) setHalaman(terbaca);
    };
    // The document may be gone by now; the next one brings its own pages.
    baca().catch(() => undefined);
    return () => {
      isBatal = true;
    };
  }, [dokumen, index]);
  return (
    halaman && (
      <HalamanPdf halaman={halaman} nomor={index + 1} jumlah={jumlah} lebar={lebar} gulungan={gulungan}>
        {children}
      </HalamanPdf>
    )
  );
};
