import { Node } from '@tiptap/core';
import { tulisVariabel } from '../../../../../shared/domain/variabel/splitVariabel';
import type { Konteks } from '../konteks';

/** A variable or cross reference in the text. `asli` is how it was written, where that differs from `{nama}`. */
export const Variabel = Node.create<{ konteks: Konteks | null }>({
  name: 'variabel',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  addOptions: () => ({ konteks: null }),
  addAttributes: () => ({
    nama: {
      default: '',
      parseHTML: (elemen: HTMLElement) => elemen.dataset.variabel ?? '',
      renderHTML: ({ nama }: Record<string, unknown>) => ({ 'data-variabel': String(nama) }),
    },
    asli: { default: null, parseHTML: () => null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'span[data-variabel]' }],
  renderHTML({ node, HTMLAttributes }) {
    return ['span', HTMLAttributes, nilaiOf(this.options.konteks, String(node.attrs.nama))];
  },
  /** What another program gets when it is copied: what it says, as in the documents. */
  renderText({ node }) {
    return nilaiOf(this.options.konteks, String(node.attrs.nama));
  },
});

const nilaiOf = (konteks: Konteks | null, nama: string): string =>
  konteks?.kini().variabelByNama.get(nama)?.nilai ?? tulisVariabel(nama);
