import { type ComponentType, createElement, lazy, useState } from 'react';
import type { Layar } from './routes';

export interface LayarProps {
  readonly dossierId: string;
}

const buatMatriks = () => {
  let siap: ComponentType<LayarProps> | null = null;
  const muat = async () => {
    const modul = await import('../features/matriks/MatriksScreen');
    siap = modul.default;
    return modul;
  };
  const nanti = lazy(muat);
  const Matriks = (props: LayarProps) => {
    const [komponen] = useState(() => siap ?? nanti);
    return createElement(komponen, props);
  };
  return { Matriks, muat };
};

const { Matriks, muat } = buatMatriks();

/**
 * Loads the largest screen ahead. React leaves the sign of loading, once drawn, for a third of a second: a screen whose
 * code is there already is drawn without it.
 */
export const muatMatriks = (): void => {
  // Opening the screen tries again, and tells what went wrong.
  muat().catch(() => undefined);
};

/** The component of each screen, loaded when it is opened. */
export const KOMPONEN_LAYAR: Readonly<Record<Layar, ComponentType<LayarProps>>> = {
  beranda: lazy(() => import('../features/beranda/BerandaScreen')),
  'data-umum': lazy(() => import('../features/data-umum/DataUmumScreen')),
  statistik: lazy(() => import('../features/statistik/StatistikScreen')),
  persiapan: lazy(() => import('../features/rapat/RapatScreen')),
  rapat: lazy(() => import('../features/skor/SkorScreen')),
  hasil: lazy(() => import('../features/hasil/HasilScreen')),
  'berita-acara': lazy(() => import('../features/berita-acara/BeritaAcaraScreen')),
  target: lazy(() => import('../features/target/TargetScreen')),
  matriks: Matriks,
  naskah: lazy(() => import('../features/naskah/NaskahScreen')),
  ekspor: lazy(() => import('../features/ekspor/EksporScreen')),
  edisi: lazy(() => import('../features/edisi/EdisiScreen')),
  kerja: lazy(() => import('../features/kerja/KerjaScreen')),
  periksa: lazy(() => import('../features/periksa/PeriksaScreen')),
  riwayat: lazy(() => import('../features/riwayat/RiwayatScreen')),
  'banding-ekspor': lazy(() => import('../features/banding-ekspor/BandingEksporScreen')),
};
