import { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { Blok } from '../../../../shared/domain/dossier';
import { dokumenOf } from './konversi/dokumenOf';

/** Marks a transaction that brings in what the store says. */
export const META_LUAR = 'luarEditor';

/** Makes the editor hold `blokList`, changing only the blocks that differ: the caret elsewhere stays, and the way it scrolls. */
export const susulBlok = (
  { state, dispatch }: Pick<EditorView, 'state' | 'dispatch'>,
  blokList: readonly Blok[],
): void => {
  const lama = state.doc;
  const baru = state.schema.nodeFromJSON(dokumenOf(blokList));
  const paling = Math.min(lama.childCount, baru.childCount);
  let depan = 0;
  while (depan < paling && lama.child(depan).eq(baru.child(depan))) depan += 1;
  let belakang = 0;
  while (
    belakang < paling - depan &&
    lama.child(lama.childCount - 1 - belakang).eq(baru.child(baru.childCount - 1 - belakang))
  ) {
    belakang += 1;
  }
  const posisi = (doc: typeof lama, i: number): number => {
    let pos = 0;
    for (let k = 0; k < i; k += 1) pos += doc.child(k).nodeSize;
    return pos;
  };
  const isi = baru.slice(posisi(baru, depan), posisi(baru, baru.childCount - belakang)).content;
  const tr = state.tr.replace(posisi(lama, depan), posisi(lama, lama.childCount - belakang), new Slice(isi, 0, 0));
  dispatch(tr.setMeta(META_LUAR, true).setMeta('addToHistory', false));
};
