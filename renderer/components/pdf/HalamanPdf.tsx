import { useIntersection } from '@mantine/hooks';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { teksPdf } from '../../text/pdf';
import { gambarHalaman } from './gambarHalaman';
import type { DokumenPdf } from './mesin/pdfMesin';
import classes from './pdf.module.css';

export interface HalamanPdfProps {
  readonly dokumen: DokumenPdf;
  /** From 0. */
  readonly index: number;
  /** CSS pixels. */
  readonly lebar: number;
  /** What the pages scroll in. */
  readonly gulungan: RefObject<HTMLElement | null>;
  /** What lies over the drawing while the page is near. */
  readonly children?: ReactNode;
}

/** One page: drawn when it comes near, with its words beside the drawing for those who can't see it. */
export const HalamanPdf = ({ dokumen, index, lebar, gulungan, children }: HalamanPdfProps) => {
  const kanvas = useRef<HTMLCanvasElement>(null);
  const [teks, setTeks] = useState('');
  const { ref, entry } = useIntersection({ root: gulungan.current, rootMargin: '800px 0px' });
  const isDekat = entry?.isIntersecting ?? false;
  const { ukuranList } = dokumen;
  const ukuran = ukuranList[index] ?? { lebar: 1, tinggi: 1 };

  useEffect(() => {
    const element = kanvas.current;
    if (!element || !isDekat || lebar <= 0) return undefined;
    const batal = new AbortController();
    // A cancelled drawing, or one whose document is gone, leaves the page as it was.
    gambarHalaman(dokumen, index, element, lebar, batal.signal).catch(() => undefined);
    return () => batal.abort();
  }, [dokumen, index, isDekat, lebar]);

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
      const baru = await dokumen.teks(index);
      if (!isBatal) setTeks(baru);
    };
    // The document may be gone by now; the next one brings its own words.
    read().catch(() => undefined);
    return () => {
      isBatal = true;
    };
  }, [dokumen, index, isDekat]);

  return (
    <figure
      ref={ref}
      className={classes.halaman}
      style={{ width: lebar, height: (lebar * ukuran.tinggi) / ukuran.lebar }}
      data-halaman={index + 1}
      data-ukuran={`${mm(ukuran.lebar)}x${mm(ukuran.tinggi)}`}
      aria-label={teksPdf.halamanKe(index + 1, ukuranList.length)}
    >
      <canvas ref={kanvas} className={classes.kanvas} aria-hidden="true" />
      {isDekat && children}
      <figcaption className="hanya-pembaca">{teks}</figcaption>
    </figure>
  );
};

const mm = (titik: number): number => Math.round((titik / 72) * 25.4);
