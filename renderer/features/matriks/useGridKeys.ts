import type { KeyboardEvent } from 'react';
import { type Kolom, macamKolom } from '../../../shared/domain/matriks/kolomMatriks';
import type { Grid } from './useGrid';

const HALAMAN = 12;

export interface AksiKunci {
  readonly isBeku: boolean;
  readonly toggleTahun: (barisId: string, kolom: Kolom) => void;
  /** Opens an editor where the plan may change; says why not where it may not. */
  readonly sunting: (awal?: string) => void;
}

/** Keys of the grid that move, select or edit; changes to the tree are commands with buttons of their own. */
export const useGridKeys =
  (grid: Grid, { toggleTahun, sunting }: AksiKunci) =>
  (event: KeyboardEvent): void => {
    const { aktif, kolom, kolomList } = grid;
    if (!aktif || event.altKey || event.nativeEvent.isComposing) return;
    const { barisId, indukId } = aktif.baris;
    const isCtrl = event.ctrlKey || event.metaKey;
    const isInduk = aktif.anakList.length > 0;
    const isCiut = grid.ciut.has(barisId);
    const macam = macamKolom(kolom);
    const isTeks = macam !== 'NOMOR' && macam !== 'TAHUN';
    const banyak = grid.tampil.length;
    const geser = event.shiftKey ? grid.geserUjung : grid.geser;

    const kiri = (): void => {
      if (kolom !== 'nomor' || event.shiftKey) geser(0, -1);
      else if (isInduk && !isCiut) grid.setCiut(barisId, true);
      else if (indukId !== null) grid.pilih(indukId, 'nomor');
    };
    const kanan = (): void => {
      if (kolom === 'nomor' && isInduk && isCiut && !event.shiftKey) grid.setCiut(barisId, false);
      else geser(0, 1);
    };
    const bukaSel = (): void => {
      if (macam === 'TAHUN') toggleTahun(barisId, kolom);
      else if (kolom === 'nomor') grid.setCiut(barisId, !isCiut);
      else sunting();
    };
    const aksi: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowUp: () => geser(isCtrl ? -banyak : -1, 0),
      ArrowDown: () => geser(isCtrl ? banyak : 1, 0),
      ArrowLeft: kiri,
      ArrowRight: kanan,
      PageUp: () => geser(-HALAMAN, 0),
      PageDown: () => geser(HALAMAN, 0),
      Home: () => geser(isCtrl ? -banyak : 0, -kolomList.length),
      End: () => geser(isCtrl ? banyak : 0, isCtrl ? 0 : kolomList.length),
      Escape: () => grid.pilih(barisId, kolom),
      F2: bukaSel,
      Enter: isCtrl ? undefined : bukaSel,
      Backspace: isTeks ? () => sunting('') : undefined,
      ' ': isTeks || isCtrl ? undefined : bukaSel,
    };
    const jalankan = aksi[event.key];
    if (jalankan) {
      jalankan();
      event.preventDefault();
    } else if (isTeks && event.key.length === 1 && ![' ', '?'].includes(event.key) && !isCtrl) {
      // A letter typed on a cell replaces its text, as in a spreadsheet; ? shows the keys.
      sunting(event.key);
      event.preventDefault();
    }
  };
