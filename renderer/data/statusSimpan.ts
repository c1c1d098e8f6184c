import { useSyncExternalStore } from 'react';
import type { RenaksiError } from '../../shared/errors/errorCode';

/** A save that did not reach the disk; it stays until a retry or a later save of the same thing succeeds. */
export interface SimpanGagal {
  readonly kunci: string;
  readonly error: RenaksiError;
  readonly retry: () => void;
}

export interface StatusSimpan {
  readonly pending: number;
  /** ISO instant of the last commit to disk in this window, null before the first. */
  readonly disimpanPada: string | null;
  readonly gagalList: readonly SimpanGagal[];
}

let status: StatusSimpan = { pending: 0, disimpanPada: null, gagalList: [] };
const listeners = new Set<() => void>();

const set = (baru: Partial<StatusSimpan>): void => {
  status = { ...status, ...baru };
  for (const listener of listeners) listener();
};

const tanpa = (kunci: string): readonly SimpanGagal[] => status.gagalList.filter((gagal) => gagal.kunci !== kunci);

export const simpanMulai = (): void => set({ pending: status.pending + 1 });

export const simpanBerhasil = (kunci: string, disimpanPada: string | null): void =>
  set({
    pending: status.pending - 1,
    disimpanPada: disimpanPada ?? status.disimpanPada,
    gagalList: tanpa(kunci),
  });

export const simpanGagal = (gagal: SimpanGagal): void =>
  set({ pending: status.pending - 1, gagalList: [...tanpa(gagal.kunci), gagal] });

/** Drops failures of saves that nobody can retry any more. */
export const forgetGagal = (): void => set({ gagalList: [] });

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the quiet "Tersimpan 10.42" line shows. */
export const useStatusSimpan = (): StatusSimpan => useSyncExternalStore(subscribe, () => status);
