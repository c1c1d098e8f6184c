import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './proyektor.module.css';

/** Sizes tried one after another, as a share of the usual one. */
const LANGKAH = [1, 0.86, 0.74, 0.64, 0.55, 0.47, 0.4, 0.33, 0.27];

export interface TeksMuatProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A box whose letters shrink in steps until everything fits; a room has no scroll bar. */
export const TeksMuat = ({ className, children }: TeksMuatProps) => {
  const kotak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = kotak.current;
    if (element) muat(element);
  });
  useLayoutEffect(() => {
    const element = kotak.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => muat(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={kotak} className={`${classes.muat} ${className ?? ''}`}>
      {children}
    </div>
  );
};

const muat = (element: HTMLElement): void => {
  for (const langkah of LANGKAH) {
    element.style.setProperty('--muat', String(langkah));
    if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) return;
  }
};
