import { type MantineColorSchemeManager, useMantineColorScheme } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Tampilan } from '../../shared/contract/shellContract';
import { call } from '../data/client';

const KUNCI = ['tampilan'] as const;

/**
 * Keeps nothing: the window's process remembers the choice and makes every page prefer its colours before the first frame.
 * Mantine's own manager reads localStorage, which holds that frame up until Chromium has opened a database.
 */
export const pengelolaTampilan: MantineColorSchemeManager = {
  get: () => 'auto',
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** The colours that were chosen; those of the desktop until the window's process has answered. */
export const useTampilan = (): Tampilan =>
  useQuery({ queryKey: KUNCI, queryFn: () => call('shell:getTampilan', {}) }).data?.tampilan ?? 'auto';

/** Chooses the colours of this page at once and of every other one soon after. */
export const useSetTampilan = (): ((tampilan: Tampilan) => void) => {
  const client = useQueryClient();
  const { setColorScheme } = useMantineColorScheme();
  return useCallback(
    (tampilan) => {
      setColorScheme(tampilan);
      client.setQueryData(KUNCI, { tampilan });
      // When it can't be kept, the next start has the colours of the desktop.
      call('shell:setTampilan', { tampilan }).catch(() => undefined);
    },
    [client, setColorScheme],
  );
};
