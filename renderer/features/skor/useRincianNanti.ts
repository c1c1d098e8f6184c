import { type RefObject, useDeferredValue, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ButirSkor } from './useSkor';

export interface RincianNanti {
  /** The question whose notes and evidence are shown. */
  readonly butir: ButirSkor | undefined;
  /** Shows the details of the question in work at once and puts the cursor there. */
  readonly fokus: (ref: RefObject<HTMLTextAreaElement | null>) => void;
}

/**
 * The details follow the question a moment later: a score must show at once, and its note is read afterwards. Whoever
 * wants to write waits for them, so that no letter ends up with another question or as a score.
 */
export const useRincianNanti = (butir: ButirSkor | undefined): RincianNanti => {
  const nanti = useDeferredValue(butir);
  const [segera, setSegera] = useState<ButirSkor | undefined>();
  return {
    butir: segera !== undefined && segera.pertanyaanId === butir?.pertanyaanId ? butir : nanti,
    fokus: (ref) => {
      // oxlint-disable-next-line react-dom/no-flush-sync
      if (nanti !== butir) flushSync(() => setSegera(butir));
      ref.current?.focus();
    },
  };
};
