import { useCommands } from '../../../commands/registry';
import { SUSUNAN } from '../../../text/naskahSusunan';
import type { AksiBagian } from './useDaftarBagian';

/** Marks the column whose own keys (blocks, tables) the list's must not take. */
export const KOLOM_EDITOR = { 'data-kolom-editor': '' } as const;

const isDiEditor = (): boolean => document.activeElement?.closest('[data-kolom-editor]') != null;

export interface OpsiCommandsBagian {
  readonly dipilih: string;
  readonly aksi: AksiBagian;
  readonly onHapus: (bagianId: string) => void;
}

/** The list's keys, for the row that has the focus, else the chosen section. */
export const useCommandsBagian = ({ dipilih, aksi, onHapus }: OpsiCommandsBagian): void => {
  const sasaran = (): string =>
    document.activeElement?.closest<HTMLElement>('[data-bagian]')?.dataset['bagian'] ?? dipilih;
  const buat = (id: string, label: string, shortcut: string, perform: () => void) => ({
    id: `naskah.${id}`,
    label: `${label} (bagian)`,
    group: SUSUNAN.grup,
    shortcut,
    when: () => !isDiEditor(),
    perform,
  });
  useCommands([
    buat('moveUp', SUSUNAN.naik, 'alt+ArrowUp', () => aksi.pindah(sasaran(), -1)),
    buat('moveDown', SUSUNAN.turun, 'alt+ArrowDown', () => aksi.pindah(sasaran(), 1)),
    buat('outdent', SUSUNAN.keluar, 'alt+ArrowLeft', () => aksi.tingkat(sasaran(), -1)),
    buat('indent', SUSUNAN.masuk, 'alt+ArrowRight', () => aksi.tingkat(sasaran(), 1)),
    {
      id: 'naskah.remove',
      label: SUSUNAN.hapus,
      group: SUSUNAN.grup,
      shortcut: 'Delete',
      when: () => document.activeElement?.closest('[data-bagian]') != null,
      perform: () => onHapus(sasaran()),
    },
  ]);
};
