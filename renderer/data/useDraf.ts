import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { type ErrorIsian, errorIsianOf } from '../text/errorIsian';
import { addFlush, readSimpananDraf, writeSimpananDraf } from './draf';

export interface Draf<T> {
  readonly draf: T;
  /** Changes the draft; it is saved 600 ms after the last change. */
  readonly setDraf: (ubah: T | ((draf: T) => T)) => void;
  /** Saves at once: on blur, before undo, on leaving. Answers when the store has answered. */
  readonly flush: () => Promise<void>;
  /** The draft differs from what is stored. */
  readonly isKotor: boolean;
  /** Sentences by path, such as `periode.awal`; a draft with any is kept but not saved. */
  readonly errors: ErrorIsian;
}

export interface OpsiDraf<T> {
  /** Names the draft; text that can't be saved is kept under it. */
  readonly kunci: string;
  /** What the store holds now. */
  readonly tersimpan: T;
  readonly schema: z.ZodType<T>;
  readonly simpan: (draf: T) => Promise<unknown>;
}

const TUNDA_MS = 600;

interface State<T> {
  readonly draf: T;
  readonly dasar: T;
  readonly isKotor: boolean;
}

/** The form after the store has changed. A draft that equals what is stored was saved, by a retry for instance. */
const follow = <T>(state: State<T>, tersimpan: T): State<T> => {
  if (!state.isKotor) return { draf: tersimpan, dasar: tersimpan, isKotor: false };
  return { ...state, dasar: tersimpan, isKotor: JSON.stringify(state.draf) !== JSON.stringify(tersimpan) };
};

/**
 * A form that saves itself. While it holds unsaved text it ignores what the store says; otherwise it follows it, so that
 * undo and other windows show at once.
 */
export const useDraf = <T>({ kunci, tersimpan, schema, simpan }: OpsiDraf<T>): Draf<T> => {
  const [state, setState] = useState<State<T>>(() => {
    const simpanan = readSimpananDraf(kunci) as T | null;
    return simpanan === null
      ? { draf: tersimpan, dasar: tersimpan, isKotor: false }
      : { draf: simpanan, dasar: tersimpan, isKotor: true };
  });
  if (state.dasar !== tersimpan) setState(follow(state, tersimpan));

  const errors = errorIsianOf(schema, state.draf);
  const kini = useRef({ state, schema, simpan });
  useLayoutEffect(() => {
    kini.current = { state, schema, simpan };
  });
  const proses = useRef<{ readonly draf: T; readonly selesai: Promise<void> } | null>(null);
  const timer = useRef<number | undefined>(undefined);

  const simpanSatu = useCallback(
    async (draf: T, simpan: (draf: T) => Promise<unknown>): Promise<void> => {
      try {
        await simpan(draf);
      } catch {
        // The saved line shows it and offers a retry; the draft stays.
        return;
      } finally {
        if (proses.current?.draf === draf) proses.current = null;
      }
      if (kini.current.state.draf !== draf) return;
      // Here too, because the screen may be gone by now: a draft kept longer would undo an undo.
      writeSimpananDraf(kunci, null);
      setState((s) => (s.draf === draf ? { ...s, isKotor: false } : s));
    },
    [kunci],
  );

  const flush = useCallback((): Promise<void> => {
    window.clearTimeout(timer.current);
    const { state, schema, simpan } = kini.current;
    if (!state.isKotor || !schema.safeParse(state.draf).success) return Promise.resolve();
    // A blur and the timer may ask at the same time: one save, one step of undo.
    if (proses.current?.draf === state.draf) return proses.current.selesai;
    const selesai = simpanSatu(state.draf, simpan);
    proses.current = { draf: state.draf, selesai };
    return selesai;
  }, [simpanSatu]);

  const setDraf = useCallback(
    (ubah: T | ((draf: T) => T)): void => {
      const { state } = kini.current;
      const draf = typeof ubah === 'function' ? (ubah as (draf: T) => T)(state.draf) : ubah;
      if (draf === state.draf) return;
      const baru = { ...state, draf, isKotor: true };
      kini.current = { ...kini.current, state: baru };
      setState(baru);
      writeSimpananDraf(kunci, draf);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), TUNDA_MS);
    },
    [kunci, flush],
  );

  useEffect(() => {
    const onHide = (): void => void flush();
    const removeFlush = addFlush(flush);
    window.addEventListener('pagehide', onHide);
    return () => {
      removeFlush();
      window.removeEventListener('pagehide', onHide);
      void flush();
    };
  }, [flush]);

  useEffect(() => {
    if (!state.isKotor) writeSimpananDraf(kunci, null);
  }, [kunci, state.isKotor]);

  // A draft that came back from an earlier screen or a reload is tried again.
  useEffect(() => {
    if (kini.current.state.isKotor) void flush();
  }, [flush]);

  return { draf: state.draf, setDraf, flush, isKotor: state.isKotor, errors };
};
