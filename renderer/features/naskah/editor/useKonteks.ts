import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { BagianNaskah, Dossier } from '../../../../shared/domain/dossier';
import { isiKonteks, kunciKonteks } from './isiKonteks';
import { createKonteks, type Konteks } from './konteks';
import { type SalahBlok, trNomor } from './nomorBlok';

/** Milliseconds without another change before what stands around the text is computed again. */
const JEDA_MS = 150;

/** The context of a section's editor, the same object as long as the section is open. */
export const useKonteks = (dossier: Dossier, bagian: BagianNaskah): Konteks => {
  const [konteks] = useState(() => createKonteks(isiKonteks(dossier, bagian)));
  const kunci = kunciKonteks(bagian);
  const [dihitung, setDihitung] = useState({ dossier, kunci });
  useEffect(() => {
    if (dihitung.dossier === dossier && dihitung.kunci === kunci) return undefined;
    const timer = window.setTimeout(() => {
      konteks.set(isiKonteks(dossier, bagian));
      setDihitung({ dossier, kunci });
    }, JEDA_MS);
    return () => window.clearTimeout(timer);
  }, [konteks, dossier, kunci, bagian, dihitung]);
  return konteks;
};

const SALAH_KOSONG: SalahBlok = new Map();

/** Draws numbers and faults anew when the context or the faults change. */
export const useNomor = (editor: Editor, konteks: Konteks, salah: SalahBlok): void => {
  const kini = salah.size === 0 ? SALAH_KOSONG : salah;
  useEffect(() => {
    const gambar = (): void => {
      if (!editor.isDestroyed) editor.view.dispatch(trNomor(editor.state, kini));
    };
    gambar();
    return konteks.pantau(gambar);
  }, [editor, konteks, kini]);
};
