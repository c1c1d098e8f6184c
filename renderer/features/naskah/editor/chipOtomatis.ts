import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { splitVariabel } from '../../../../shared/domain/variabel/splitVariabel';
import { isRiwayat, rentangUbah } from './rentangUbah';

interface Cocok {
  readonly dari: number;
  readonly ke: number;
  readonly nama: string;
}

const cariCocok = (simpul: Node, pos: number): Cocok[] => {
  const teks = simpul.text ?? '';
  if (!teks.includes('{')) return [];
  let mulai = 0;
  return splitVariabel(teks).flatMap((bagian) => {
    if ('teks' in bagian) {
      mulai += bagian.teks.length;
      return [];
    }
    const dari = mulai;
    mulai = teks.indexOf('}', dari) + 1;
    return [{ dari: pos + dari, ke: pos + mulai, nama: bagian.variabel }];
  });
};

const gantiCocok = (trList: readonly Transaction[], { doc, schema, tr }: EditorState): Transaction | null => {
  const rentang = rentangUbah(trList);
  const tipe = schema.nodes.variabel;
  if (!rentang || !tipe) return null;
  const cocokList: Cocok[] = [];
  doc.nodesBetween(rentang.dari, Math.min(rentang.ke, doc.content.size), (simpul, pos) => {
    if (simpul.isText) cocokList.push(...cariCocok(simpul, pos));
  });
  if (cocokList.length === 0) return null;
  for (const { dari, ke, nama } of cocokList.toReversed()) {
    const marks = doc.resolve(dari + 1).marks();
    tr.replaceWith(dari, ke, tipe.create({ nama }, null, marks));
  }
  return tr;
};

/** Makes a chip of `{nama}` once it stands there in full, typed or pasted. Undo may take it back to text. */
export const ChipOtomatis = Extension.create({
  name: 'chipOtomatis',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (trList, _lama, baru) => {
        if (!trList.some((tr) => tr.docChanged) || isRiwayat(trList)) return null;
        return gantiCocok(trList, baru);
      },
    }),
  ],
});
