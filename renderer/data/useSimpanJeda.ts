import { useCallback, useEffect, useRef } from 'react';

/** How long typing must rest before it is saved, in milliseconds. */
const JEDA = 600;

export interface SimpanJeda<I> {
  /** Saves `input` when no newer one comes for a moment. */
  readonly jadwalkan: (input: I) => void;
  /** Saves at once what is waiting, such as when a field loses the focus. */
  readonly tuntaskan: () => void;
}

/**
 * Saves while the user types, once a pause. What waits is saved too when the screen is left or the window is hidden or
 * closed: nothing typed gets lost.
 */
export const useSimpanJeda = <I>(simpan: (input: I) => void): SimpanJeda<I> => {
  const simpanKini = useRef(simpan);
  simpanKini.current = simpan;
  const tunggu = useRef<{ input: I; timer: number } | null>(null);

  const tuntaskan = useCallback((): void => {
    if (tunggu.current === null) return;
    window.clearTimeout(tunggu.current.timer);
    const { input } = tunggu.current;
    tunggu.current = null;
    simpanKini.current(input);
  }, []);

  const jadwalkan = useCallback(
    (input: I): void => {
      if (tunggu.current) window.clearTimeout(tunggu.current.timer);
      tunggu.current = { input, timer: window.setTimeout(tuntaskan, JEDA) };
    },
    [tuntaskan],
  );

  useEffect(() => {
    window.addEventListener('pagehide', tuntaskan);
    window.addEventListener('beforeunload', tuntaskan);
    document.addEventListener('visibilitychange', tuntaskan);
    return () => {
      window.removeEventListener('pagehide', tuntaskan);
      window.removeEventListener('beforeunload', tuntaskan);
      document.removeEventListener('visibilitychange', tuntaskan);
      tuntaskan();
    };
  }, [tuntaskan]);

  return { jadwalkan, tuntaskan };
};
