import { useCallback, useEffect, useRef, useState } from 'react';
import { useTetap } from '../../data/useTetap';

export interface Pratinjau {
  /** The newest document that could be made; null before the first. */
  readonly pdf: Uint8Array | null;
  /** Why the newest can't be made, else null. */
  readonly error: unknown;
  readonly isMemuat: boolean;
  readonly ulangi: () => void;
}

/** Several changes of one moment (a save and what it refreshes) make one preview. */
const TUNDA_MS = 120;

const AWAL = { pdf: null, error: null, isMemuat: true } as const;

/**
 * A document as it would be printed now, made again whenever `versi` changes. One at a time: what changes meanwhile
 * is taken up by the next. A form saves itself shortly after the last key, so a preview follows typing by about that.
 */
export const usePratinjau = (buat: () => Promise<Uint8Array>, versi: object): Pratinjau => {
  const [isi, setIsi] = useState<Omit<Pratinjau, 'ulangi'>>(AWAL);
  const buatKini = useTetap(buat);
  /** `diminta` is the newest version asked for. */
  const proses = useRef<{ isBerjalan: boolean; diminta: object | null }>({ isBerjalan: false, diminta: null });

  const muat = useCallback(
    async (versi: object): Promise<void> => {
      const kini = proses.current;
      kini.diminta = versi;
      if (kini.isBerjalan) return;
      kini.isBerjalan = true;
      setIsi((lama) => ({ ...lama, isMemuat: true }));
      let dibuat: object | null;
      do {
        dibuat = kini.diminta;
        try {
          const pdf = await buatKini();
          setIsi({ pdf, error: null, isMemuat: kini.diminta !== dibuat });
        } catch (error) {
          // One that was given up for the next is no failure to show.
          if (kini.diminta === dibuat) setIsi((lama) => ({ ...lama, error, isMemuat: false }));
        }
      } while (kini.diminta !== dibuat);
      kini.isBerjalan = false;
    },
    [buatKini],
  );

  useEffect(() => {
    const timer = window.setTimeout(() => void muat(versi), TUNDA_MS);
    return () => window.clearTimeout(timer);
  }, [muat, versi]);

  return { ...isi, ulangi: () => void muat({}) };
};
