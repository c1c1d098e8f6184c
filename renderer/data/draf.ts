type Flush = () => Promise<void>;

/** Forms on screen that may hold text the store has not seen. */
const flushSet = new Set<Flush>();

export const addFlush = (flush: Flush): (() => void) => {
  flushSet.add(flush);
  return () => flushSet.delete(flush);
};

/** Saves what every form on screen still holds; undo and leaving wait for it. */
export const flushSemua = async (): Promise<void> => {
  await Promise.all([...flushSet].map((flush) => flush()));
};

const KUNCI = 'draf:';

/** Text that could not be saved, kept across screens and a reload of the window. */
export const readSimpananDraf = (kunci: string): unknown => {
  const teks = sessionStorage.getItem(KUNCI + kunci);
  if (teks === null) return null;
  try {
    return JSON.parse(teks);
  } catch {
    sessionStorage.removeItem(KUNCI + kunci);
    return null;
  }
};

/** Drops every kept draft: the store has been put back to another time. */
export const clearSimpananDraf = (): void => {
  for (const kunci of Object.keys(sessionStorage)) {
    if (kunci.startsWith(KUNCI)) sessionStorage.removeItem(kunci);
  }
};

export const writeSimpananDraf = (kunci: string, draf: unknown): void => {
  if (draf === null) sessionStorage.removeItem(KUNCI + kunci);
  else sessionStorage.setItem(KUNCI + kunci, JSON.stringify(draf));
};
