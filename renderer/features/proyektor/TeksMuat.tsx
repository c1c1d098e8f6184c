import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './proyektor.module.css';

/** Sizes tried one after another, as a share of the usual one. */
const LANGKAH = [1.8, 1.55, 1.32, 1.15, 1, 0.86, 0.74, 0.64, 0.55, 0.47, 0.4, 0.33, 0.27];

export interface TeksMuatProps {
  readonly className?: string | undefined;
  /** Largest step tried first, for pages that may have room to spare. */
  readonly terbesar?: number;
  readonly children: ReactNode;
}

/** A box whose letters step down in size until everything fits; a room has no scroll bar. */
export const TeksMuat = ({ className, terbesar = 1, children }: TeksMuatProps) => {
  const kotak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = kotak.current;
    if (element) muat(element, terbesar);
  });
  useLayoutEffect(() => {
    const element = kotak.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => muat(element, terbesar));
    observer.observe(element);
    return () => observer.disconnect();
  }, [terbesar]);
  return (
    <div ref={kotak} className={`${classes.muat} ${className ?? ''}`}>
      {children}
    </div>
  );
};

const muat = (element: HTMLElement, terbesar: number): void => {
  for (const langkah of LANGKAH.filter((l) => l <= terbesar)) {
    element.style.setProperty('--muat', String(langkah));
    if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) return;
  }
};
