import { type KeyboardEvent, useRef } from 'react';
import { KOLOM_PESERTA } from './kolomPeserta';
import type { GridPesertaState } from './useGridPeserta';

const HALAMAN = 12;

export interface AksiGridPeserta {
  /** Opens the editor with the cell's text, or with what was typed. */
  readonly sunting: (ketikan?: string) => void;
  readonly kosongkan: () => void;
  readonly geserBaris: (langkah: -1 | 1) => void;
  readonly hapusBaris: () => void;
  readonly pilihSemua: () => void;
  readonly isiKeBawah: () => void;
}

/** Keys of a spreadsheet on the grid: move, select, edit, clear, move rows. */
export const useGridPesertaKeys = (
  grid: GridPesertaState,
  jumlahBaris: number,
  isTerkunci: boolean,
  aksi: AksiGridPeserta,
): ((event: KeyboardEvent) => void) => {
  /** Esc has been pressed: the next Tab leaves the grid. */
  const isKeluar = useRef(false);
  return (event) => {
    if (event.nativeEvent.isComposing || grid.sunting !== null) return;
    const { key, shiftKey, altKey } = event;
    const isCtrl = event.ctrlKey || event.metaKey;
    if (key === 'Tab') {
      const isPindah = !isKeluar.current && !isTerkunci && grid.langkah(shiftKey ? -1 : 1);
      isKeluar.current = false;
      if (isPindah) event.preventDefault();
      return;
    }
    isKeluar.current = key === 'Escape';
    const jalankan = isCtrl
      ? aksiCtrl(grid, jumlahBaris, isTerkunci, aksi, shiftKey)[key]
      : altKey
        ? isTerkunci
          ? undefined
          : { ArrowUp: () => aksi.geserBaris(-1), ArrowDown: () => aksi.geserBaris(1) }[key]
        : aksiBiasa(grid, isTerkunci, aksi, shiftKey)[key];
    if (jalankan) jalankan();
    // A letter typed on a cell replaces its text; ? shows the keys.
    else if (!isTerkunci && key.length === 1 && key !== '?' && !isCtrl && !altKey) aksi.sunting(key);
    else return;
    event.preventDefault();
  };
};

type Aksi = Readonly<Record<string, (() => void) | undefined>>;

const aksiBiasa = (grid: GridPesertaState, isTerkunci: boolean, aksi: AksiGridPeserta, shift: boolean): Aksi => ({
  ArrowUp: () => grid.geser(-1, 0, shift),
  ArrowDown: () => grid.geser(1, 0, shift),
  ArrowLeft: () => grid.geser(0, -1, shift),
  ArrowRight: () => grid.geser(0, 1, shift),
  PageUp: () => grid.geser(-HALAMAN, 0, shift),
  PageDown: () => grid.geser(HALAMAN, 0, shift),
  Home: () => grid.geser(0, -KOLOM_PESERTA.length, shift),
  End: () => grid.geser(0, KOLOM_PESERTA.length, shift),
  Enter: shift || isTerkunci ? () => grid.geser(shift ? -1 : 1, 0) : grid.turunBaris,
  ...(!isTerkunci && { F2: () => aksi.sunting(), Delete: aksi.kosongkan, Backspace: aksi.kosongkan }),
});

const aksiCtrl = (
  grid: GridPesertaState,
  jumlahBaris: number,
  isTerkunci: boolean,
  aksi: AksiGridPeserta,
  shift: boolean,
): Aksi => ({
  Home: () => grid.geser(-jumlahBaris, -KOLOM_PESERTA.length, shift),
  End: () => grid.geser(jumlahBaris, KOLOM_PESERTA.length, shift),
  ArrowUp: () => grid.geser(-jumlahBaris, 0, shift),
  ArrowDown: () => grid.geser(jumlahBaris, 0, shift),
  a: aksi.pilihSemua,
  ...(!isTerkunci && { d: aksi.isiKeBawah, '-': aksi.hapusBaris }),
});
