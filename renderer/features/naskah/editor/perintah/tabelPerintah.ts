import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  selectedRect,
} from '@tiptap/pm/tables';
import { BARIS_BEBAS_MAKS, KOLOM_BEBAS_MAKS } from '../../../../../shared/domain/dossier';

export type TindakanTabel = 'barisAtas' | 'barisBawah' | 'kolomKiri' | 'kolomKanan' | 'hapusBaris' | 'hapusKolom';

type Rect = ReturnType<typeof selectedRect>;

const bila =
  (isBoleh: (rect: Rect) => boolean, perintah: Command): Command =>
  (state, dispatch, view) =>
    isInTable(state) && isBoleh(selectedRect(state)) && perintah(state, dispatch, view);

const isRuangBaris = ({ map }: Rect): boolean => map.height <= BARIS_BEBAS_MAKS;
const isRuangKolom = ({ map }: Rect): boolean => map.width < KOLOM_BEBAS_MAKS;

/** A row behind the head is one of cells, not another head. */
const barisBiasa: Command = (state, dispatch) =>
  addRowAfter(
    state,
    dispatch &&
      ((tr) => {
        const { tableHeader, tableCell } = state.schema.nodes;
        const { tableStart, bottom } = selectedRect(state);
        const tabel = tr.doc.resolve(tableStart).parent;
        let pos = tableStart;
        for (let i = 0; i < bottom; i += 1) pos += tabel.child(i).nodeSize;
        pos += 1;
        tabel.child(bottom).forEach((sel, geser) => {
          if (sel.type === tableHeader && tableCell) tr.setNodeMarkup(pos + geser, tableCell);
        });
        dispatch(tr);
      }),
  );

/** Rows and columns of a table typed by hand, within its limits. The head is always the first row and always there. */
export const TABEL_PERINTAH: Readonly<Record<TindakanTabel, Command>> = {
  barisAtas: bila((rect) => rect.top > 0 && isRuangBaris(rect), addRowBefore),
  barisBawah: bila(isRuangBaris, barisBiasa),
  kolomKiri: bila(isRuangKolom, addColumnBefore),
  kolomKanan: bila(isRuangKolom, addColumnAfter),
  hapusBaris: bila(({ top }) => top > 0, deleteRow),
  hapusKolom: bila(({ map, left, right }) => right - left < map.width, deleteColumn),
};

/** To the next cell; behind the last one a new row begins. */
export const selBerikut: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch)) return true;
  return TABEL_PERINTAH.barisBawah(
    state,
    dispatch &&
      ((tr) => {
        dispatch(tr);
        if (view) goToNextCell(1)(view.state, view.dispatch);
      }),
    view,
  );
};

export const selSebelum: Command = goToNextCell(-1);
