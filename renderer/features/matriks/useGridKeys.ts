import type { KeyboardEvent } from 'react';
import { isKolomTeks, tahunOfKolom } from './kolomMatriks';
import type { Grid } from './useGrid';

const HALAMAN = 12;

/** Keys of the grid that move or edit the active cell; changes to the tree are commands with buttons of their own. */
export const useGridKeys =
  (grid: Grid, toggleTahun: (barisId: string, tahun: number) => void) =>
  (event: KeyboardEvent): void => {
    const { aktif, kolom, kolomList } = grid;
    if (!aktif || event.altKey || event.nativeEvent.isComposing) return;
    const { barisId, indukId } = aktif.baris;
    const isCtrl = event.ctrlKey || event.metaKey;
    const isInduk = aktif.anakList.length > 0;
    const isCiut = grid.ciut.has(barisId);
    const tahun = tahunOfKolom(kolom);
    const banyak = grid.tampil.length;

    const kiri = (): void => {
      if (kolom !== 'nomor') grid.geser(0, -1);
      else if (isInduk && !isCiut) grid.setCiut(barisId, true);
      else if (indukId !== null) grid.pilih(indukId, 'nomor');
    };
    const kanan = (): void => {
      if (kolom === 'nomor' && isInduk && isCiut) grid.setCiut(barisId, false);
      else grid.geser(0, 1);
    };
    const bukaSel = (): void => {
      if (tahun !== null) toggleTahun(barisId, tahun);
      else if (kolom === 'nomor') grid.setCiut(barisId, !isCiut);
      else grid.mulaiSunting();
    };
    const aksi: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowUp: () => grid.geser(-1, 0),
      ArrowDown: () => grid.geser(1, 0),
      ArrowLeft: kiri,
      ArrowRight: kanan,
      PageUp: () => grid.geser(-HALAMAN, 0),
      PageDown: () => grid.geser(HALAMAN, 0),
      Home: () => grid.geser(isCtrl ? -banyak : 0, -kolomList.length),
      End: () => grid.geser(isCtrl ? banyak : 0, isCtrl ? 0 : kolomList.length),
      F2: bukaSel,
      Enter: isCtrl ? undefined : bukaSel,
      ' ': isKolomTeks(kolom) ? undefined : bukaSel,
    };
    const jalankan = aksi[event.key];
    if (jalankan) {
      jalankan();
      event.preventDefault();
    } else if (isKolomTeks(kolom) && event.key.length === 1 && ![' ', '?'].includes(event.key) && !isCtrl) {
      // A letter typed on a cell replaces its text, as in a spreadsheet; ? shows the keys.
      grid.mulaiSunting(event.key);
      event.preventDefault();
    }
  };
