import { useState } from 'react';
import { useLocation } from 'wouter';
import { pathOf } from '../../app/routes';
import { useCommands } from '../../commands/registry';
import { tell, tellError } from '../../components/tell';
import { call, toRenaksiError } from '../../data/client';
import { useMutasi } from '../../data/useMutasi';
import { IMPOR } from '../../text/mulai';

export interface Impor {
  /** Path of the file whose dossier is already here: the question is open. */
  readonly tanya: string | null;
  readonly answer: (jawaban: 'SALINAN' | 'GANTI') => void;
  readonly cancel: () => void;
  readonly imporFile: (path: string) => void;
}

/** Import of a `.renaksi` file from the dialog, a drop or the command line; asks when the dossier is already here. */
export const useImpor = (): Impor => {
  const [tanya, setTanya] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const impor = useMutasi('dossier:impor', { isSimpan: false });

  const run = async (path: string, jikaAda: 'TANYA' | 'SALINAN' | 'GANTI'): Promise<void> => {
    try {
      const { dossierId } = await impor.mutateAsync({ path, jikaAda });
      navigate(pathOf(dossierId));
      tell(IMPOR.berhasil);
    } catch (error) {
      if (jikaAda === 'TANYA' && toRenaksiError(error).code === 'DOSSIER_EXISTS') setTanya(path);
      else tellError(error);
    }
  };
  const pick = async (): Promise<void> => {
    try {
      const pilihan = await call('shell:pilihRenaksi', {});
      if (pilihan) await run(pilihan.path, 'TANYA');
    } catch (error) {
      tellError(error);
    }
  };
  useCommands([
    {
      id: 'dossier.impor',
      label: IMPOR.perintah,
      group: 'Aplikasi',
      shortcut: 'mod+o',
      inText: true,
      perform: () => void pick(),
    },
  ]);
  return {
    tanya,
    answer: (jawaban) => {
      if (tanya === null) return;
      setTanya(null);
      void run(tanya, jawaban);
    },
    cancel: () => setTanya(null),
    imporFile: (path) => void run(path, 'TANYA'),
  };
};
