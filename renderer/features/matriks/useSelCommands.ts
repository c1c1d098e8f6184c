import { type Command, useCommands } from '../../commands/registry';
import { teksMatriks } from '../../text/matriks';
import type { Grid } from './useGrid';
import type { IsiGrid } from './useIsiGrid';
import type { Klip } from './useKlip';
import type { Matriks } from './useMatriks';

export interface BahanSel {
  readonly matriks: Matriks;
  readonly grid: Grid;
  readonly isi: IsiGrid;
  readonly isFokus: () => boolean;
  readonly klip: Klip;
  readonly onHapus: () => void;
  readonly onCari: (isGanti: boolean) => void;
  readonly onSaring: () => void;
  readonly onTemuan: () => void;
}

export type NamaPerintahSel =
  | 'salin'
  | 'potong'
  | 'tempel'
  | 'pilihSemua'
  | 'kosongkan'
  | 'isiBawah'
  | 'isiKanan'
  | 'ikutAnak'
  | 'ikutSemua'
  | 'cari'
  | 'ganti'
  | 'saring'
  | 'temuan';
export type PerintahSel = Readonly<Record<NamaPerintahSel, Command>>;

/** What is done to the selected cells, and the ways to find rows. */
export const useSelCommands = (bahan: BahanSel): PerintahSel => {
  const { matriks, grid, isi, isFokus, klip } = bahan;
  const group = teksMatriks.grup;
  const bisa = (): boolean => grid.aktif !== undefined && !matriks.isBeku;
  const ada = (): boolean => matriks.pohon.size > 0;
  const induk = grid.tampil
    .slice(grid.pilihan.baris.awal, grid.pilihan.baris.akhir + 1)
    .filter(({ anakList }) => anakList.length > 0);
  const perintah: PerintahSel = {
    salin: {
      id: 'matriks.copy',
      label: teksMatriks.salin,
      group,
      shortcut: 'mod+c',
      when: () => ada() && isFokus(),
      perform: klip.salin,
    },
    potong: {
      id: 'matriks.cut',
      label: teksMatriks.potong,
      group,
      shortcut: 'mod+x',
      when: () => bisa() && isFokus(),
      perform: klip.potong,
    },
    // The key belongs to the system, which alone may hand the clipboard over; here it is named for the sheet of keys.
    tempel: {
      id: 'matriks.paste',
      label: teksMatriks.tempel,
      group,
      shortcut: 'mod+v',
      when: () => false,
      perform: () => undefined,
    },
    pilihSemua: {
      id: 'matriks.selectAll',
      label: teksMatriks.pilihSemua,
      group,
      shortcut: 'mod+a',
      when: () => ada() && isFokus(),
      perform: grid.pilihSemua,
    },
    kosongkan: {
      id: 'matriks.clear',
      label: teksMatriks.kosongkan,
      group,
      shortcut: 'Delete',
      when: bisa,
      perform: () => (grid.pilihan.isBaris ? bahan.onHapus() : isi.kosongkan()),
    },
    isiBawah: {
      id: 'matriks.fillDown',
      label: teksMatriks.isiBawah,
      group,
      shortcut: 'mod+d',
      when: bisa,
      perform: isi.isiKeBawah,
    },
    isiKanan: {
      id: 'matriks.fillRight',
      label: teksMatriks.isiKanan,
      group,
      shortcut: 'mod+r',
      when: bisa,
      perform: isi.isiKeKanan,
    },
    ikutAnak: {
      id: 'matriks.followChildren',
      label: teksMatriks.ikutAnak,
      group,
      shortcut: 'mod+shift+y',
      when: () => bisa() && induk.length > 0,
      perform: () =>
        isi.setIkutAnak(
          induk.map(({ baris }) => baris.barisId),
          !induk.every(({ baris }) => baris.tahunIkutAnak),
        ),
    },
    ikutSemua: {
      id: 'matriks.followChildrenAll',
      label: teksMatriks.ikutSemua,
      group,
      when: () => bisa() && ada(),
      perform: () => {
        const semua = [...matriks.pohon.values()].filter(({ anakList }) => anakList.length > 0);
        isi.setIkutAnak(
          semua.map(({ baris }) => baris.barisId),
          true,
        );
      },
    },
    cari: {
      id: 'matriks.find',
      label: teksMatriks.cari,
      group,
      shortcut: 'mod+f',
      inText: true,
      when: ada,
      perform: () => bahan.onCari(false),
    },
    ganti: {
      id: 'matriks.replace',
      label: teksMatriks.gantiJudul,
      group,
      shortcut: 'mod+h',
      inText: true,
      when: () => ada() && !matriks.isBeku,
      perform: () => bahan.onCari(true),
    },
    saring: {
      id: 'matriks.filter',
      label: teksMatriks.saring,
      group,
      shortcut: 'mod+shift+l',
      inText: true,
      when: ada,
      perform: bahan.onSaring,
    },
    temuan: {
      id: 'matriks.nextFinding',
      label: teksMatriks.temuanBerikut,
      group,
      shortcut: 'F8',
      when: ada,
      perform: bahan.onTemuan,
    },
  };
  useCommands([
    ...Object.values(perintah),
    {
      id: 'matriks.extend',
      label: teksMatriks.perluas,
      group,
      shortcut: ['shift+ArrowDown', 'shift+ArrowRight'],
      when: () => false,
      perform: () => undefined,
    },
  ]);
  return perintah;
};
