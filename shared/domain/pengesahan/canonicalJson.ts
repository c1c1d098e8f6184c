/**
 * JSON text that depends on the value alone: keys in code-unit order, no white space, strings in Unicode NFC. Numbers
 * must be finite and integers safe, else RangeError. `undefined` fields are left out. Basis of every stored hash.
 */
export const canonicalJson = (nilai: unknown): string => {
  if (nilai === null || typeof nilai === 'boolean') return String(nilai);
  if (typeof nilai === 'string') return JSON.stringify(nilai.normalize('NFC'));
  if (typeof nilai === 'number') return formatNumber(nilai);
  if (Array.isArray(nilai)) return `[${nilai.map(canonicalJson).join(',')}]`;
  if (typeof nilai === 'object') return formatObject(nilai as Readonly<Record<string, unknown>>);
  throw new RangeError(`canonicalJson: ${typeof nilai}`);
};

/** Plain loops: minutes are locked with every row of a long matrix. */
const formatObject = (isi: Readonly<Record<string, unknown>>): string => {
  let teks = '';
  for (const kunci of Object.keys(isi).toSorted()) {
    const nilai = isi[kunci];
    if (nilai === undefined) continue;
    teks += `${teks === '' ? '' : ','}${canonicalJson(kunci)}:${canonicalJson(nilai)}`;
  }
  return `{${teks}}`;
};

const formatNumber = (nilai: number): string => {
  if (!Number.isFinite(nilai) || (Number.isInteger(nilai) && !Number.isSafeInteger(nilai))) {
    throw new RangeError(`canonicalJson: ${nilai}`);
  }
  return JSON.stringify(nilai === 0 ? 0 : nilai);
};
