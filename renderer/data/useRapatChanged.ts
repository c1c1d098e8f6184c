import { useEffect } from 'react';
import { listen } from './client';
import { invalidateNanti, SEMUA_BAGIAN } from './invalidate';
import { takeOwn } from './perubahanSendiri';

/**
 * Reads again what this window did not change itself: after the computer slept, or when something else wrote to the store.
 * Its own changes are in the cache already and cost no second trip. Mounted once, by the shell.
 */
export const useRapatChanged = (): void => {
  useEffect(
    () =>
      listen('rapat:changed', (berubah) => {
        if (takeOwn(berubah)) return;
        invalidateNanti(berubah.dossierId === '' ? null : berubah.dossierId, SEMUA_BAGIAN);
      }),
    [],
  );
};
