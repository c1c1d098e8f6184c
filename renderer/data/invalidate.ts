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

/** Milliseconds without another change before what can wait loads again. */
const JEDA_MS = 250;

const menunggu = new Map<string | null, Set<BagianCache>>();
let timer: number | undefined;

/** `invalidate` once changes pause: many of them one after another load what they touch once. */
export const invalidateNanti = (dossierId: string | null, bagianList: readonly BagianCache[]): void => {
  menunggu.set(dossierId, new Set([...(menunggu.get(dossierId) ?? []), ...bagianList]));
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    const semua = [...menunggu];
    menunggu.clear();
    for (const [id, bagian] of semua) void invalidate(id, [...bagian]);
  }, JEDA_MS);
};
