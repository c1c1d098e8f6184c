import { notifyManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { ChannelInput } from '../../../shared/contract';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { terapkanPerubahan } from '../../../shared/domain/matriks/terapkanPerubahan';
import { updateBaris } from './ubahMatriks';

export type InputUpdate = ChannelInput<'matriks:update'>;
export type InputTerapkan = ChannelInput<'matriks:terapkan'>;
type Input = InputUpdate | InputTerapkan;

/** A change of the matrix that the store has not confirmed. */
export interface Antrean {
  readonly input: Input;
  /** The save was tried and failed; the text of the row stays on screen until a later one succeeds. */
  readonly isGagal: boolean;
}

let isi: readonly Antrean[] = [];
const listeners = new Set<() => void>();

const set = (baru: readonly Antrean[]): void => {
  isi = baru;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const isUpdate = (input: Input): input is InputUpdate => 'isi' in input;

const hasilByList = new WeakMap<readonly BarisMatriks[], WeakMap<Input, readonly BarisMatriks[]>>();

/** Tells what a change makes of a list where that is known, so that it need not be worked out. */
export const noteHasil = (matriks: readonly BarisMatriks[], input: Input, hasil: readonly BarisMatriks[]): void => {
  const hasilByInput = hasilByList.get(matriks) ?? new WeakMap<Input, readonly BarisMatriks[]>();
  hasilByInput.set(input, hasil);
  hasilByList.set(matriks, hasilByInput);
};

/**
 * A change done to a list of rows. Doing it twice is doing it once: the store's answer and the list may overtake each other.
 * The same change to the same list answers the same list, which what shows it can tell at a glance.
 */
export const terapkanInput = (matriks: readonly BarisMatriks[], input: Input): readonly BarisMatriks[] => {
  const ada = hasilByList.get(matriks)?.get(input);
  if (ada) return ada;
  const hasil = isUpdate(input)
    ? updateBaris(matriks, input.barisId, input.isi)
    : terapkanPerubahan(matriks, input.perubahanList).matriks;
  noteHasil(matriks, input, hasil);
  return hasil;
};

/**
 * Changes in the order they were made. What is shown is what is stored with these done to it, so that later changes may
 * build on earlier ones before the store has answered, and leaving the screen loses none.
 */
export const antreanMatriks = {
  /** Shows a change from now on; the result takes it back, or keeps the text of a single row marked as failed. */
  put: (input: Input): (() => void) => {
    const ada = isi.some((entri) => entri.input === input);
    set(
      ada
        ? isi.map((entri) => (entri.input === input ? { input, isGagal: false } : entri))
        : [...isi, { input, isGagal: false }],
    );
    return () =>
      set(
        isUpdate(input)
          ? isi.map((entri) => (entri.input === input ? { input, isGagal: true } : entri))
          : isi.filter((entri) => entri.input !== input),
      );
  },
  /** The stored list has this change. */
  confirm: (input: Input): void => {
    // The cache tells its readers a moment after it was changed: letting go earlier would show the old value between.
    notifyManager.schedule(() => set(isi.filter((entri) => entri.input !== input)));
  },
  /** Takes out what could not be saved of a row, for a newer save of the row to carry. */
  takeGagal: (dossierId: string, barisId: string): InputUpdate['isi'] => {
    const gagal = isi.filter(
      ({ input, isGagal }) => isGagal && isUpdate(input) && input.dossierId === dossierId && input.barisId === barisId,
    );
    if (gagal.length > 0) set(isi.filter((entri) => !gagal.includes(entri)));
    return Object.assign({}, ...gagal.map(({ input }) => (isUpdate(input) ? input.isi : {})));
  },
  use: (): readonly Antrean[] => useSyncExternalStore(subscribe, () => isi),
};
