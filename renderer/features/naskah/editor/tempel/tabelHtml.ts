import { petakTabel, type SelMerentang } from './petakTabel';

/** Word and Excel end a table of uneven columns with a row without height that only states the columns' widths. */
const isTersembunyi = (tr: HTMLTableRowElement): boolean =>
  tr.style.display === 'none' || tr.getAttribute('height') === '0';

const selOf = (sel: HTMLTableCellElement): SelMerentang<HTMLTableCellElement> => ({
  isi: sel,
  kolom: sel.colSpan,
  baris: sel.rowSpan,
});

/** The cells of a table of another program, each in its true column; null where a merged cell only reaches to. */
export const petakOf = (tabel: HTMLTableElement): (HTMLTableCellElement | null)[][] => {
  const kelompokByInduk = new Map<Element | null, SelMerentang<HTMLTableCellElement>[][]>();
  for (const tr of tabel.rows) {
    if (isTersembunyi(tr)) continue;
    const ada = kelompokByInduk.get(tr.parentElement);
    const baris = [...tr.cells].map(selOf);
    if (ada) ada.push(baris);
    else kelompokByInduk.set(tr.parentElement, [baris]);
  }
  return petakTabel([...kelompokByInduk.values()]);
};
