import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../data/client';

/** A picture with its bytes; they never change, so they load once. */
export const gambarQuery = (dossierId: string, gambarId: string) =>
  queryOptions({
    queryKey: ['gambar', dossierId, gambarId],
    queryFn: () => call('gambar:get', { dossierId, gambarId }),
    gcTime: 60_000,
  });
