import type { KeyboardEvent } from 'react';

/** Arrows walk the tools of a toolbar, Home and End go to its ends. */
export const jalanBilah = (event: KeyboardEvent, bilah: HTMLElement | null): void => {
  if (!bilah || !(event.target instanceof HTMLElement) || !bilah.contains(event.target)) return;
  const list = [...bilah.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const i = list.indexOf(event.target);
  if (i < 0) return;
  const tujuan: Readonly<Record<string, number>> = {
    ArrowRight: (i + 1) % list.length,
    ArrowLeft: (i + list.length - 1) % list.length,
    Home: 0,
    End: list.length - 1,
  };
  const ke = tujuan[event.key];
  if (ke === undefined) return;
  event.preventDefault();
  list[ke]?.focus();
};
