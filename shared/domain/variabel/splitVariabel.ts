/** A name in braces: a word, with the id of what it is about behind a colon. Space around it doesn't matter. */
const POLA = /\{\s*([A-Za-z][A-Za-z0-9_]{0,59}(?::[A-Za-z0-9_-]{1,64})?)\s*\}/g;

/** A part of a text: plain words, or the name of a variable or cross reference. */
export type BagianTeks = { readonly teks: string } | { readonly variabel: string };

/** The name as `variabelNaskah` writes it: its word in small letters, the id as it is. */
export const rapikanNama = (nama: string): string => {
  const i = nama.indexOf(':');
  return i < 0 ? nama.toLowerCase() : nama.slice(0, i).toLowerCase() + nama.slice(i);
};

/** How a variable stands in a text. */
export const tulisVariabel = (nama: string): string => `{${nama}}`;

/** Splits a text at its variables; other braces stay text. Joined again, the parts give the text. */
export const splitVariabel = (teks: string): BagianTeks[] => {
  const hasil: BagianTeks[] = [];
  let akhir = 0;
  for (const cocok of teks.matchAll(POLA)) {
    const [asli, nama = ''] = cocok;
    if (cocok.index > akhir) hasil.push({ teks: teks.slice(akhir, cocok.index) });
    hasil.push({ variabel: rapikanNama(nama) });
    akhir = cocok.index + asli.length;
  }
  if (akhir < teks.length) hasil.push({ teks: teks.slice(akhir) });
  return hasil;
};

/** Names of the variables of a text, each once, in their order. */
export const namaVariabel = (teks: string): string[] => [
  ...new Set(splitVariabel(teks).flatMap((bagian) => ('variabel' in bagian ? bagian.variabel : []))),
];

/** The text with each of its variables replaced by what `isi` answers. */
export const gantiVariabel = (teks: string, isi: (nama: string) => string): string =>
  splitVariabel(teks)
    .map((bagian) => ('variabel' in bagian ? isi(bagian.variabel) : bagian.teks))
    .join('');
