import { useEffect, useSyncExternalStore } from 'react';
import type { BandingEdisi, BerkasEkspor, StatusEkspor } from '../../shared/contract/index';
import { call, listen } from './client';
import { flushSemua } from './draf';

/** Latest export of each dossier in this window; it goes on while other screens are open. */
const statusByDossier = new Map<string, StatusEkspor>();
const listeners = new Set<() => void>();

const put = (status: StatusEkspor): void => {
  const ada = statusByDossier.get(status.dossierId);
  // A late message of a running export must not overwrite its end.
  if (ada?.eksporId === status.eksporId && ada.state !== 'BERJALAN' && status.state === 'BERJALAN') return;
  statusByDossier.set(status.dossierId, status);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Follows the exports of the main process. Mounted once, by the shell. */
export const useEksporListener = (): void => {
  useEffect(() => listen('ekspor:progress', put), []);
};

/** The dossier's latest export, null when there was none since the window opened. */
export const useStatusEkspor = (dossierId: string): StatusEkspor | null =>
  useSyncExternalStore(subscribe, () => statusByDossier.get(dossierId) ?? null);

/** What documents are about, when not the last meeting or a comparison. */
export interface PilihanEkspor {
  readonly rapatId?: string | null;
  readonly banding?: BandingEdisi | null;
}

/** Starts an export of what is stored; text still being typed is saved first. Throws the channel's RenaksiError. */
export const startEkspor = async (
  dossierId: string,
  folder: string,
  berkasList: BerkasEkspor[],
  pilihan: PilihanEkspor = {},
): Promise<void> => {
  await flushSemua();
  const { rapatId = null, banding = null } = pilihan;
  const { eksporId } = await call('ekspor:start', { dossierId, rapatId, banding, folder, berkasList });
  const status = await call('ekspor:status', { eksporId });
  if (status) put(status);
};

export const cancelEkspor = (eksporId: string): Promise<unknown> => call('ekspor:cancel', { eksporId });
