import Papa from 'papaparse';
import type { SelTempel } from '../../../shared/domain/matriks/tempelBlok';

/** Most cells a pasted block may have; a clipboard can hold a whole sheet of empty ones. */
const SEL_MAKS = 200_000;

/** What stands on the clipboard for a block of cells: tab-separated text and an HTML table, as spreadsheets write them. */
export const klipDariBlok = (blok: readonly (readonly string[])[]): { teks: string; html: string } => ({
  teks: Papa.unparse(
    blok.map((baris) => [...baris]),
    { delimiter: '\t', newline: '\r\n' },
  ),
  html: `<html><head><meta charset="utf-8"></head><body><table>${blok
    .map((baris) => `<tr>${baris.map((sel) => `<td>${htmlSel(sel)}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`,
});

const htmlSel = (teks: string): string =>
  teks
    .replace(/[&<>"]/g, (tanda) => `&#${tanda.codePointAt(0)};`)
    .replace(/\r?\n/g, '<br style="mso-data-placement:same-cell">');

/**
 * A block of cells from the clipboard: from the first HTML table when there is one, because plain text loses line breaks
 * within cells, else from tab-separated text. Null when it is larger than any matrix.
 */
export const blokDariKlip = (html: string, teks: string): SelTempel[][] | null => {
  const dariHtml = /<table[\s>]/i.test(html) ? bacaHtml(html) : [];
  const blok = dariHtml.length > 0 ? dariHtml : bacaTeks(teks);
  return blok.reduce((jumlah, baris) => jumlah + baris.length, 0) > SEL_MAKS ? null : blok;
};

const bacaHtml = (html: string): SelTempel[][] => {
  const tabel = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!tabel) return [];
  const blok: (SelTempel | undefined)[][] = [];
  for (const [b, tr] of [...tabel.rows].slice(0, SEL_MAKS).entries()) {
    const baris = (blok[b] ??= []);
    let k = 0;
    for (const td of tr.cells) {
      // A merged cell above or before has taken the place.
      while (baris[k]) k += 1;
      const lebar = Math.min(td.colSpan, 1000);
      const tinggi = Math.min(td.rowSpan, tabel.rows.length - b);
      for (let i = 0; i < tinggi; i += 1) {
        const tujuan = (blok[b + i] ??= []);
        for (let j = 0; j < lebar; j += 1) tujuan[k + j] = i === 0 && j === 0 ? bacaTd(td) : KOSONG;
      }
      k += lebar;
    }
  }
  return blok.map((baris) => Array.from(baris, (sel) => sel ?? KOSONG));
};

const KOSONG: SelTempel = { teks: '', angka: null };

/** LibreOffice writes the number behind a text as `sdval`, Excel as `x:num`. */
const bacaTd = (td: HTMLTableCellElement): SelTempel => {
  const nilai = td.getAttribute('sdval') ?? td.getAttribute('x:num');
  const angka = nilai === null || nilai === '' ? Number.NaN : Number(nilai);
  return {
    teks: teksNode(td)
      .replace(/ *\n */g, '\n')
      .trim(),
    angka: Number.isFinite(angka) ? angka : null,
  };
};

const BLOK = new Set(['P', 'DIV', 'LI', 'TR']);

const teksNode = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n\u00A0]+/g, ' ');
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return '';
  const isi = [...node.childNodes].map(teksNode).join('');
  return BLOK.has(node.nodeName) ? `\n${isi.trim()}\n` : isi;
};

/** A text with quotes that are no quoting (`"Kick-off" bersama OPD`), as LibreOffice writes it, is read as it stands. */
const bacaTeks = (teks: string): SelTempel[][] => {
  const isi = teks.replace(/\r?\n$/, '');
  if (isi === '') return [];
  const berkutip = Papa.parse<string[]>(isi, { delimiter: '\t' });
  const barisList = berkutip.errors.some(({ type }) => type === 'Quotes')
    ? isi.split(/\r?\n/).map((baris) => baris.split('\t'))
    : berkutip.data;
  return barisList.map((baris) => baris.map((sel) => ({ teks: sel.trim(), angka: null })));
};
