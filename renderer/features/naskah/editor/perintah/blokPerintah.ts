import { Fragment, type Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import type { Blok } from '../../../../../shared/domain/dossier';
import { simpulOf } from '../konversi/dokumenOf';
import { geserPilihan, rentangBlok } from './rentangBlok';

/** Moves the blocks of the selection up or down by one. */
export const geserBlok =
  (langkah: -1 | 1): Command =>
  (state, dispatch) => {
    const { doc, selection } = state;
    const { dari, ke, i, j, simpulList } = rentangBlok(state);
    const tetangga = langkah < 0 ? doc.maybeChild(i - 1) : doc.maybeChild(j + 1);
    if (!tetangga) return false;
    const tr =
      langkah < 0
        ? state.tr.replaceWith(dari - tetangga.nodeSize, ke, [...simpulList, tetangga])
        : state.tr.replaceWith(dari, ke + tetangga.nodeSize, [tetangga, ...simpulList]);
    dispatch?.(geserPilihan(tr, selection, langkah * tetangga.nodeSize).scrollIntoView());
    return true;
  };

/** Takes the blocks of the selection out. */
export const hapusBlok: Command = (state, dispatch) => {
  const { dari, ke } = rentangBlok(state);
  const { tr, doc, schema } = state;
  if (ke - dari === doc.content.size) {
    tr.replaceWith(dari, ke, schema.nodes.paragraph?.create({ isPengisi: true }) ?? Fragment.empty);
  } else tr.delete(dari, ke);
  const pos = Math.min(dari, tr.doc.content.size);
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(pos))).scrollIntoView());
  return true;
};

const sisipSimpul = (state: EditorState, simpul: Node): Transaction => {
  const { dari, ke, simpulList } = rentangBlok(state);
  const [satu] = simpulList;
  const isKosong = simpulList.length === 1 && satu?.type.name === 'paragraph' && satu.content.size === 0;
  const pos = isKosong ? dari : ke;
  const tr = state.tr.replaceWith(pos, ke, simpul);
  return tr.setSelection(Selection.near(tr.doc.resolve(pos + 1))).scrollIntoView();
};

/** Places a block behind the one with the caret, or in place of an empty paragraph; the caret goes into it. */
export const sisipBlok =
  (blok: Blok): Command =>
  (state, dispatch) => {
    dispatch?.(sisipSimpul(state, state.schema.nodeFromJSON(simpulOf(blok))));
    return true;
  };

/** A new paragraph behind the block with the caret. */
export const paragrafSesudah: Command = (state, dispatch) => {
  const { ke } = rentangBlok(state);
  const paragraf = state.schema.nodes.paragraph?.create();
  if (!paragraf) return false;
  const tr = state.tr.insert(ke, paragraf);
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(ke + 1))).scrollIntoView());
  return true;
};

const BERGESER: ReadonlySet<string> = new Set(['butir', 'tableRow']);

/** Moves a list item or a row of a table by one within its list or table; the table's head stays. */
export const geserAnak =
  (langkah: -1 | 1): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    const depth = Array.from({ length: $from.depth }, (_, d) => d + 1).find((d) =>
      BERGESER.has($from.node(d).type.name),
    );
    if (depth === undefined) return false;
    const induk = $from.node(depth - 1);
    const i = $from.index(depth - 1);
    const awal = induk.type.name === 'table' ? 1 : 0;
    if (i < awal || i + langkah < awal || i + langkah >= induk.childCount) return false;
    const tetangga = induk.child(i + langkah);
    const [dari, ke] = [$from.before(depth), $from.after(depth)];
    const tr =
      langkah < 0
        ? state.tr.replaceWith(dari - tetangga.nodeSize, ke, [$from.node(depth), tetangga])
        : state.tr.replaceWith(dari, ke + tetangga.nodeSize, [tetangga, $from.node(depth)]);
    dispatch?.(geserPilihan(tr, state.selection, langkah * tetangga.nodeSize).scrollIntoView());
    return true;
  };
