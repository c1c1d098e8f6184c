/** Mark of the item at `i` (from 0): `1.`, `a.` (after z: `aa.`), `•`. */
export const tandaDaftar = (gaya: 'ANGKA' | 'HURUF' | 'BUTIR', i: number): string => {
  if (gaya === 'BUTIR') return '•';
  if (gaya === 'ANGKA') return `${i + 1}.`;
  const huruf = String.fromCharCode(97 + (i % 26));
  return `${huruf.repeat(1 + Math.floor(i / 26))}.`;
};
