import { type QueryClient, type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/contract/index';
import type { RenaksiError } from '../../shared/errors/errorCode';
import { call, toRenaksiError } from './client';
import { invalidate, SEMUA_BAGIAN } from './invalidate';
import { queryClient } from './queryClient';
import type { BagianCache } from './queryKeys';
import { simpanBerhasil, simpanGagal, simpanMulai } from './statusSimpan';

export interface OpsiMutasi<K extends ChannelName> {
  /** Parts of the cache that load again afterwards; all when left out, `[]` when `patch` has said it all. */
  readonly invalidate?: readonly BagianCache[];
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

/**
 * A change sent to the store. Changes run one after another in the order they were made, feed the saved line, stay there
 * with a retry when they fail, and refresh what they touch.
 */
export const useMutasi = <K extends ChannelName>(
  channel: K,
  opsi: OpsiMutasi<K> = {},
): UseMutationResult<ChannelOutput<K>, RenaksiError, ChannelInput<K>, (() => void) | undefined> => {
  const { isSimpan = true, tampilkanGagal = true } = opsi;
  /** Lets a failed save call the hook's own `mutate` again. */
  const ulang = useRef<(input: ChannelInput<K>) => void>(() => undefined);
  const mutasi = useMutation<ChannelOutput<K>, RenaksiError, ChannelInput<K>, (() => void) | undefined>({
    scope: { id: 'simpan' },
    mutationFn: async (input) => {
      try {
        return await call(channel, input);
      } catch (error) {
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
      void invalidate(dossierIdOf(input), opsi.invalidate ?? SEMUA_BAGIAN);
    },
    onError: (error, input, takeBack) => {
      takeBack?.();
      if (!isSimpan) return;
      const kunci = kunciOf(channel, input);
      if (tampilkanGagal) simpanGagal({ kunci, error, retry: () => ulang.current(input) });
      else simpanBerhasil(kunci, null);
    },
  });
  useLayoutEffect(() => {
    ulang.current = mutasi.mutate;
  });
  return mutasi;
};
