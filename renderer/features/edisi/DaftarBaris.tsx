import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './edisi.module.css';

export interface EntriDaftar {
  readonly id: string;
  /** A heading is passed over by the keys. */
  readonly isJudul: boolean;
}

export interface DaftarBarisProps<T extends EntriDaftar> {
  readonly label: string;
  readonly kolom: readonly ReactNode[];
  /** Widths of the columns as CSS grid tracks. */
  readonly tracks: string;
  readonly list: readonly T[];
  readonly aktifId: string | null;
  readonly onAktif: (id: string) => void;
  /** The cells of a row, each with `role="gridcell"`; one cell for a heading. */
  readonly children: (entri: T, isAktif: boolean) => ReactNode;
  /** A key on the active row; true when it was used. */
  readonly onTombol?: (entri: T, key: string) => boolean;
}

/** Position of the next row that is no heading, from `i` on in a direction; `dari` when there is none. */
const lompat = (list: readonly EntriDaftar[], i: number, arah: 1 | -1, dari: number): number => {
  for (let j = i; j >= 0 && j < list.length; j += arah) if (!list[j]?.isJudul) return j;
  return dari;
};

/** Position the arrow keys lead to, null for other keys. */
const tujuan = (list: readonly EntriDaftar[], kini: number, key: string): number | null => {
  switch (key) {
    case 'ArrowDown':
      return lompat(list, kini + 1, 1, kini);
    case 'ArrowUp':
      return lompat(list, kini - 1, -1, kini);
    case 'PageDown':
      return lompat(list, Math.min(kini + 10, list.length - 1), 1, kini);
    case 'PageUp':
      return lompat(list, Math.max(kini - 10, 0), 1, kini);
    case 'Home':
      return lompat(list, 0, 1, kini);
    case 'End':
      return lompat(list, list.length - 1, -1, kini);
    default:
      return null;
  }
};

/** Rows of any height of which only those in sight are in the page; the active one is pointed at, not focused. */
export const DaftarBaris = <T extends EntriDaftar>(props: DaftarBarisProps<T>) => {
  const { label, kolom, tracks, list, aktifId, onAktif, children, onTombol } = props;
  const wadah = useRef<HTMLDivElement>(null);
  const awalan = useId();
  const virtual = useVirtualizer({
    count: list.length,
    getScrollElement: () => wadah.current,
    getItemKey: (i) => list[i]?.id ?? i,
    estimateSize: (i) => (list[i]?.isJudul ? 32 : 76),
    overscan: 6,
    scrollMargin: 30,
    scrollPaddingStart: 30,
  });
  const index = list.findIndex(({ id }) => id === aktifId);
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, virtual]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // A button in a row was clicked and has the focus: its own keys are its own.
    if (event.target !== event.currentTarget && (event.key === ' ' || event.key === 'Enter')) return;
    const ke = tujuan(list, index, event.key);
    const baru = ke === null ? undefined : list[ke];
    const kini = list[index];
    if (baru) onAktif(baru.id);
    else if (!kini || !onTombol?.(kini, event.key)) return;
    event.preventDefault();
  };
  const items = virtual.getVirtualItems();
  const isTampak = items.some((item) => item.index === index);
  return (
    <div
      ref={wadah}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={list.length + 1}
      aria-activedescendant={isTampak ? `${awalan}${index}` : undefined}
      className={classes.wadah}
      onKeyDown={onKeyDown}
      onFocus={() => {
        const pertama = list[lompat(list, 0, 1, -1)];
        if (index < 0 && pertama) onAktif(pertama.id);
      }}
    >
      <div role="rowgroup" className={classes.kepala}>
        <div role="row" aria-rowindex={1} className={classes.baris} style={{ gridTemplateColumns: tracks }}>
          {kolom.map((judul, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places.
            <div role="columnheader" key={i} className={classes.sel}>
              {judul}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const entri = list[item.index];
          if (!entri) return null;
          const isAktif = item.index === index;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              id={`${awalan}${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={entri.isJudul ? undefined : isAktif}
              className={entri.isJudul ? classes.judul : classes.baris}
              data-aktif={isAktif || undefined}
              style={{
                position: 'absolute',
                insetInline: 0,
                transform: `translateY(${item.start - 30}px)`,
                ...(entri.isJudul ? {} : { gridTemplateColumns: tracks }),
              }}
              onMouseDown={() => {
                if (!entri.isJudul) onAktif(entri.id);
              }}
            >
              {children(entri, isAktif)}
            </div>
          );
        })}
      </div>
    </div>
  );
};
