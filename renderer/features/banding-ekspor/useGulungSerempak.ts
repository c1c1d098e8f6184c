import { useElementSize } from '@mantine/hooks';
import { type RefCallback, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Sisi } from '../../text/bandingEkspor';
import { isBerubah, type PasanganTampil } from './pasanganTampil';
import { type Baris, barisDi, susunBaris, tujuanOf } from './susunBaris';
import type { HasilBanding } from './useBanding';

export interface GulungSerempak {
  readonly gulungan: Readonly<Record<Sisi, RefObject<HTMLElement | null>>>;
  /** Measures the width a panel has for its pages. */
  readonly lebarRef: RefCallback<HTMLDivElement>;
  /** Width of a page in CSS pixels. */
  readonly lebar: number;
  readonly barisList: readonly Baris[];
  /** Index of the pair looked at. */
  readonly kini: number;
  readonly lompat: (pasangan: number) => void;
  /** To be called when a panel has scrolled: the other follows. */
  readonly onGulung: (sisi: Sisi) => void;
}

/** Two panels that scroll as one, and which pair of pages is looked at. */
export const useGulungSerempak = (
  hasil: HasilBanding,
  pasanganList: readonly PasanganTampil[],
  zoom: number,
): GulungSerempak => {
  const lama = useRef<HTMLElement>(null);
  const baru = useRef<HTMLElement>(null);
  const { ref: lebarRef, width } = useElementSize<HTMLDivElement>();
  const lebar = Math.floor(width * zoom);
  const barisList = useMemo(() => susunBaris(hasil, lebar), [hasil, lebar]);
  const [kini, setKini] = useState(() => Math.max(0, pasanganList.findIndex(isBerubah)));
  /** Where a jump scrolled to; until somebody scrolls from there, the pair jumped to is the one looked at. */
  const lompatan = useRef<number | null>(null);
  /** Width the panels are scrolled for. */
  const lebarLama = useRef(0);

  const gulungKe = (y: number): void => {
    const panel = lama.current;
    if (!panel) return;
    panel.scrollTop = y;
    if (baru.current) baru.current.scrollTop = panel.scrollTop;
    lompatan.current = panel.scrollTop;
  };
  const lompat = (pasangan: number): void => {
    setKini(pasangan);
    const [baris, tampil] = [barisList[pasangan], pasanganList[pasangan]];
    if (baris && tampil) gulungKe(tujuanOf(baris, tampil, hasil));
  };
  const onGulung = useCallback(
    (sisi: Sisi): void => {
      const [ini, lain] = sisi === 'lama' ? [lama.current, baru.current] : [baru.current, lama.current];
      if (!ini || !lain) return;
      if (lain.scrollTop !== ini.scrollTop) lain.scrollTop = ini.scrollTop;
      if (lain.scrollLeft !== ini.scrollLeft) lain.scrollLeft = ini.scrollLeft;
      if (lompatan.current !== null && Math.abs(lompatan.current - ini.scrollTop) < 2) return;
      lompatan.current = null;
      setKini(barisDi(barisList, ini.scrollTop + ini.clientHeight / 3));
    },
    [barisList],
  );
  // At first to the first change; at another size to the place that was seen.
  useLayoutEffect(() => {
    const panel = lama.current;
    if (!panel || lebar <= 0) return;
    if (lebarLama.current === 0) lompat(kini);
    else if (lebarLama.current !== lebar) gulungKe((panel.scrollTop * lebar) / lebarLama.current);
    lebarLama.current = lebar;
  });
  return { gulungan: { lama, baru }, lebarRef, lebar, barisList, kini, lompat, onGulung };
};
