import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function at every render, which does what the latest one given does: parts that only hand it on need not be
 * drawn anew. For events, not for rendering.
 */
export const useTetap = <A extends readonly unknown[], R>(aksi: (...args: A) => R): ((...args: A) => R) => {
  const kini = useRef(aksi);
  useLayoutEffect(() => {
    kini.current = aksi;
  });
  return useCallback((...args: A) => kini.current(...args), []);
};
