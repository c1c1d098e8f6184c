import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { newId } from '../../../../data/newId';
import type { Konteks } from '../konteks';
import { ISIAN_SATU } from '../skema/blokKeterangan';
import { rapikanHtml } from './rapikanHtml';

/** Texts of what is pasted, one after another, with `pemisah` between. */
const sebarisOf = (slice: Slice, pemisah: Node): Fragment => {
  const hasil: Node[] = [];
  const tambah = (isi: Fragment): void => {
    if (isi.size === 0) return;
    if (hasil.length > 0) hasil.push(pemisah);
    isi.forEach((anak) => hasil.push(anak));
  };
  if (slice.content.firstChild?.isInline) return slice.content;
  slice.content.descendants((simpul) => {
    if (simpul.isTextblock) tambah(simpul.content);
    return !simpul.isTextblock;
  });
  return Fragment.fromArray(hasil);
};

/** A caption or a cell takes the words of what is pasted, not its blocks. */
const tempelSebaris = (view: EditorView, slice: Slice): boolean => {
  const { state } = view;
  const { $from } = state.selection;
  const isIsian = ISIAN_SATU.has($from.parent.type.name);
  const isSel = isInTable(state);
  const { barisBaru } = state.schema.nodes;
  if ((!isIsian && !isSel) || !barisBaru) return false;
  const isi = sebarisOf(slice, isIsian ? state.schema.text(' ') : barisBaru.create());
  view.dispatch(
    state.tr
      .replaceSelection(new Slice(isi, 0, 0))
      .scrollIntoView()
      .setMeta('paste', true),
  );
  return true;
};

const isTabel = ({ content }: Slice): boolean =>
  content.childCount === 1 && content.firstChild?.type.name === 'tabelBebas';

/** Own tables get ids of their own; pictures this dossier doesn't have stay behind. */
const sesuaikan = (slice: Slice, { state }: EditorView, konteks: Konteks): Slice => {
  if (isTabel(slice) && isInTable(state)) {
    const tabel = slice.content.firstChild?.childCount === 3 ? slice.content.firstChild.child(1) : null;
    if (tabel) return new Slice(Fragment.from(tabel), 0, 0);
  }
  const idAda = konteks.kini().tabelIdList;
  const isPakai = (id: string): boolean => {
    let isAda = idAda.has(id);
    state.doc.forEach((simpul) => {
      isAda ||= simpul.attrs.tabelId === id;
    });
    return isAda;
  };
  const gambarIdSet = new Set(konteks.kini().gambarList.map(({ gambarId }) => gambarId));
  const isi: Node[] = [];
  slice.content.forEach((simpul) => {
    if (simpul.type.name === 'gambarSendiri' && !gambarIdSet.has(String(simpul.attrs.gambarId))) return;
    const isBaru = simpul.type.name === 'tabelBebas' && isPakai(String(simpul.attrs.tabelId));
    isi.push(isBaru ? simpul.type.create({ tabelId: newId() }, simpul.content, simpul.marks) : simpul);
  });
  if (isi.length < slice.content.childCount) return Slice.maxOpen(Fragment.fromArray(isi));
  return new Slice(Fragment.fromArray(isi), slice.openStart, slice.openEnd);
};

/** Pasting: what the narrative can hold comes in, whatever program it comes from. */
export const Tempel = Extension.create<{ konteks: Konteks | null }>({
  name: 'tempel',
  // Behind tables: cells pasted into cells are theirs.
  priority: 40,
  addOptions: () => ({ konteks: null }),
  addProseMirrorPlugins() {
    const { konteks } = this.options;
    return [
      new Plugin({
        props: {
          transformPastedHTML: rapikanHtml,
          transformPasted: (slice, view) => (konteks ? sesuaikan(slice, view, konteks) : slice),
          handlePaste: (view, _event, slice) => tempelSebaris(view, slice),
        },
      }),
    ];
  },
});
