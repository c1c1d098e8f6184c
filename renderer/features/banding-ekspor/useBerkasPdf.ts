import { useQuery } from '@tanstack/react-query';
import type { ChannelOutput } from '../../../shared/contract/index';
import { call } from '../../data/client';
import type { BerkasBanding } from './pilihanBanding';

export interface BerkasPdf {
  readonly isi: ChannelOutput<'shell:bacaPdf'> | null;
  readonly error: unknown;
  readonly ulangi: () => void;
}

/** The bytes of a chosen file, read once for each choice and let go when the screen is left. */
export const useBerkasPdf = (berkas: BerkasBanding | null): BerkasPdf => {
  const { data, error, refetch } = useQuery({
    queryKey: ['pdf', berkas?.path, berkas?.kali],
    queryFn: () => call('shell:bacaPdf', { path: berkas?.path ?? '' }),
    enabled: berkas !== null,
    gcTime: 0,
    structuralSharing: false,
  });
  return { isi: data ?? null, error, ulangi: () => void refetch() };
};
