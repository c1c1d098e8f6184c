import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import type { Node } from '@tiptap/pm/model';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { Blok } from '../../../../shared/domain/dossier';
import { createTunda } from '../../../data/tunda';
import { useTetap } from '../../../data/useTetap';
import { NASKAH_EDITOR } from '../../../text/naskahEditor';
import { ChipOtomatis } from './chipOtomatis';
import { JagaTabel } from './jagaTabel';
import type { Konteks } from './konteks';
import { blokListOf } from './konversi/blokListOf';
import { dokumenOf } from './konversi/dokumenOf';
import { NomorBlok } from './nomorBlok';
import { pandanganBingkai } from './pandangan/pandanganBingkai';
import { pandanganVariabel } from './pandangan/pandanganVariabel';
import { TombolNaskah } from './perintah/tombolNaskah';
import { SaranKurung } from './saran/SaranKurung';
import type { SaranStore } from './saran/saranStore';
import { BLOK_BINGKAI } from './skema/blokKeterangan';
import { skemaNaskah } from './skema/skemaNaskah';
import { META_LUAR, susulBlok } from './susulBlok';
import { Tempel } from './tempel/Tempel';

export interface OpsiEditor {
  readonly konteks: Konteks;
  readonly saran: SaranStore;
  readonly blokList: Blok[];
  /** Called with what was changed in the editor, at a pause; never with what came from outside. */
  readonly onUbah: (blokList: Blok[]) => void;
}

export interface EditorNaskah {
  readonly editor: Editor;
  /** Calls `onUbah` now with what still waits for a pause. */
  readonly serahkan: () => void;
}

/**
 * Milliseconds without a key before what was typed is handed on, and the longest it waits while typing goes on: that much
 * more a crash can take than of other forms. A key itself is the editor's business alone. Handing on costs by the size of the section: React, when
 * it draws anything, walks through all of the text that has the focus.
 */
const JEDA_MS = 250;
const JEDA_MAKS_MS = 1000;

const pasangan = (konteks: Konteks, saran: SaranStore) => [
  ...skemaNaskah(konteks).map((tambahan) => {
    if (tambahan.name === 'variabel') return tambahan.extend({ addNodeView: () => pandanganVariabel(konteks) });
    if (BLOK_BINGKAI.has(tambahan.name)) return tambahan.extend({ addNodeView: () => pandanganBingkai(konteks) });
    return tambahan;
  }),
  UndoRedo,
  Gapcursor,
  Dropcursor.configure({ color: 'var(--mantine-color-anchor)', width: 2 }),
  NomorBlok.configure({ konteks }),
  ChipOtomatis,
  JagaTabel,
  TombolNaskah,
  SaranKurung.configure({ konteks, store: saran }),
  Tempel.configure({ konteks }),
];

const isSama = (a: readonly Blok[], b: readonly Blok[]): boolean =>
  a.length === b.length && a.every((blok, i) => blok === b[i] || JSON.stringify(blok) === JSON.stringify(b[i]));

/** The editor of a section's blocks: it tells what is typed, and follows what comes from outside (undo, another window). */
export const useEditorNaskah = ({ konteks, saran, blokList, onUbah }: OpsiEditor): EditorNaskah => {
  const terakhir = useRef(blokList);
  /** The document with what was typed since it was last handed on. */
  const menunggu = useRef<Node | null>(null);
  const [tunda] = useState(() => createTunda(JEDA_MS, JEDA_MAKS_MS));
  const [extensions] = useState(() => pasangan(konteks, saran));
  const [content] = useState(() => dokumenOf(blokList));
  const jalan = useTetap((): void => {
    const doc = menunggu.current;
    menunggu.current = null;
    if (!doc) return;
    const baru = blokListOf(doc);
    if (isSama(baru, terakhir.current)) return;
    terakhir.current = baru;
    onUbah(baru);
  });
  const onUpdate = useTetap(({ state }: Editor, isLuar: boolean): void => {
    if (isLuar) return;
    menunggu.current = state.doc;
    tunda.minta(jalan);
  });
  const editor = useEditor(
    {
      extensions,
      content,
      injectCSS: false,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': NASKAH_EDITOR.isi,
          spellcheck: 'false',
          'data-mulai': NASKAH_EDITOR.mulai,
        },
      },
      onUpdate: ({ editor, transaction }) => onUpdate(editor, transaction.getMeta(META_LUAR) === true),
    },
    [],
  );
  useEffect(() => {
    if (blokList === terakhir.current) return;
    // What is being typed goes before what comes from outside, as in every form.
    const isDiam = menunggu.current === null && !editor.isDestroyed;
    if (isDiam && !isSama(blokList, blokListOf(editor.state.doc))) susulBlok(editor.view, blokList);
    terakhir.current = blokList;
  }, [editor, blokList]);
  return { editor, serahkan: tunda.tuntaskan };
};
