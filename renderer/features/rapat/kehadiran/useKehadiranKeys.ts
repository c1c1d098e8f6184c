import type { KeyboardEvent, RefObject } from 'react';
import { moveInColumn } from '../../../components/gridKeys';
import type { DaftarHadirState } from './useDaftarHadir';
import type { Kehadiran } from './useKehadiran';

export interface OpsiKehadiranKeys {
  readonly daftar: DaftarHadirState;
  readonly hadir: Kehadiran;
  readonly isTerkunci: boolean;
  readonly cariRef: RefObject<HTMLInputElement | null>;
  readonly onTandaTangan: (pesertaId: string) => void;
}

export interface KehadiranKeys {
  readonly grid: (event: KeyboardEvent<HTMLElement>) => void;
  readonly cari: (event: KeyboardEvent<HTMLInputElement>) => void;
}

const HALAMAN = 10;

/** Keys of the attendance: in the list they move and mark, in the search box Enter marks whom was found. */
export const useKehadiranKeys = (opsi: OpsiKehadiranKeys): KehadiranKeys => {
  const { daftar, hadir, isTerkunci, cariRef, onTandaTangan } = opsi;
  const { aktif, terpilih, tampil } = daftar;

  /** Keys that mean the same in the list and in the search box. */
  const bersama = (event: KeyboardEvent): boolean => {
    const isCtrl = event.ctrlKey || event.metaKey;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      daftar.geser(event.key === 'ArrowUp' ? -1 : 1, event.shiftKey);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      daftar.geser(event.key === 'PageUp' ? -HALAMAN : HALAMAN, event.shiftKey);
    } else if (event.key === 'Enter' && !isTerkunci) {
      if (!aktif) return true;
      if (isCtrl) onTandaTangan(aktif.pesertaId);
      else hadir.hadirSekarang(aktif.pesertaId);
    } else return false;
    return true;
  };
  /** Space turns one; of several it marks those missing, and when none is, empties them all. */
  const spasi = (): void => {
    const belum = terpilih.filter((peserta) => !peserta.hadir);
    if (belum.length > 0) hadir.tandai(belum);
    else hadir.kosongkan(terpilih);
  };
  return {
    cari: (event) => {
      if (event.nativeEvent.isComposing || event.altKey) return;
      const isEnter = event.key === 'Enter';
      if (bersama(event)) {
        event.preventDefault();
        // Ready for the next who comes in.
        if (isEnter && daftar.saringan.cari !== '') daftar.setSaringan({ cari: '' });
      } else if (event.key === 'Escape' && daftar.saringan.cari !== '') {
        event.preventDefault();
        daftar.setSaringan({ cari: '' });
      }
    },
    grid: (event) => {
      if (event.nativeEvent.isComposing || event.altKey) return;
      if (event.target !== event.currentTarget) {
        // Fields and buttons in a row keep their own keys; Esc goes back to the list.
        if (event.key === 'Escape') event.currentTarget.focus();
        else moveInColumn(event);
        return;
      }
      const isCtrl = event.ctrlKey || event.metaKey;
      if (bersama(event)) event.preventDefault();
      else if (event.key === 'Home' || event.key === 'End') {
        daftar.geser(event.key === 'Home' ? -tampil.length : tampil.length, event.shiftKey);
        event.preventDefault();
      } else if (event.key === ' ' && !isTerkunci) {
        spasi();
        event.preventDefault();
      } else if (isCtrl && event.key === 'a') {
        daftar.pilihSemua();
        event.preventDefault();
      } else if (/^[\p{L}\p{N}]$/u.test(event.key) && !isCtrl) {
        // A letter begins a search.
        cariRef.current?.focus();
        daftar.setSaringan({ cari: event.key });
        event.preventDefault();
      }
    },
  };
};
