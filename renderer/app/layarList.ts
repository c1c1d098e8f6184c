import { type ComponentType, lazy } from 'react';
import type { Layar } from './routes';

export interface LayarProps {
  readonly dossierId: string;
}

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
  matriks: lazy(() => import('../features/matriks/MatriksScreen')),
  naskah: lazy(() => import('../features/naskah/NaskahScreen')),
  ekspor: lazy(() => import('../features/ekspor/EksporScreen')),
  edisi: lazy(() => import('../features/edisi/EdisiScreen')),
  kerja: lazy(() => import('../features/kerja/KerjaScreen')),
  riwayat: lazy(() => import('../features/riwayat/RiwayatScreen')),
};
