const YA = new Set(['√', '✓', '✔', '☑', '●', 'x', 'v', 'y', '1', 'ya', 'yes', 'true', 'benar']);
const TIDAK = new Set(['', '0', '-', '–', '☐', '○', 'tidak', 'no', 'false', 'salah']);

/** A tick as people type it in a sheet: √ ✓ x v 1 ya, or empty, 0, - and tidak. Null when it is neither. */
export const bacaTandaTahun = (teks: string): boolean | null => {
  const kunci = teks.trim().toLowerCase();
  if (YA.has(kunci)) return true;
  return TIDAK.has(kunci) ? false : null;
};
