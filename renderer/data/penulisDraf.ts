import { writeSimpananDraf } from './draf';

/** Milliseconds between two copies of a draft being written: that of a long one takes several itself. */
const JEDA_MS = 250;

/** Writes the kept copy of one draft, soon or as soon as the last one is old enough. */
export interface PenulisDraf {
  readonly tulis: (draf: unknown) => void;
  /** Writes what still waits, before the page goes. */
  readonly tuntaskan: () => void;
  /** The store has it: no copy is needed. */
  readonly hapus: () => void;
}

export const createPenulisDraf = (kunci: string): PenulisDraf => {
  let menunggu: { readonly draf: unknown } | null = null;
  let terakhir = Number.NEGATIVE_INFINITY;
  let timer: number | undefined;
  const batal = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const tuntaskan = (): void => {
    batal();
    if (menunggu === null) return;
    writeSimpananDraf(kunci, menunggu.draf);
    menunggu = null;
    terakhir = performance.now();
  };
  return {
    tuntaskan,
    tulis: (draf) => {
      menunggu = { draf };
      timer ??= window.setTimeout(tuntaskan, Math.max(0, terakhir + JEDA_MS - performance.now()));
    },
    hapus: () => {
      batal();
      menunggu = null;
      writeSimpananDraf(kunci, null);
    },
  };
};
