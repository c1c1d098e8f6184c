import {
  type MutationObserverOptions,
  type QueryClient,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/contract/index';
import type { RenaksiError } from '../../shared/errors/errorCode';
import { call, toRenaksiError } from './client';
import { invalidate, invalidateNanti, SEMUA_BAGIAN } from './invalidate';
import { startOwn } from './perubahanSendiri';
import { queryClient } from './queryClient';
import type { BagianCache } from './queryKeys';
import { simpanBerhasil, simpanGagal, simpanMulai } from './statusSimpan';

export interface OpsiMutasi<K extends ChannelName> {
  /** Parts of the cache that load again afterwards; all when left out, `[]` when `patch` has said it all. */
  readonly invalidate?: readonly BagianCache[];
  /** True lets `invalidate` wait for a pause, for changes that come key by key. */
  readonly isTunda?: boolean;
  /** Changes the cache before the answer comes; the result takes it back when the save fails. */
  readonly optimistic?: (queryClient: QueryClient, input: ChannelInput<K>) => () => void;
  /** Changes the cache with the answer, before anything loads again. */
  readonly patch?: (queryClient: QueryClient, input: ChannelInput<K>, output: ChannelOutput<K>) => void;
  /** False keeps it out of the saved line, for calls that store nothing. */
  readonly isSimpan?: boolean;
  /** False leaves a failure to the caller (a dialog that shows it itself). */
  readonly tampilkanGagal?: boolean;
}

/** Names the thing that is saved: a later save of the same thing replaces a failed one. */
const kunciOf = (channel: string, input: object): string => {
  const ids = Object.entries(input)
    .filter(([nama]) => nama.endsWith('Id'))
    .map(([, nilai]) => String(nilai));
  return [channel, ...ids].join(' ');
};

const disimpanPadaOf = (output: unknown): string | null =>
  typeof output === 'object' && output !== null && 'disimpanPada' in output ? String(output.disimpanPada) : null;

const dossierIdOf = (input: object): string | null =>
  'dossierId' in input && typeof input.dossierId === 'string' ? input.dossierId : null;

type OpsiKirim<K extends ChannelName> = MutationObserverOptions<
  ChannelOutput<K>,
  RenaksiError,
  ChannelInput<K>,
  (() => void) | undefined
>;

/** How a change is sent; `retry` sends a failed one again. */
export const opsiKirim = <K extends ChannelName>(
  channel: K,
  opsi: OpsiMutasi<K>,
  retry: (input: ChannelInput<K>) => void,
): OpsiKirim<K> => {
  const { isSimpan = true, tampilkanGagal = true } = opsi;
  return {
    scope: { id: 'simpan' },
    mutationFn: async (input) => {
      const end = startOwn(input);
      try {
        const output = await call(channel, input);
        end(true);
        return output;
      } catch (error) {
        end(false);
        throw toRenaksiError(error);
      }
    },
    onMutate: (input) => {
      if (isSimpan) simpanMulai();
      return opsi.optimistic?.(queryClient, input);
    },
    onSuccess: async (output, input) => {
      if (isSimpan) simpanBerhasil(kunciOf(channel, input), disimpanPadaOf(output));
      opsi.patch?.(queryClient, input, output);
      const bagianList = opsi.invalidate ?? SEMUA_BAGIAN;
      if (opsi.isTunda === true) invalidateNanti(dossierIdOf(input), bagianList);
      else void invalidate(dossierIdOf(input), bagianList);
    },
    onError: (error, input, takeBack) => {
      takeBack?.();
      if (!isSimpan) return;
      const kunci = kunciOf(channel, input);
      if (tampilkanGagal) simpanGagal({ kunci, error, retry: () => retry(input) });
      else simpanBerhasil(kunci, null);
    },
  };
};

/** Lets a failed save call the hook's own `mutate` again, which is made after it. */
const useUlang = <I>() => {
  const kirim = useRef<(input: I) => void>(() => undefined);
  const ulang = useCallback((input: I): void => kirim.current(input), []);
  const setUlang = useCallback((baru: (input: I) => void): void => {
    kirim.current = baru;
  }, []);
  return [ulang, setUlang] as const;
};

/**
 * A change sent to the store. Changes run one after another in the order they were made, feed the saved line, stay there
 * with a retry when they fail, and refresh what they touch.
 */
export const useMutasi = <K extends ChannelName>(
  channel: K,
  opsi: OpsiMutasi<K> = {},
): UseMutationResult<ChannelOutput<K>, RenaksiError, ChannelInput<K>, (() => void) | undefined> => {
  const [ulang, setUlang] = useUlang<ChannelInput<K>>();
  const mutasi = useMutation(opsiKirim(channel, opsi, ulang));
  useLayoutEffect(() => setUlang(mutasi.mutate));
  return mutasi;
};
