import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { type ErrorIsian, errorIsianOf } from '../text/errorIsian';
import { addFlush, readSimpananDraf } from './draf';
import { createPenulisDraf } from './penulisDraf';
import { createTunda } from './tunda';

export interface Draf<T> {
  readonly draf: T;
  /** Changes the draft; it is saved 600 ms after the last change, and every 5 s while changes go on. */
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
  /** Finds the errors of a large draft without looking through all of it each time; must agree with the schema. */
  readonly periksa?: (draf: T) => ErrorIsian;
  /** Puts into the draft, by `setDraf`, what a field still holds back; called before the draft is saved. */
  readonly serahkan?: () => void;
}

/** Milliseconds without a change before a draft is saved, and the longest that changes without a pause wait for it. */
const TUNDA_MS = 600;
const TUNDA_MAKS_MS = 5000;

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
 * undo and other windows show at once. A crash of the window takes at most what was typed in the last 250 ms, one of the
 * app or the machine what was typed in the last 600 ms, or 5 s without a pause. What a field holds back (`serahkan`) comes on top.
 */
export const useDraf = <T>({ kunci, tersimpan, schema, simpan, periksa, serahkan }: OpsiDraf<T>): Draf<T> => {
  const [state, setState] = useState<State<T>>(() => {
    const simpanan = readSimpananDraf(kunci) as T | null;
    return simpanan === null
      ? { draf: tersimpan, dasar: tersimpan, isKotor: false }
      : { draf: simpanan, dasar: tersimpan, isKotor: true };
  });
  if (state.dasar !== tersimpan) setState(follow(state, tersimpan));

  const { draf } = state;
  const errors = useMemo(() => periksa?.(draf) ?? errorIsianOf(schema, draf), [periksa, schema, draf]);
  const kini = useRef({ state, schema, simpan, periksa, serahkan });
  useLayoutEffect(() => {
    kini.current = { state, schema, simpan, periksa, serahkan };
  });
  const proses = useRef<{ readonly draf: T; readonly selesai: Promise<void> } | null>(null);
  const penulis = useMemo(() => createPenulisDraf(kunci), [kunci]);

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
      penulis.hapus();
      setState((s) => (s.draf === draf ? { ...s, isKotor: false } : s));
    },
    [penulis],
  );

  const [tunda] = useState(() => createTunda(TUNDA_MS, TUNDA_MAKS_MS));
  const flush = useCallback((): Promise<void> => {
    kini.current.serahkan?.();
    tunda.batal();
    penulis.tuntaskan();
    const { state, schema, simpan, periksa } = kini.current;
    const isSalah = (): boolean => (periksa?.(state.draf) ?? errorIsianOf(schema, state.draf)).size > 0;
    if (!state.isKotor || isSalah()) return Promise.resolve();
    // A blur and the timer may ask at the same time: one save, one step of undo.
    if (proses.current?.draf === state.draf) return proses.current.selesai;
    const selesai = simpanSatu(state.draf, simpan);
    proses.current = { draf: state.draf, selesai };
    return selesai;
  }, [simpanSatu, penulis, tunda]);

  const setDraf = useCallback(
    (ubah: T | ((draf: T) => T)): void => {
      const { state } = kini.current;
      const draf = typeof ubah === 'function' ? (ubah as (draf: T) => T)(state.draf) : ubah;
      if (draf === state.draf) return;
      const baru = { ...state, draf, isKotor: true };
      kini.current = { ...kini.current, state: baru };
      setState(baru);
      penulis.tulis(draf);
      tunda.minta(() => void flush());
    },
    [penulis, tunda, flush],
  );

  useEffect(() => {
    const onHide = (): void => void flush();
    const onSembunyi = (): void => {
      if (document.visibilityState === 'hidden') void flush();
    };
    const removeFlush = addFlush(flush);
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onSembunyi);
    return () => {
      removeFlush();
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onSembunyi);
      void flush();
    };
  }, [flush]);

  useEffect(() => {
    // By now there may be a newer draft, not drawn yet: its copy stays.
    if (!state.isKotor && !kini.current.state.isKotor) penulis.hapus();
  }, [penulis, state.isKotor]);

  // A draft that came back from an earlier screen or a reload is tried again.
  useEffect(() => {
    if (kini.current.state.isKotor) void flush();
  }, [flush]);

  return { draf: state.draf, setDraf, flush, isKotor: state.isKotor, errors };
};
