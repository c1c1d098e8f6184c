import { chainCommands } from '@tiptap/pm/commands';
import { type Command, Selection } from '@tiptap/pm/state';
import { ISIAN_SATU } from '../skema/blokKeterangan';
import { paragrafSesudah } from './blokPerintah';
import { keluarDaftar } from './daftarPerintah';

const isDiSel: (state: Parameters<Command>[0]) => boolean = ({ selection: { $from } }) =>
  $from.depth > 1 && ['tableCell', 'tableHeader'].includes($from.node(-1).type.name);

/** A cell holds one text: Enter is a new line in it. */
const barisDiSel: Command = (state, dispatch) => {
  const tipe = state.schema.nodes.barisBaru;
  if (!isDiSel(state) || !tipe) return false;
  dispatch?.(state.tr.replaceSelectionWith(tipe.create()).scrollIntoView());
  return true;
};

/** From a caption to the next text of its block, and from the last one out of it. */
const lanjutIsian: Command = (state, dispatch, view) => {
  const { $head } = state.selection;
  if (!ISIAN_SATU.has($head.parent.type.name)) return false;
  const akhirBlok = $head.end(1);
  const berikut = Selection.findFrom(state.doc.resolve($head.after()), 1, true);
  if (!berikut || berikut.from > akhirBlok) return paragrafSesudah(state, dispatch, view);
  dispatch?.(state.tr.setSelection(berikut).scrollIntoView());
  return true;
};

const keluarKosong: Command = (state, dispatch, view) =>
  state.selection.$from.parent.content.size === 0 && keluarDaftar(state, dispatch, view);

/** Enter where a new paragraph would not fit. */
export const enterNaskah: Command = chainCommands(barisDiSel, lanjutIsian, keluarKosong);

/** Backspace before the first letter of a list or a quote makes a paragraph of it. */
export const mundurNaskah: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  const { paragraph } = state.schema.nodes;
  if ($from.parent.type.name === 'kutipan' && paragraph) {
    dispatch?.(state.tr.setNodeMarkup($from.before(), paragraph));
    return true;
  }
  if ($from.parent.type.name === 'butir' && $from.index(-1) === 0) return keluarDaftar(state, dispatch, view);
  // Captions and cells stay what they are.
  return ISIAN_SATU.has($from.parent.type.name) || isDiSel(state);
};
