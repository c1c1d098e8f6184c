import { useIntersection } from '@mantine/hooks';
import type { PDFPageProxy } from 'pdfjs-dist';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { teksPdf } from '../../text/pdf';
import { drawHalaman, readTeksHalaman } from './drawHalaman';
import classes from './pdf.module.css';

export interface HalamanPdfProps {
  readonly halaman: PDFPageProxy;
  readonly nomor: number;
  readonly jumlah: number;
  /** CSS pixels. */
  readonly lebar: number;
  /** What the pages scroll in. */
  readonly gulungan: RefObject<HTMLElement | null>;
  /** What lies over the drawing while the page is near. */
  readonly children?: ReactNode;
}

/** One page: drawn when it comes near, with its words beside the drawing for those who can't see it. */
export const HalamanPdf = ({ halaman, nomor, jumlah, lebar, gulungan, children }: HalamanPdfProps) => {
  const kanvas = useRef<HTMLCanvasElement>(null);
  const [teks, setTeks] = useState('');
  const { ref, entry } = useIntersection({ root: gulungan.current, rootMargin: '800px 0px' });
  const isDekat = entry?.isIntersecting ?? false;
  const { width, height } = halaman.getViewport({ scale: 1 });

  useEffect(() => {
    const element = kanvas.current;
    if (!element || !isDekat || lebar <= 0) return undefined;
    const gambaran = drawHalaman(halaman, element, lebar);
    // A cancelled drawing, or one whose document is gone, leaves the page as it was.
    gambaran.selesai.catch(() => undefined);
    return gambaran.cancel;
  }, [halaman, isDekat, lebar]);

  useEffect(() => {
    const element = kanvas.current;
    if (!element || isDekat) return;
    // Far away: the drawing's memory is given back.
    element.width = 0;
    element.height = 0;
  }, [isDekat]);

  useEffect(() => {
    let isBatal = false;
    if (!isDekat) return undefined;
    const read = async (): Promise<void> => {
      const baru = await readTeksHalaman(halaman);
      if (!isBatal) setTeks(baru);
    };
    // The document may be gone by now; the next one brings its own words.
    read().catch(() => undefined);
    return () => {
      isBatal = true;
    };
  }, [halaman, isDekat]);

  return (
    <figure
      ref={ref}
      className={classes.halaman}
      style={{ width: lebar, height: (lebar * height) / width }}
      data-halaman={nomor}
      data-ukuran={`${Math.round((width / 72) * 25.4)}x${Math.round((height / 72) * 25.4)}`}
      aria-label={teksPdf.halamanKe(nomor, jumlah)}
    >
      <canvas ref={kanvas} className={classes.kanvas} aria-hidden="true" />
      {isDekat && children}
      <figcaption className="hanya-pembaca">{teks}</figcaption>
    </figure>
  );
};
