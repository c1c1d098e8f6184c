import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Bukti } from '../../../shared/domain/dossier';
import { call } from '../../data/client';

const KUNCI = 'bukti';

export interface FolderBukti {
  /** Folder of this computer that references are relative to; null when none was chosen, undefined before it is known. */
  readonly folder: string | null | undefined;
  /** Asks for the folder; null when the user cancels. */
  readonly pilihFolder: () => Promise<string | null>;
}

/** The dossier's evidence folder on this computer. */
export const useFolderBukti = (dossierId: string): FolderBukti => {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: [KUNCI, dossierId, 'folder'],
    queryFn: () => call('bukti:getFolder', { dossierId }),
  });
  return {
    folder: data?.path,
    pilihFolder: async () => {
      const dipilih = await call('shell:pilihFolder', { awal: data?.path ?? null });
      if (!dipilih) return null;
      const { path } = await call('bukti:setFolder', { dossierId, path: dipilih.path });
      await client.invalidateQueries({ queryKey: [KUNCI, dossierId] });
      return path;
    },
  };
};

/** Whether each file is where its reference says; asked again whenever the list is shown. Links are not checked. */
export const useCekBukti = (dossierId: string, buktiList: readonly Bukti[]): ReadonlyMap<string, boolean> => {
  const rujukanList = buktiList.filter(({ jenis }) => jenis === 'BERKAS').map(({ rujukan }) => rujukan);
  const { data } = useQuery({
    queryKey: [KUNCI, dossierId, 'cek', rujukanList],
    queryFn: async () => {
      const { adaList } = await call('bukti:check', { dossierId, rujukanList });
      return rujukanList.map((rujukan, i): [string, boolean] => [rujukan, adaList[i] ?? false]);
    },
    enabled: rujukanList.length > 0,
    staleTime: 0,
  });
  return new Map(data ?? []);
};
