import type { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { isInTable } from '@tiptap/pm/tables';
import { indeksBlok } from '../perintah/rentangBlok';

export interface KeadaanAlat {
  readonly miring: boolean;
  readonly kutipan: boolean;
  /** Style of the list with the caret, null outside of one. */
  readonly gaya: string | null;
  readonly diTabel: boolean;
  readonly diAwal: boolean;
  readonly diAkhir: boolean;
  readonly bisaUrung: boolean;
  readonly bisaUlang: boolean;
}

/** What the tools show about the place of the caret; asked for at every keystroke. */
export const keadaanAlat = (editor: Editor): KeadaanAlat => {
  const { state } = editor;
  const { i, j } = indeksBlok(state);
  const satu = state.doc.maybeChild(i);
  return {
    miring: editor.isActive('italic'),
    kutipan: satu?.type.name === 'kutipan',
    gaya: satu?.type.name === 'daftar' ? String(satu.attrs.gaya) : null,
    diTabel: isInTable(state),
    diAwal: i === 0,
    diAkhir: j >= state.doc.childCount - 1,
    bisaUrung: undoDepth(state) > 0,
    bisaUlang: redoDepth(state) > 0,
  };
};
