import { notifyManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/** A change typed in this window that the store has not confirmed. */
export interface EntriTertunda<I> {
  readonly input: I;
  /** The save was tried and failed; the text stays here until a later one succeeds. */
  readonly isGagal: boolean;
}

export interface Tertunda<I> {
  /** Shows `input` from now on; the result marks it as failed. Fits `optimistic` of `useMutasi`. */
  readonly put: (kunci: string, input: I) => () => void;
  /** The store has this very input: it need not be held any longer. A newer one stays. */
  readonly confirm: (kunci: string, input: I) => void;
  readonly get: (kunci: string) => EntriTertunda<I> | undefined;
  readonly use: () => ReadonlyMap<string, EntriTertunda<I>>;
}

/**
 * Holds unconfirmed changes outside the components, so that leaving a screen, or a refresh of the cache, loses nothing
 * that failed to save. Keys begin with the dossier's id.
 */
export const createTertunda = <I>(): Tertunda<I> => {
  let isi: ReadonlyMap<string, EntriTertunda<I>> = new Map();
  const listeners = new Set<() => void>();
  const set = (ubah: (peta: Map<string, EntriTertunda<I>>) => void): void => {
    const baru = new Map(isi);
    ubah(baru);
    isi = baru;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const isSama = (kunci: string, input: I): boolean => isi.get(kunci)?.input === input;
  return {
    put: (kunci, input) => {
      if (!isSama(kunci, input) || isi.get(kunci)?.isGagal === true)
        set((peta) => peta.set(kunci, { input, isGagal: false }));
      return () => {
        if (isSama(kunci, input)) set((peta) => peta.set(kunci, { input, isGagal: true }));
      };
    },
    confirm: (kunci, input) => {
      // The cache tells its readers a moment after it was changed: letting go earlier would show the old value between.
      notifyManager.schedule(() => {
        if (isSama(kunci, input)) set((peta) => peta.delete(kunci));
      });
    },
    get: (kunci) => isi.get(kunci),
    use: () => useSyncExternalStore(subscribe, () => isi),
  };
};
