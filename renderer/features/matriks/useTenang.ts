import { startTransition, useEffect, useState } from 'react';

const TENANG_MS = 150;

/** A value once it has rested: what is worked out from it need not keep up with every key. */
export const useTenang = <T>(nilai: T): T => {
  const [tenang, setTenang] = useState(nilai);
  useEffect(() => {
    if (nilai === tenang) return undefined;
    const timer = window.setTimeout(() => startTransition(() => setTenang(() => nilai)), TENANG_MS);
    return () => window.clearTimeout(timer);
  }, [nilai, tenang]);
  return tenang;
};
