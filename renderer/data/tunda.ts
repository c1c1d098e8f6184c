/** Something that is done once, a while after it was last asked for. */
export interface Tunda {
  /** Asks for it; the latest request counts. */
  readonly minta: (jalan: () => void) => void;
  /** Does it now if it still waits. */
  readonly tuntaskan: () => void;
  /** Forgets that it was asked for. */
  readonly batal: () => void;
}

/** Waits `jedaMs` without another request, but never longer than `maksMs` after the first: both in milliseconds. */
export const createTunda = (jedaMs: number, maksMs: number): Tunda => {
  let menunggu: { readonly timer: number; readonly sejak: number; readonly jalan: () => void } | null = null;
  const batal = (): void => {
    window.clearTimeout(menunggu?.timer);
    menunggu = null;
  };
  const tuntaskan = (): void => {
    const jalan = menunggu?.jalan;
    batal();
    jalan?.();
  };
  return {
    batal,
    tuntaskan,
    minta: (jalan) => {
      const kini = performance.now();
      const sejak = menunggu?.sejak ?? kini;
      window.clearTimeout(menunggu?.timer);
      const timer = window.setTimeout(tuntaskan, Math.max(0, Math.min(jedaMs, sejak + maksMs - kini)));
      menunggu = { timer, sejak, jalan };
    },
  };
};
