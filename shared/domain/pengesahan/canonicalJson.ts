/**
 * JSON text that depends on the value alone: keys in code-unit order, no white space, strings in Unicode NFC. Numbers
 * must be finite and integers safe, else RangeError. `undefined` fields are left out. Basis of every stored hash.
 */
export const canonicalJson = (nilai: unknown): string => {
  if (nilai === null || typeof nilai === 'boolean') return String(nilai);
  if (typeof nilai === 'string') return JSON.stringify(nilai.normalize('NFC'));
  if (typeof nilai === 'number') return formatNumber(nilai);
  if (Array.isArray(nilai)) return `[${nilai.map(canonicalJson).join(',')}]`;
  if (typeof nilai === 'object') {
    const isi = Object.entries(nilai)
      .filter(([, v]) => v !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kunci, v]) => `${canonicalJson(kunci)}:${canonicalJson(v)}`);
    return `{${isi.join(',')}}`;
  }
  throw new RangeError(`canonicalJson: ${typeof nilai}`);
};

const formatNumber = (nilai: number): string => {
  if (!Number.isFinite(nilai) || (Number.isInteger(nilai) && !Number.isSafeInteger(nilai))) {
    throw new RangeError(`canonicalJson: ${nilai}`);
  }
  return JSON.stringify(nilai === 0 ? 0 : nilai);
};
