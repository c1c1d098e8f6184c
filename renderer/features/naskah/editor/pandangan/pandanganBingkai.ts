import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Decoration } from '@tiptap/pm/view';
import type { Konteks } from '../konteks';
import { buatKepala } from './kepalaBingkai';

const nomorOf = (dekorasi: readonly Decoration[]): number | null => {
  const spec = dekorasi.find(({ spec }) => 'nomor' in spec)?.spec as { nomor: number | null } | undefined;
  return spec?.nomor ?? null;
};

/** A block with a frame: a head that says what stands here and its number, and texts that are edited in place. */
export const pandanganBingkai =
  (konteks: Konteks): NodeViewRenderer =>
  ({ node, view, getPos, decorations }) => {
    let kini: Node = node;
    let nomor = nomorOf(decorations);
    const dom = document.createElement('div');
    const isi = document.createElement('div');
    const kepala = buatKepala(kini, konteks, (nama, nilai) => {
      const pos = getPos();
      if (pos !== undefined) view.dispatch(view.state.tr.setNodeAttribute(pos, nama, nilai));
    });
    const gambar = (): void => kepala.gambar(kini, nomor);
    dom.dataset.blok = kini.type.name;
    kepala.dom.contentEditable = 'false';
    dom.append(kepala.dom, isi);
    gambar();
    const lepas = konteks.pantau(gambar);
    return {
      dom,
      contentDOM: isi,
      update: (baru, dekorasi) => {
        if (baru.type !== kini.type) return false;
        const nomorBaru = nomorOf(dekorasi);
        const isSama = nomorBaru === nomor && baru.sameMarkup(kini);
        kini = baru;
        nomor = nomorBaru;
        if (!isSama) gambar();
        return true;
      },
      selectNode: () => dom.classList.add('ProseMirror-selectednode'),
      deselectNode: () => dom.classList.remove('ProseMirror-selectednode'),
      // Fields of the head keep their keys and clicks; a click beside them goes into the block, with Ctrl it selects it.
      stopEvent: ({ target }) => target instanceof HTMLElement && target.matches('select, input, option'),
      ignoreMutation: (mutasi) => mutasi.type !== 'selection' && !isi.contains(mutasi.target),
      destroy: lepas,
    };
  };
