import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RapatRingkas } from '../../shared/contract/index';
import { call } from './client';
import { flushSemua } from './draf';
import { queryKeys } from './queryKeys';
import { useMutasi } from './useMutasi';

/**
 * Meetings of a dossier, or of all with null, when `aktif`. It belongs to the lists of the cache: whatever changes a
 * dossier's list entry makes it old.
 */
export const useRapatList = (dossierId: string | null, aktif = true): UseQueryResult<RapatRingkas[]> =>
  useQuery({
    queryKey: [...queryKeys.daftar, 'rapat', dossierId],
    queryFn: () => call('rapat:list', { dossierId }),
    enabled: aktif,
  });

/** Makes another meeting the one the screens are about. */
export const useSetRapatAktif = () =>
  useMutasi('rapat:setAktif', { invalidate: ['rapat', 'dossier'], isSimpan: false, tampilkanGagal: false });

/** Goes to another meeting, once what is being typed is saved. Rejects when either fails. */
export const usePindahRapat = (dossierId: string): ((rapatId: string) => Promise<void>) => {
  const { mutateAsync } = useSetRapatAktif();
  return useCallback(
    async (rapatId: string): Promise<void> => {
      await flushSemua();
      await mutateAsync({ dossierId, rapatId });
    },
    [dossierId, mutateAsync],
  );
};

/** A new meeting; it does not become the one in work by itself. */
export const useCreateRapat = () => useMutasi('rapat:create', { tampilkanGagal: false });

/** Removes a meeting; one undo brings it back. */
export const useRemoveRapat = () => useMutasi('rapat:remove', { tampilkanGagal: false });
