import { useCallback, useEffect, useRef } from 'react';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';
import { useCommands } from '../../commands/registry';
import { tell, tellError } from '../../components/tell';
import { toRenaksiError } from '../../data/client';
import { flushSemua } from '../../data/draf';
import { invalidate } from '../../data/invalidate';
import { queryClient } from '../../data/queryClient';
import { useMutasi } from '../../data/useMutasi';
import { kalimatKode } from '../../text/errors';
import { teksMatriks } from '../../text/matriks';
import { namaTindakan } from '../../text/tindakan';
import { antreanMatriks, noteHasil } from './antreanMatriks';
import { konfirmasiInput } from './konfirmasiInput';
import type { Matriks } from './useMatriks';

const COCOKKAN_MS = 500;

/** Undo and redo on this screen: shown at once where they can be foretold, and then made sure of. */
export const useUrungMatriks = (dossierId: string, matriks: Matriks): void => {
  const undo = useMutasi('riwayat:undo', { invalidate: ['riwayat'], tampilkanGagal: false });
  const redo = useMutasi('riwayat:redo', { invalidate: ['riwayat'], tampilkanGagal: false });
  const kini = useRef(matriks);
  useEffect(() => {
    kini.current = matriks;
  });
  const timer = useRef<number | undefined>(undefined);
  const cocokkan = useCallback((): void => {
    timer.current = undefined;
    void invalidate(dossierId);
  }, [dossierId]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (timer.current !== undefined) cocokkan();
    },
    [cocokkan],
  );

  const run = async (arah: 'undo' | 'redo'): Promise<void> => {
    // What is still being typed is saved first, so that it is what gets undone.
    await flushSemua();
    const { list, langkah } = kini.current;
    const ramalan = langkah.ramal(arah, list);
    const input = ramalan && {
      dossierId,
      sebab: 'PULIHKAN' as const,
      perubahanList: bandingkanMatriks(list, ramalan).filter(({ macamList }) => macamList[0] !== 'NOMOR'),
    };
    if (input) noteHasil(list, input, ramalan);
    const takeBack = input ? antreanMatriks.put(input) : () => undefined;
    try {
      const { label } = await (arah === 'undo' ? undo : redo).mutateAsync({ dossierId });
      tell(`${arah === 'undo' ? teksMatriks.diurungkan : teksMatriks.diulangi}: ${namaTindakan(label)}`);
      if (input) konfirmasiInput(queryClient, dossierId, input);
      window.clearTimeout(timer.current);
      // The store has the last word; a key held down is made sure of once.
      if (input) timer.current = window.setTimeout(cocokkan, COCOKKAN_MS);
      else cocokkan();
    } catch (error) {
      takeBack();
      const { code } = toRenaksiError(error);
      if (code === 'NOTHING_TO_UNDO' || code === 'NOTHING_TO_REDO') tell(kalimatKode(code));
      else tellError(error);
    }
  };
  useCommands([
    {
      id: 'riwayat.undo',
      label: teksMatriks.urungkan,
      group: teksMatriks.grup,
      shortcut: 'mod+z',
      perform: () => void run('undo'),
    },
    {
      id: 'riwayat.redo',
      label: teksMatriks.ulangi,
      group: teksMatriks.grup,
      shortcut: ['mod+y', 'mod+shift+z'],
      perform: () => void run('redo'),
    },
  ]);
};
