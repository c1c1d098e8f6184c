import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { BARIS_BEBAS_MAKS, KOLOM_BEBAS_MAKS } from '../../../../shared/domain/dossier';
import { tell } from '../../../components/tell';
import { NASKAH_EDITOR } from '../../../text/naskahEditor';
import { isRiwayat, type Rentang, rentangUbah } from './rentangUbah';

/** Long enough to read what was left behind. */
const LAMA_MS = 12_000;

interface Ukuran {
  readonly kolom: number;
  /** Rows below the head. */
  readonly baris: number;
}

const BATAS: Ukuran = { kolom: KOLOM_BEBAS_MAKS, baris: BARIS_BEBAS_MAKS };

const lebihOf = (tabel: Node): Ukuran => {
  let lebar = 0;
  tabel.forEach(({ childCount }) => {
    lebar = Math.max(lebar, childCount);
  });
  return {
    kolom: Math.max(0, lebar - BATAS.kolom),
    baris: Math.max(0, tabel.childCount - 1 - BATAS.baris),
  };
};

/** Takes what is beyond the limits out of a table at `pos`: whole rows, whole columns, from the end. */
const potong = (tr: Transaction, tabel: Node, pos: number): void => {
  let akhir = pos + tabel.nodeSize - 1;
  for (let y = tabel.childCount - 1; y >= 0; y -= 1) {
    const baris = tabel.child(y);
    const mulai = akhir - baris.nodeSize;
    if (y > BATAS.baris) tr.delete(mulai, akhir);
    else if (baris.childCount > BATAS.kolom) {
      let sel = mulai + 1;
      for (let x = 0; x < BATAS.kolom; x += 1) sel += baris.child(x).nodeSize;
      tr.delete(sel, akhir - 1);
    }
    akhir = mulai;
  }
};

/** Cells of the head stand in the first row, and only there. */
const samakanSel = (tr: Transaction, baris: Node, pos: number, isKepala: boolean): void => {
  const { tableHeader, tableCell } = baris.type.schema.nodes;
  const tipe = isKepala ? tableHeader : tableCell;
  baris.forEach((sel, geser) => {
    if (tipe && sel.type !== tipe) tr.setNodeMarkup(pos + 1 + geser, tipe, sel.attrs);
  });
};

interface Tabel {
  readonly simpul: Node;
  readonly pos: number;
}

const jagaRentang = ({ doc, tr }: EditorState, { dari, ke }: Rentang): { tr: Transaction; lebih: Ukuran } => {
  const penuhList: Tabel[] = [];
  const lebih = { kolom: 0, baris: 0 };
  doc.nodesBetween(dari, Math.min(ke, doc.content.size), (simpul, pos, _induk, y) => {
    if (simpul.type.name === 'tableRow') samakanSel(tr, simpul, pos, y === 0);
    if (simpul.type.name === 'table') {
      const { kolom, baris } = lebihOf(simpul);
      if (kolom > 0 || baris > 0) penuhList.push({ simpul, pos });
      lebih.kolom += kolom;
      lebih.baris += baris;
    }
    return !simpul.isTextblock && simpul.type.name !== 'tableRow';
  });
  for (const { simpul, pos } of penuhList.toReversed()) potong(tr, simpul, pos);
  return { tr, lebih };
};

/**
 * Keeps own tables within what the store takes, whatever makes them grow: pasted whole, pasted into cells, dropped. What
 * does not fit is cut off, and said: it still stands where it was copied from, and undo takes the whole paste back.
 */
export const JagaTabel = Extension.create({
  name: 'jagaTabel',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (trList, _lama, baru) => {
        const rentang = isRiwayat(trList) ? null : rentangUbah(trList);
        if (!rentang) return null;
        const { tr, lebih } = jagaRentang(baru, rentang);
        if (lebih.kolom > 0 || lebih.baris > 0) tell(NASKAH_EDITOR.tabelDipotong(BATAS, lebih), LAMA_MS);
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});
