import { useElementSize } from '@mantine/hooks';
import { type RefCallback, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Sisi } from '../../text/bandingEkspor';
import { isBerubah, type PasanganTampil } from './pasanganTampil';
import { type Baris, barisDekat, barisDi, susunBaris, tujuanOf } from './susunBaris';
import type { HasilBanding } from './useBanding';

export interface GulungSerempak {
  readonly gulungan: Readonly<Record<Sisi, RefObject<HTMLElement | null>>>;
  /** Measures the width a panel has for its pages. */
  readonly lebarRef: RefCallback<HTMLDivElement>;
  /** Width of a page in CSS pixels. */
  readonly lebar: number;
  readonly barisList: readonly Baris[];
  /** Pairs that are shown or near: the first, and the one behind the last. */
  readonly dekat: readonly [number, number];
  /** Index of the pair looked at. */
  readonly kini: number;
  readonly lompat: (pasangan: number) => void;
  /** To be called when a panel has scrolled: the other follows. */
  readonly onGulung: (sisi: Sisi) => void;
}

interface Tampilan {
  readonly pasanganList: readonly PasanganTampil[];
  readonly barisList: readonly Baris[];
  /** CSS pixels, what the panels are scrolled for. */
  readonly lebar: number;
}

const pertamaBerubah = (pasanganList: readonly PasanganTampil[]): number =>
  Math.max(0, pasanganList.findIndex(isBerubah));

/** Index of the same pages in a newer list; -1 when they went to different pairs. */
const indexBaru = (pasanganList: readonly PasanganTampil[], lama: PasanganTampil | undefined): number =>
  pasanganList.findIndex((satu) => (lama?.lama == null ? satu.baru === (lama?.baru ?? -1) : satu.lama === lama.lama));

/** Two panels that scroll as one, and which pair of pages is looked at. */
export const useGulungSerempak = (hasil: HasilBanding, zoom: number): GulungSerempak => {
  const { pasanganList, ukuran } = hasil;
  const lama = useRef<HTMLElement>(null);
  const baru = useRef<HTMLElement>(null);
  const { ref: lebarRef, width } = useElementSize<HTMLDivElement>();
  const lebar = Math.floor(width * zoom);
  const barisList = useMemo(() => susunBaris({ pasanganList, ukuran }, lebar), [pasanganList, ukuran, lebar]);
  const [kini, setKini] = useState(() => pertamaBerubah(pasanganList));
  const [dekat, setDekat] = useState<readonly [number, number]>([0, 0]);
  /** Where a jump scrolled to; until somebody scrolls from there, the pair jumped to is the one looked at. */
  const lompatan = useRef<number | null>(null);
  /** Nobody has gone anywhere yet: the first change is shown, whichever that is by now. */
  const isAwal = useRef(true);
  const tampil = useRef<Tampilan | null>(null);

  const lihat = useCallback((): void => {
    const panel = lama.current;
    if (!panel) return;
    const [dari, sampai] = barisDekat(barisList, panel.scrollTop, panel.clientHeight);
    setDekat((ada) => (ada[0] === dari && ada[1] === sampai ? ada : [dari, sampai]));
  }, [barisList]);
  const gulungKe = (y: number): void => {
    const panel = lama.current;
    if (!panel) return;
    panel.scrollTop = y;
    if (baru.current) baru.current.scrollTop = panel.scrollTop;
    lompatan.current = panel.scrollTop;
    lihat();
  };
  const keTujuan = (pasangan: number): void => {
    setKini(pasangan);
    const [baris, satu] = [barisList[pasangan], pasanganList[pasangan]];
    if (baris && satu) gulungKe(tujuanOf(baris, satu, hasil));
  };
  const ikut = (pasangan: number, y: number): void => {
    setKini(pasangan);
    gulungKe(y);
  };
  const lompat = (pasangan: number): void => {
    isAwal.current = false;
    keTujuan(pasangan);
  };
  const onGulung = useCallback(
    (sisi: Sisi): void => {
      const [ini, lain] = sisi === 'lama' ? [lama.current, baru.current] : [baru.current, lama.current];
      if (!ini || !lain) return;
      if (lain.scrollTop !== ini.scrollTop) lain.scrollTop = ini.scrollTop;
      if (lain.scrollLeft !== ini.scrollLeft) lain.scrollLeft = ini.scrollLeft;
      lihat();
      if (lompatan.current !== null && Math.abs(lompatan.current - ini.scrollTop) < 2) return;
      lompatan.current = null;
      isAwal.current = false;
      setKini(barisDi(barisList, ini.scrollTop + ini.clientHeight / 3));
    },
    [barisList, lihat],
  );
  // At first to the first change; at another size, or with other pairs above, to the place that was seen.
  useLayoutEffect(() => {
    const panel = lama.current;
    if (!panel || lebar <= 0) return;
    const sebelum = tampil.current;
    tampil.current = { pasanganList, barisList, lebar };
    const isLain = sebelum !== null && sebelum.pasanganList !== pasanganList;
    if (sebelum === null || (isLain && isAwal.current)) keTujuan(pertamaBerubah(pasanganList));
    else if (isLain) {
      const index = indexBaru(pasanganList, sebelum.pasanganList[kini]);
      const turun = (barisList[index]?.atas ?? 0) - (sebelum.barisList[kini]?.atas ?? 0);
      if (index >= 0 && index !== kini) ikut(index, panel.scrollTop + turun);
      else lihat();
    } else if (sebelum.lebar !== lebar) gulungKe((panel.scrollTop * lebar) / sebelum.lebar);
  });
  return { gulungan: { lama, baru }, lebarRef, lebar, barisList, dekat, kini, lompat, onGulung };
};
