import { type ReactNode, Suspense, useEffect, useState } from 'react';

/** Longest wait in milliseconds, for a window that is never idle. */
const TUNGGU_MAKS = 1000;

/** Mounts what is needed later, such as closed dialogs with code of their own, once the first screen has been painted. */
export const SaatSenggang = ({ children }: { readonly children: ReactNode }) => {
  const [isSenggang, setSenggang] = useState(false);
  useEffect(() => {
    const id = window.requestIdleCallback(() => setSenggang(true), { timeout: TUNGGU_MAKS });
    return () => window.cancelIdleCallback(id);
  }, []);
  return isSenggang && <Suspense fallback={null}>{children}</Suspense>;
};
