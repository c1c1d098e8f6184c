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
} from '@tiptap/pm/tables';
import { tell } from '../../../../components/tell';
import { alasanTabel } from './alasanTabel';

export type TindakanTabel = 'barisAtas' | 'barisBawah' | 'kolomKiri' | 'kolomKanan' | 'hapusBaris' | 'hapusKolom';

/** A table keeps within its limits, and its head where it is: `alasanTabel` says so. */
const bila =
  (tindakan: TindakanTabel, perintah: Command): Command =>
  (state, dispatch, view) =>
    isInTable(state) && alasanTabel(state, tindakan) === null && perintah(state, dispatch, view);

/** Rows and columns of a table typed by hand, within its limits. The head is always the first row and always there. */
export const TABEL_PERINTAH: Readonly<Record<TindakanTabel, Command>> = {
  barisAtas: bila('barisAtas', addRowBefore),
  barisBawah: bila('barisBawah', addRowAfter),
  kolomKiri: bila('kolomKiri', addColumnBefore),
  kolomKanan: bila('kolomKanan', addColumnAfter),
  hapusBaris: bila('hapusBaris', deleteRow),
  hapusKolom: bila('hapusKolom', deleteColumn),
};

/** To the next cell; behind the last one a new row begins, unless the table is full: then the caret stays, and it is told. */
export const selBerikut: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch)) return true;
  const alasan = alasanTabel(state, 'barisBawah');
  if (alasan !== null) {
    if (dispatch) tell(alasan);
    return true;
  }
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
