import { useState } from 'react';
import type { BerkasEkspor } from '../../../shared/contract';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { type PilihanEkspor, startEkspor, useStatusEkspor } from '../../data/ekspor';
import { useFolderEkspor } from './useFolderEkspor';

export interface EksporKeFolder {
  /** An export is being asked for or is running. */
  readonly isSibuk: boolean;
  /** The folder is being asked for, or the export is about to run. */
  readonly isMemulai: boolean;
  /** Asks for a folder and starts; answers whether it did. What goes wrong is told. */
  readonly mulai: (berkas: BerkasEkspor, pilihan?: PilihanEkspor) => Promise<boolean>;
}

/** One document, written to a folder that is asked for each time. */
export const useEksporKeFolder = (dossierId: string): EksporKeFolder => {
  const { folder, setFolder } = useFolderEkspor();
  const status = useStatusEkspor(dossierId);
  const [isMemulai, setMemulai] = useState(false);
  const mulai = async (berkas: BerkasEkspor, pilihan: PilihanEkspor = {}): Promise<boolean> => {
    setMemulai(true);
    try {
      const dipilih = await call('shell:pilihFolder', { awal: folder || null });
      if (!dipilih) return false;
      setFolder(dipilih.path);
      await startEkspor(dossierId, dipilih.path, [berkas], pilihan);
      return true;
    } catch (error) {
      tellError(error);
      return false;
    } finally {
      setMemulai(false);
    }
  };
  return { isSibuk: isMemulai || status?.state === 'BERJALAN', isMemulai, mulai };
};
