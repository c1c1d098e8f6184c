import { useInfiniteQuery } from '@tanstack/react-query';
import type { AksiRiwayat } from '../../../shared/contract';
import { call } from '../../data/client';
import { queryKeys } from '../../data/queryKeys';

const PER_HALAMAN = 50;

/** Actions from the newest, a page at a time; loaded again after every change. */
export const useRiwayat = (dossierId: string) => {
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.riwayat(dossierId), 'list'],
    queryFn: ({ pageParam }) => call('riwayat:list', { dossierId, sebelum: pageParam, jumlah: PER_HALAMAN }),
    initialPageParam: null as number | null,
    getNextPageParam: (halaman: AksiRiwayat[]) => (halaman.length < PER_HALAMAN ? undefined : halaman.at(-1)?.aksiId),
  });
  return { ...query, aksiList: query.data?.pages.flat() };
};
