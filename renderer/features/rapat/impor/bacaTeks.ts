import Papa from 'papaparse';

const rapikan = (sel: string): string => sel.replace(/\s+/g, ' ').trim();

/**
 * Reads cells copied from a spreadsheet (tabs between cells, a quoted cell may hold tabs and line breaks), or text typed
 * a row a line; without tabs, semicolons separate when every line has one. Commas never do: names hold them. Empty lines
 * are left out, white space is one space.
 */
export const bacaTeks = (teks: string): string[][] => {
  const barisTeks = teks.split(/\r\n|\r|\n/).filter((baris) => baris.trim() !== '');
  const isTitikKoma = !teks.includes('\t') && barisTeks.length > 0 && barisTeks.every((baris) => baris.includes(';'));
  const { data } = Papa.parse<string[]>(teks.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), {
    delimiter: isTitikKoma ? ';' : '\t',
    newline: '\n',
  });
  return data.map((baris) => baris.map(rapikan)).filter((baris) => baris.some((sel) => sel !== ''));
};

/** The same for the clipboard, as a spreadsheet takes it: quoted where a cell holds a tab, quote or line break. */
export const tulisTeks = (sel: readonly (readonly string[])[]): string =>
  Papa.unparse(
    sel.map((baris) => [...baris]),
    { delimiter: '\t', newline: '\r\n' },
  );
