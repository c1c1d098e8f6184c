import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';

/** Puts the caret into the block at a position of the section, the last one at most, and brings it into view. */
export const tujuBlok = ({ view }: Editor, i: number): void => {
  const { doc, tr } = view.state;
  const akhir = Math.min(i, doc.childCount - 1);
  let pos = 0;
  for (let k = 0; k < akhir; k += 1) pos += doc.child(k).nodeSize;
  view.dispatch(tr.setSelection(Selection.near(doc.resolve(pos + 1))));
  const elemen = view.nodeDOM(pos);
  if (elemen instanceof HTMLElement) elemen.scrollIntoView({ block: 'center' });
  view.focus();
};
