import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ChannelOutput } from '../../../../shared/contract/index';
import { call } from '../../../data/client';

export const KUNCI_TEMPLAT = ['templat'] as const;

/** The template new dossiers start with; asked for only when `aktif`, anew each time. */
export const useTemplat = (aktif: boolean): UseQueryResult<ChannelOutput<'templat:get'>> =>
  useQuery({ queryKey: KUNCI_TEMPLAT, queryFn: () => call('templat:get', {}), enabled: aktif, staleTime: 0 });
