import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './proyektor.module.css';

/** Sizes tried one after another, as a share of the usual one. */
const LANGKAH = [1.8, 1.55, 1.32, 1.15, 1, 0.86, 0.74, 0.64, 0.55, 0.47, 0.4, 0.33, 0.27];

export interface TeksMuatProps {
  readonly className?: string | undefined;
  /** Largest step tried first, for pages that may have room to spare. */
  readonly terbesar?: number;
  /** Names what decides the size; measured again only when it is another one. Left out: at every drawing. */
  readonly isi?: string | undefined;
  readonly children: ReactNode;
}

/** A box whose letters step down in size until everything fits; a room has no scroll bar. */
export const TeksMuat = ({ className, terbesar = 1, isi, children }: TeksMuatProps) => {
  const kotak = useRef<HTMLDivElement>(null);
  const diukur = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const element = kotak.current;
    if (!element || (isi !== undefined && diukur.current === isi)) return;
    diukur.current = isi;
    muat(element, terbesar);
  });
  useLayoutEffect(() => {
    const element = kotak.current;
    if (!element) return undefined;
    // The first call comes at once, after the measuring above.
    let ukuran = `${element.clientWidth} ${element.clientHeight}`;
    const observer = new ResizeObserver(() => {
      const baru = `${element.clientWidth} ${element.clientHeight}`;
      if (baru === ukuran) return;
      ukuran = baru;
      muat(element, terbesar);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [terbesar]);
  return (
    <div ref={kotak} className={`${classes.muat} ${className ?? ''}`}>
      {children}
    </div>
  );
};

/** The largest step that fits, else the smallest: the first one at once, the others by halves, as each look costs a layout. */
const muat = (element: HTMLElement, terbesar: number): void => {
  const langkahList = LANGKAH.filter((l) => l <= terbesar);
  const coba = (i: number): boolean => {
    element.style.setProperty('--muat', String(langkahList[i]));
    return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
  };
  if (coba(0)) return;
  let terlaluBesar = 0;
  let muatDi = langkahList.length - 1;
  while (muatDi - terlaluBesar > 1) {
    const tengah = (terlaluBesar + muatDi) >> 1;
    if (coba(tengah)) muatDi = tengah;
    else terlaluBesar = tengah;
  }
  coba(muatDi);
};
