import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { isBerjalan, PEWAKTU_BARU, type Pewaktu, pindahPewaktu, startPewaktu, stopPewaktu } from './pewaktu';

interface Isi {
  readonly pewaktu: Pewaktu;
  /** `performance.now()` of the last tick, which is what is drawn. */
  readonly kini: number;
}

const KUNCI = 'pewaktu:';
const isiByRapat = new Map<string, Isi>();
const listeners = new Set<() => void>();

const baca = (rapatId: string): Isi => {
  const ada = isiByRapat.get(rapatId);
  if (ada) return ada;
  const isi = { pewaktu: readSimpanan(rapatId), kini: performance.now() };
  isiByRapat.set(rapatId, isi);
  return isi;
};

/** A reload of the window begins `performance.now()` anew: what had run until then is kept, and runs on. */
const readSimpanan = (rapatId: string): Pewaktu => {
  const teks = sessionStorage.getItem(KUNCI + rapatId);
  if (teks === null) return PEWAKTU_BARU;
  const { pewaktu, isJalan } = JSON.parse(teks) as { pewaktu: Pewaktu; isJalan: boolean };
  return isJalan ? startPewaktu(pewaktu, performance.now()) : pewaktu;
};

const tulis = (rapatId: string, pewaktu: Pewaktu): void => {
  const kini = performance.now();
  isiByRapat.set(rapatId, { pewaktu, kini });
  const isi = { pewaktu: stopPewaktu(pewaktu, kini), isJalan: isBerjalan(pewaktu) };
  sessionStorage.setItem(KUNCI + rapatId, JSON.stringify(isi));
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export interface KendaliPewaktu {
  readonly pewaktu: Pewaktu;
  /** `performance.now()` of the last tick, a second apart. */
  readonly kini: number;
  readonly startStop: () => void;
  readonly ulang: () => void;
}

/**
 * The stopwatches of a meeting, which live beside the screens: leaving the scoring and coming back changes nothing. They
 * start with the first visit of a meeting that has a limit.
 */
export const usePewaktu = (rapatId: string, pertanyaanId: string): KendaliPewaktu => {
  const isi = useSyncExternalStore(subscribe, () => baca(rapatId));

  useEffect(() => {
    const { pewaktu } = baca(rapatId);
    const kini = performance.now();
    const dipindah = pindahPewaktu(pewaktu, pertanyaanId, kini);
    const isBaru = pewaktu.pertanyaanId === null && pewaktu.rapat.terkumpul === 0;
    tulis(rapatId, isBaru ? startPewaktu(dipindah, kini) : dipindah);
  }, [rapatId, pertanyaanId]);

  useEffect(() => {
    const timer = window.setInterval(() => tulis(rapatId, baca(rapatId).pewaktu), 1000);
    return () => window.clearInterval(timer);
  }, [rapatId]);

  const aksi = useMemo(
    () => ({
      startStop: () => {
        const { pewaktu } = baca(rapatId);
        tulis(rapatId, (isBerjalan(pewaktu) ? stopPewaktu : startPewaktu)(pewaktu, performance.now()));
      },
      ulang: () => {
        const { pewaktu } = baca(rapatId);
        const kosong: Pewaktu = { ...PEWAKTU_BARU, pertanyaanId: pewaktu.pertanyaanId };
        tulis(rapatId, isBerjalan(pewaktu) ? startPewaktu(kosong, performance.now()) : kosong);
      },
    }),
    [rapatId],
  );
  return { ...isi, ...aksi };
};
