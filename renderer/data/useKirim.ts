import { MutationObserver } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/contract/index';
import { queryClient } from './queryClient';
import { type OpsiMutasi, opsiKirim } from './useMutasi';

/**
 * `useMutasi` for changes that come key by key: the screen is not drawn anew for each step of a save, because it reads
 * what it shows from the cache and the saved line. `opsi` must stay the same object. Throws the channel's RenaksiError.
 */
export const useKirim = <K extends ChannelName>(
  channel: K,
  opsi: OpsiMutasi<K>,
): ((input: ChannelInput<K>) => Promise<ChannelOutput<K>>) =>
  useMemo(() => {
    const kirim = (input: ChannelInput<K>): Promise<ChannelOutput<K>> => observer.mutate(input);
    // The saved line has the failure already; a retry has nobody else to tell.
    const retry = (input: ChannelInput<K>): void => void kirim(input).catch(() => undefined);
    const observer = new MutationObserver(queryClient, opsiKirim(channel, opsi, retry));
    return kirim;
  }, [channel, opsi]);
