import { type ComponentType, createElement, lazy, useState } from 'react';
import type { Layar } from './routes';

export interface LayarProps {
  readonly dossierId: string;
}

type Modul = { readonly default: ComponentType<LayarProps> };

/**
 * A screen whose code is loaded when it is opened, or before. React leaves the sign of loading, once drawn, for a third of
 * a second: a screen whose code is there already is drawn without it.
 */
const buatLayar = (impor: () => Promise<Modul>) => {
  let siap: ComponentType<LayarProps> | null = null;
  const muat = async (): Promise<Modul> => {
    const modul = await impor();
    siap = modul.default;
    return modul;
  };
  const nanti = lazy(muat);
  const Komponen = (props: LayarProps) => {
    const [komponen] = useState(() => siap ?? nanti);
    return createElement(komponen, props);
  };
  return { Komponen, muat };
};

const LAYAR: Readonly<Record<Layar, ReturnType<typeof buatLayar>>> = {
  beranda: buatLayar(() => import('../features/beranda/BerandaScreen')),
  'data-umum': buatLayar(() => import('../features/data-umum/DataUmumScreen')),
  statistik: buatLayar(() => import('../features/statistik/StatistikScreen')),
  persiapan: buatLayar(() => import('../features/rapat/RapatScreen')),
  rapat: buatLayar(() => import('../features/skor/SkorScreen')),
  hasil: buatLayar(() => import('../features/hasil/HasilScreen')),
  'berita-acara': buatLayar(() => import('../features/berita-acara/BeritaAcaraScreen')),
  target: buatLayar(() => import('../features/target/TargetScreen')),
  matriks: buatLayar(() => import('../features/matriks/MatriksScreen')),
  naskah: buatLayar(() => import('../features/naskah/NaskahScreen')),
  ekspor: buatLayar(() => import('../features/ekspor/EksporScreen')),
  edisi: buatLayar(() => import('../features/edisi/EdisiScreen')),
  kerja: buatLayar(() => import('../features/kerja/KerjaScreen')),
  periksa: buatLayar(() => import('../features/periksa/PeriksaScreen')),
  riwayat: buatLayar(() => import('../features/riwayat/RiwayatScreen')),
  'banding-ekspor': buatLayar(() => import('../features/banding-ekspor/BandingEksporScreen')),
};

/** The component of each screen. */
export const KOMPONEN_LAYAR = Object.fromEntries(
  Object.entries(LAYAR).map(([layar, { Komponen }]) => [layar, Komponen]),
) as Readonly<Record<Layar, ComponentType<LayarProps>>>;

/** Milliseconds a dossier stands open first: who goes on at once is not to wait for code of other screens. */
const JEDA_MS = 1000;

/** Loads the code of every screen ahead, one whenever the window is idle; the result stops it. */
export const muatSemuaLayar = (): (() => void) => {
  const menunggu = Object.values(LAYAR);
  let id = 0;
  const muat = async (): Promise<void> => {
    // Opening a screen that failed tries again, and tells what went wrong.
    await menunggu
      .shift()
      ?.muat()
      .catch(() => undefined);
    berikut();
  };
  const berikut = (): void => {
    if (menunggu.length > 0) id = window.requestIdleCallback(() => void muat());
  };
  const jeda = window.setTimeout(berikut, JEDA_MS);
  return () => {
    menunggu.length = 0;
    window.clearTimeout(jeda);
    window.cancelIdleCallback(id);
  };
};
