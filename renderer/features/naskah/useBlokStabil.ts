import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Blok } from '../../../shared/domain/dossier';

export interface TindakanBlok {
  readonly onReplace: (i: number, blok: Blok) => void;
  readonly onMove: (i: number, langkah: -1 | 1) => void;
  readonly onInsert: (i: number, blok: Blok) => void;
  readonly onRemove: (i: number) => void;
}

/** The same functions at every render, so that only the block that changed is drawn again. */
export const useBlokStabil = (tindakan: TindakanBlok): TindakanBlok => {
  const kini = useRef(tindakan);
  useLayoutEffect(() => {
    kini.current = tindakan;
  });
  return useMemo(
    () => ({
      onReplace: (i, blok) => kini.current.onReplace(i, blok),
      onMove: (i, langkah) => kini.current.onMove(i, langkah),
      onInsert: (i, blok) => kini.current.onInsert(i, blok),
      onRemove: (i) => kini.current.onRemove(i),
    }),
    [],
  );
};
