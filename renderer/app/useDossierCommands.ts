import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import { type Command, useCommands } from '../commands/registry';
import { call, toRenaksiError } from '../data/client';
import { flushSemua } from '../data/draf';
import { useStatusRiwayat } from '../data/queries';
import { useMutasi } from '../data/useMutasi';
import { kalimatError } from '../text/errors';
import { NAMA_LAYAR } from '../text/layar';
import { namaTindakan } from '../text/tindakan';
import { LAYAR_LIST, pathOf } from './routes';

export interface DossierCommands {
  readonly undo: Command;
  readonly redo: Command;
}

const tell = (message: string): void => {
  notifications.show({ id: 'riwayat', message, withCloseButton: false, autoClose: 4000 });
};

/** Undo, redo and the way to each screen of the open dossier. */
export const useDossierCommands = (dossierId: string): DossierCommands => {
  const { data: status } = useStatusRiwayat(dossierId);
  const [, navigate] = useLocation();
  const undo = useMutasi('riwayat:undo', { tampilkanGagal: false });
  const redo = useMutasi('riwayat:redo', { tampilkanGagal: false });

  const run = async (mutasi: typeof undo, kata: string): Promise<void> => {
    try {
      // What is still being typed is saved first, so that it is what gets undone.
      await flushSemua();
      const { label } = await mutasi.mutateAsync({ dossierId });
      notifications.hide('riwayat');
      tell(`${kata}: ${namaTindakan(label)}`);
    } catch (error) {
      tell(kalimatError(toRenaksiError(error)));
    }
  };
  const group = 'Dossier';
  const commands: DossierCommands = {
    undo: {
      id: 'riwayat.undo',
      label: status?.undo ? `Batalkan ${namaTindakan(status.undo)}` : 'Batalkan',
      group,
      shortcut: 'mod+z',
      when: () => status?.undo !== null,
      perform: () => void run(undo, 'Dibatalkan'),
    },
    redo: {
      id: 'riwayat.redo',
      label: status?.redo ? `Ulangi ${namaTindakan(status.redo)}` : 'Ulangi',
      group,
      shortcut: ['mod+y', 'mod+shift+z'],
      when: () => status?.redo !== null,
      perform: () => void run(redo, 'Diulangi'),
    },
  };
  useCommands([
    commands.undo,
    commands.redo,
    {
      id: 'dossier.exportRenaksi',
      label: 'Simpan salinan .renaksi…',
      group,
      perform: () => void saveRenaksi(dossierId),
    },
    ...LAYAR_LIST.map((layar, i) => ({
      id: `layar.${layar}`,
      label: `Buka ${NAMA_LAYAR[layar]}`,
      group: 'Layar',
      shortcut: `alt+${(i + 1) % 10}`,
      inText: true,
      perform: () => navigate(pathOf(dossierId, layar)),
    })),
  ]);
  return commands;
};

/** Asks for a place and writes the dossier there as one file. */
export const saveRenaksi = async (dossierId: string, nama = 'dossier'): Promise<void> => {
  try {
    await flushSemua();
    const tujuan = await call('shell:simpanRenaksi', { namaBerkas: namaBerkasOf(nama) });
    if (!tujuan) return;
    const { path } = await call('dossier:eksporRenaksi', { dossierId, path: tujuan.path });
    tell(`Dossier disalin ke ${path}`);
  } catch (error) {
    notifications.show({ color: 'red', autoClose: false, message: kalimatError(toRenaksiError(error)) });
  }
};

/** A file name any system takes: letters, digits, spaces and hyphens of the name. */
const namaBerkasOf = (nama: string): string =>
  `${
    nama
      .replace(/[^\p{L}\p{N} -]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120) || 'dossier'
  }.renaksi`;
