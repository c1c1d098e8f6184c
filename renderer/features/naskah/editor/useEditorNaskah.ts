import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { Blok } from '../../../../shared/domain/dossier';
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
  /** Called with every change made in the editor, never with those that came from outside. */
  readonly onUbah: (blokList: Blok[]) => void;
}

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
export const useEditorNaskah = ({ konteks, saran, blokList, onUbah }: OpsiEditor): Editor => {
  const terakhir = useRef(blokList);
  const [extensions] = useState(() => pasangan(konteks, saran));
  const [content] = useState(() => dokumenOf(blokList));
  const onUpdate = useTetap((editor: Editor, isLuar: boolean): void => {
    if (isLuar) return;
    const baru = blokListOf(editor.state.doc);
    if (isSama(baru, terakhir.current)) return;
    terakhir.current = baru;
    onUbah(baru);
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
    if (!editor.isDestroyed && !isSama(blokList, blokListOf(editor.state.doc))) susulBlok(editor.view, blokList);
    terakhir.current = blokList;
  }, [editor, blokList]);
  return editor;
};
