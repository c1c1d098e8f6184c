import { useSyncExternalStore } from 'react';
import type { Sisi } from '../../text/bandingEkspor';

export interface BerkasBanding {
  readonly path: string;
  /** Another number each time a file is chosen: the same path may hold another export by then. */
  readonly kali: number;
}

export type PilihanBanding = Readonly<Record<Sisi, BerkasBanding | null>>;

const KOSONG: PilihanBanding = { lama: null, baru: null };
/** What each dossier compares in this window; the screen comes back to it. */
const pilihanByDossier = new Map<string, PilihanBanding>();
const listeners = new Set<() => void>();
let kali = 0;

const put = (dossierId: string, pilihan: PilihanBanding): void => {
  pilihanByDossier.set(dossierId, pilihan);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const get = (dossierId: string): PilihanBanding => pilihanByDossier.get(dossierId) ?? KOSONG;

export const usePilihanBanding = (dossierId: string): PilihanBanding =>
  useSyncExternalStore(subscribe, () => get(dossierId));

/** Puts files on the sides given; the other side stays. */
export const setPilihanBanding = (dossierId: string, path: Readonly<Partial<Record<Sisi, string>>>): void => {
  kali += 1;
  put(dossierId, {
    lama: path.lama === undefined ? get(dossierId).lama : { path: path.lama, kali },
    baru: path.baru === undefined ? get(dossierId).baru : { path: path.baru, kali },
  });
};

export const tukarPilihanBanding = (dossierId: string): void => {
  const { lama, baru } = get(dossierId);
  put(dossierId, { lama: baru, baru: lama });
};
