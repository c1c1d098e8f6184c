import { useEffect } from 'react';
import { useSearch } from 'wouter';

const barisOf = (search: string): string | null => new URLSearchParams(search).get('baris');

/** Address of a screen with a row of the matrix it should show: `…?baris=<barisId>`. */
export const pathBaris = (path: string, barisId: string): string => `${path}?baris=${encodeURIComponent(barisId)}`;

/** The row the address names, null without one. Leaving the screen takes it out of the address. */
export const useParamBaris = (): string | null => {
  const barisId = barisOf(useSearch());
  useEffect(
    () => () => {
      const url = new URL(window.location.href);
      // The next screen may have named a row of its own already.
      if (barisId === null || barisOf(url.search) !== barisId) return;
      url.search = '';
      window.history.replaceState(window.history.state, '', url);
    },
    [barisId],
  );
  return barisId;
};
