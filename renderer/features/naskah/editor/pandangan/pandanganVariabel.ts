import type { NodeViewRenderer } from '@tiptap/core';
import { tulisVariabel } from '../../../../../shared/domain/variabel/splitVariabel';
import { NASKAH_EDITOR } from '../../../../text/naskahEditor';
import type { Konteks } from '../konteks';

/** A variable as a chip with its live value: plain DOM, because a section may hold a thousand of them. */
export const pandanganVariabel =
  (konteks: Konteks): NodeViewRenderer =>
  ({ node }) => {
    const nama = String(node.attrs.nama);
    const dom = document.createElement('span');
    dom.dataset.variabel = nama;
    const gambar = (): void => {
      const variabel = konteks.kini().variabelByNama.get(nama);
      const nilai = variabel?.nilai ?? null;
      const makna = variabel?.makna ?? NASKAH_EDITOR.tidakDikenal;
      const teks =
        nilai ?? `${tulisVariabel(nama)} ${variabel ? NASKAH_EDITOR.tanpaNilai : NASKAH_EDITOR.tidakDikenal}`;
      if (dom.textContent !== teks) dom.textContent = teks;
      dom.title = NASKAH_EDITOR.keteranganChip(nama, makna);
      dom.toggleAttribute('data-kosong', nilai === null);
    };
    gambar();
    return { dom, ignoreMutation: () => true, destroy: konteks.pantau(gambar) };
  };
