/**
 * JSON text that depends on the value alone: keys in code-unit order, no white space, strings in Unicode NFC. Numbers
 * must be finite and integers safe, else RangeError. `undefined` fields are left out. Basis of every stored hash.
 */
export const canonicalJson = (nilai: unknown): string => format(nilai, new Map());

/** Keys in order with the text that stands before their value; found again for the many things of one kind. */
interface Bentuk {
  readonly asliList: readonly string[];
  readonly urutList: readonly { readonly kunci: string; readonly teks: string }[];
}

const format = (nilai: unknown, bentukByAwal: Map<string, Bentuk>): string => {
  if (nilai === null || typeof nilai === 'boolean') return String(nilai);
  if (typeof nilai === 'string') return formatString(nilai);
  if (typeof nilai === 'number') return formatNumber(nilai);
  if (Array.isArray(nilai)) return `[${nilai.map((anak) => format(anak, bentukByAwal)).join(',')}]`;
  if (typeof nilai === 'object') return formatObject(nilai as Readonly<Record<string, unknown>>, bentukByAwal);
  throw new RangeError(`canonicalJson: ${typeof nilai}`);
};

/** Plain loops: minutes are locked with every row of a long matrix. */
const formatObject = (isi: Readonly<Record<string, unknown>>, bentukByAwal: Map<string, Bentuk>): string => {
  let teks = '';
  for (const { kunci, teks: awalan } of bentukOf(Object.keys(isi), bentukByAwal).urutList) {
    const nilai = isi[kunci];
    if (nilai === undefined) continue;
    teks += `${teks === '' ? '' : ','}${awalan}${format(nilai, bentukByAwal)}`;
  }
  return `{${teks}}`;
};

const bentukOf = (asliList: readonly string[], bentukByAwal: Map<string, Bentuk>): Bentuk => {
  const awal = `${asliList.length} ${asliList[0] ?? ''}`;
  const ada = bentukByAwal.get(awal);
  // As many keys on both sides: the number is part of the place they are kept at.
  if (ada && ada.asliList.every((kunci, i) => kunci === asliList[i])) return ada;
  const urutList = asliList.toSorted().map((kunci) => ({ kunci, teks: `${formatString(kunci)}:` }));
  const baru = { asliList, urutList };
  bentukByAwal.set(awal, baru);
  return baru;
};

const formatString = (teks: string): string => JSON.stringify(teks.normalize('NFC'));

const formatNumber = (nilai: number): string => {
  if (!Number.isFinite(nilai) || (Number.isInteger(nilai) && !Number.isSafeInteger(nilai))) {
    throw new RangeError(`canonicalJson: ${nilai}`);
  }
  return JSON.stringify(nilai === 0 ? 0 : nilai);
};
