import { useLocation } from 'wouter';
import { type Command, useCommands } from '../commands/registry';
import { tell, tellError } from '../components/tell';
import { toRenaksiError } from '../data/client';
import { flushSemua } from '../data/draf';
import { useStatusRiwayat } from '../data/queries';
import { saveRenaksi } from '../data/saveRenaksi';
import { useMutasi } from '../data/useMutasi';
import { kalimatKode } from '../text/errors';
import { NAMA_LAYAR } from '../text/layar';
import { namaTindakan } from '../text/tindakan';
import { LAYAR_LIST, pathOf } from './routes';

export interface DossierCommands {
  /** Always runs: the store knows what there is to undo before the window does. */
  readonly undo: Command;
  readonly redo: Command;
  /** What the window knows, for greying the buttons. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Undo, redo and the way to each screen of the open dossier. */
export const useDossierCommands = (dossierId: string, nama: string): DossierCommands => {
  const { data: status } = useStatusRiwayat(dossierId);
  const [, navigate] = useLocation();
  const undo = useMutasi('riwayat:undo', { tampilkanGagal: false });
  const redo = useMutasi('riwayat:redo', { tampilkanGagal: false });

  const run = async (mutasi: typeof undo, kata: string): Promise<void> => {
    try {
      // What is still being typed is saved first, so that it is what gets undone.
      await flushSemua();
      const { label } = await mutasi.mutateAsync({ dossierId });
      tell(`${kata}: ${namaTindakan(label)}`);
    } catch (error) {
      const { code } = toRenaksiError(error);
      if (code === 'NOTHING_TO_UNDO' || code === 'NOTHING_TO_REDO') tell(kalimatKode(code));
      else tellError(error);
    }
  };
  const group = 'Dossier';
  const commands: DossierCommands = {
    canUndo: status?.undo != null,
    canRedo: status?.redo != null,
    undo: {
      id: 'riwayat.undo',
      label: status?.undo ? `Urungkan ${namaTindakan(status.undo)}` : 'Urungkan',
      group,
      shortcut: 'mod+z',
      perform: () => void run(undo, 'Diurungkan'),
    },
    redo: {
      id: 'riwayat.redo',
      label: status?.redo ? `Ulangi ${namaTindakan(status.redo)}` : 'Ulangi',
      group,
      shortcut: ['mod+y', 'mod+shift+z'],
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
      perform: () => void saveRenaksi(dossierId, nama),
    },
    ...LAYAR_LIST.map((layar, i) => ({
      id: layar === 'ekspor' ? 'dossier.ekspor' : `layar.${layar}`,
      label: `Buka ${NAMA_LAYAR[layar]}`,
      group: 'Layar',
      // There are ten digits and more screens: those behind have their place in the menu or the palette instead.
      ...(i < 10 && { shortcut: `alt+${(i + 1) % 10}` }),
      inText: true,
      perform: () => navigate(pathOf(dossierId, layar)),
    })),
  ]);
  return commands;
};
