import { useEffect, useRef, useState } from 'react';
import { bukaPdf, type DokumenPdf } from './mesin/pdfMesin';

export interface Pdf {
  /** The newest document that could be read, open as long as it is shown; null before the first. */
  readonly dokumen: DokumenPdf | null;
  /** Why the bytes given last can't be shown. */
  readonly error: unknown;
  /** The bytes given last are still being read. */
  readonly isMembaca: boolean;
}

interface Terbaca {
  readonly bytes: Uint8Array | null;
  readonly dokumen: DokumenPdf | null;
  readonly error: unknown;
}

/**
 * Reads a PDF. The document before stays open and on screen until the next can be shown, so that nothing flickers and a
 * page of it that is scrolled to meanwhile can still be drawn.
 */
export const usePdf = (bytes: Uint8Array | null): Pdf => {
  const [terbaca, setTerbaca] = useState<Terbaca>({ bytes: null, dokumen: null, error: null });
  const tampil = useRef<DokumenPdf | null>(null);
  useEffect(() => {
    if (bytes === null) return undefined;
    let isBatal = false;
    const read = async (): Promise<void> => {
      const dokumen = await bukaPdf(bytes);
      if (isBatal) {
        dokumen.tutup();
        return;
      }
      tampil.current?.tutup();
      tampil.current = dokumen;
      setTerbaca({ bytes, dokumen, error: null });
    };
    read().catch((error: unknown) => {
      if (!isBatal) setTerbaca((lama) => ({ ...lama, bytes, error }));
    });
    return () => {
      isBatal = true;
    };
  }, [bytes]);
  useEffect(
    () => () => {
      tampil.current?.tutup();
      tampil.current = null;
    },
    [],
  );
  const { dokumen, error } = terbaca;
  return { dokumen, error, isMembaca: terbaca.bytes !== bytes };
};
