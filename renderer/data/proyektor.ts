import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { StatusProyektor, TampilanProyektor } from '../../shared/contract/index';
import { call, listen } from './client';

const KUNCI = ['proyektor'] as const;
const TERTUTUP: StatusProyektor = { isTerbuka: false, isBeku: false, tampilan: null };

export interface Proyektor {
  readonly status: StatusProyektor;
  /** False before the window's process has said how things stand. */
  readonly isDiketahui: boolean;
  /** The four below throw the channel's RenaksiError. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly show: (tampilan: TampilanProyektor) => Promise<void>;
  readonly freeze: (beku: boolean) => Promise<void>;
}

/** State of the projector window, the same in both windows, and what can be done with it. */
export const useProyektor = (): Proyektor => {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KUNCI, queryFn: () => call('proyektor:status', {}) });

  useEffect(
    () =>
      listen('proyektor:status', (status) => {
        // An answer still under way is older than this message.
        void client.cancelQueries({ queryKey: KUNCI });
        client.setQueryData<StatusProyektor>(KUNCI, status);
      }),
    [client],
  );

  const aksi = useMemo(() => {
    const put = (status: StatusProyektor): void => {
      client.setQueryData<StatusProyektor>(KUNCI, status);
    };
    return {
      open: async () => put(await call('proyektor:open', {})),
      close: async () => put(await call('proyektor:close', {})),
      show: async (tampilan: TampilanProyektor) => put(await call('proyektor:show', { tampilan })),
      freeze: async (beku: boolean) => put(await call('proyektor:freeze', { beku })),
    };
  }, [client]);

  return { status: data ?? TERTUTUP, isDiketahui: data !== undefined, ...aksi };
};
