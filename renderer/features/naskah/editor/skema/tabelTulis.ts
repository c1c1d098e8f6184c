import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

/** Cells are one text each and never merged: the stored table has none. */
const sel = { content: 'paragraph', addAttributes: () => SATU };
const SATU = Object.fromEntries(
  ['colspan', 'rowspan'].map((nama) => [nama, { default: 1, parseHTML: () => 1, rendered: false }]),
);

export const TabelTulis = Table.extend({
  group: '',
  content: 'tableRow+',
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  // Rows and keys are the business of `tombolTabel`.
  addKeyboardShortcuts: () => ({}),
}).configure({ resizable: false, View: null });

export const BarisTulis = TableRow.extend({ content: '(tableCell | tableHeader)+' });
export const SelTulis = TableCell.extend({
  ...sel,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0],
});
export const KepalaTulis = TableHeader.extend({
  ...sel,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', { scope: 'col' }, 0],
});
