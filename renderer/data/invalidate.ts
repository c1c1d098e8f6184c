import { queryClient } from './queryClient';
import { type BagianCache, queryKeys } from './queryKeys';

export const SEMUA_BAGIAN: readonly BagianCache[] = ['dossier', 'rapat', 'riwayat', 'daftar'];

/** Marks parts of the cache old; those on screen load again, and the promise waits for them. */
export const invalidate = async (dossierId: string | null, bagianList = SEMUA_BAGIAN): Promise<void> => {
  await Promise.all(
    bagianList.map(async (bagian) => {
      if (bagian === 'daftar') return queryClient.invalidateQueries({ queryKey: queryKeys.daftar });
      const queryKey = dossierId === null ? [bagian] : queryKeys[bagian](dossierId);
      // A first load still under way would be taken for the new one, and may have read the store before the change.
      if (bagian === 'riwayat') await queryClient.cancelQueries({ queryKey });
      return queryClient.invalidateQueries({ queryKey });
    }),
  );
};
