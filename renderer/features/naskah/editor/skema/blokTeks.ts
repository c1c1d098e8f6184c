import { Node } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';

/** Marks the empty paragraph or list item that stands in for none at all; what follows it is real. */
const isPengisi = {
  default: false,
  keepOnSplit: false,
  parseHTML: () => false,
  renderHTML: ({ isPengisi }: Record<string, unknown>) => (isPengisi === true ? { 'data-pengisi': '' } : {}),
};

export const Dokumen = Document.extend({ content: 'blok+' });

export const Paragraf = Paragraph.extend({
  group: 'blok',
  parseHTML: () => [{ tag: 'p' }, ...[1, 2, 3, 4, 5, 6].map((i) => ({ tag: `h${i}` }))],
  addAttributes: () => ({ isPengisi }),
});

export const Kutipan = Node.create({
  name: 'kutipan',
  group: 'blok',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

const TIPE: Readonly<Record<string, string>> = { HURUF: 'a', ANGKA: '1' };

/** A list; its items are texts, so lists don't nest. */
export const Daftar = Node.create({
  name: 'daftar',
  group: 'blok',
  content: 'butir+',
  parseHTML: () => [{ tag: 'ol' }, { tag: 'ul' }],
  addAttributes: () => ({
    gaya: {
      default: 'BUTIR',
      parseHTML: (elemen: HTMLElement) => {
        if (elemen.tagName === 'UL') return 'BUTIR';
        return /^[a-z]$/i.test(elemen.getAttribute('type') ?? '') ? 'HURUF' : 'ANGKA';
      },
      rendered: false,
    },
  }),
  renderHTML: ({ node }) => {
    const gaya = String(node.attrs.gaya);
    return gaya === 'BUTIR' ? ['ul', 0] : ['ol', { type: TIPE[gaya] }, 0];
  },
});

export const Butir = Node.create({
  name: 'butir',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  addAttributes: () => ({ isPengisi }),
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
});
