import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

export interface RentangBlok {
  /** Positions of the first and behind the last block, and their places in the section. */
  readonly dari: number;
  readonly ke: number;
  readonly i: number;
  readonly j: number;
  readonly simpulList: readonly Node[];
}

/** Places in the section of the first and the last block the selection touches. */
export const indeksBlok = ({ doc, selection: { $from, $to } }: EditorState): Pick<RentangBlok, 'i' | 'j'> => {
  const i = Math.min($from.index(0), doc.childCount - 1);
  // Behind the last block, and at a node that is selected whole, the index is one further.
  return { i, j: Math.max(i, $to.depth === 0 ? $to.index(0) - 1 : $to.index(0)) };
};

/** The blocks the selection touches. */
export const rentangBlok = (state: EditorState): RentangBlok => {
  const { doc } = state;
  const { $from } = state.selection;
  const { i, j } = indeksBlok(state);
  const dari = $from.posAtIndex(i, 0);
  const simpulList = Array.from({ length: j - i + 1 }, (_, k) => doc.child(i + k));
  return { dari, ke: dari + simpulList.reduce((jumlah, simpul) => jumlah + simpul.nodeSize, 0), i, j, simpulList };
};

/** The selection as far on as its text has moved. */
export const geserPilihan = (tr: Transaction, pilihan: Selection, geser: number): Transaction => {
  const buat = (): Selection => {
    if (pilihan instanceof NodeSelection) return NodeSelection.create(tr.doc, pilihan.from + geser);
    if (pilihan instanceof TextSelection) {
      return TextSelection.create(tr.doc, pilihan.anchor + geser, pilihan.head + geser);
    }
    return Selection.near(tr.doc.resolve(Math.min(pilihan.from + geser, tr.doc.content.size)));
  };
  return tr.setSelection(buat());
};

/** Position at which the text of the `k`-th text within a stretch starts. */
const mulaiTeks = (doc: Node, dari: number, ke: number, k: number): number | null => {
  let sisa = k;
  let hasil: number | null = null;
  doc.nodesBetween(dari, ke, (simpul, pos) => {
    if (hasil !== null || !simpul.isTextblock) return hasil === null;
    if (sisa === 0) hasil = pos + 1;
    sisa -= 1;
    return false;
  });
  return hasil;
};

const keTeks = (doc: Node, dari: number, pos: number): number => {
  let k = -1;
  doc.nodesBetween(dari, Math.min(pos + 1, doc.content.size), (simpul) => {
    if (simpul.isTextblock) k += 1;
    return !simpul.isTextblock;
  });
  return Math.max(0, k);
};

/** Replaces blocks by others that hold the same texts in the same order; the selection stays in its text. */
export const gantiBlok = (state: EditorState, rentang: RentangBlok, baru: readonly Node[]): Transaction => {
  const { doc, selection } = state;
  const cari = ({ pos, parentOffset }: typeof selection.$anchor) =>
    [keTeks(doc, rentang.dari, pos - parentOffset), parentOffset] as const;
  const [anchor, head] = [cari(selection.$anchor), cari(selection.$head)];
  const tr = state.tr.replaceWith(rentang.dari, rentang.ke, baru);
  const akhir = rentang.dari + baru.reduce((jumlah, simpul) => jumlah + simpul.nodeSize, 0);
  const [a, h] = [anchor, head].map(([k, geser]) => {
    const mulai = mulaiTeks(tr.doc, rentang.dari, akhir, k);
    return mulai === null ? akhir : mulai + geser;
  });
  return tr.setSelection(TextSelection.between(tr.doc.resolve(a ?? akhir), tr.doc.resolve(h ?? akhir)));
};
