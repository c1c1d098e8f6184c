import { useMemo, useState } from 'react';
import type { BarisMatriks, RentangTahun } from '../../../shared/domain/dossier';
import type { Kolom } from '../../../shared/domain/matriks/kolomMatriks';
import { tahunDalam } from '../../../shared/domain/matriks/nomorMatriks';
import { type GrupKolom, grupTampil, type PilihanKolom, susunKolom } from './grupKolom';
import { LEBAR_TERBESAR, LEBAR_TERKECIL, type LebarKolom } from './lebarKolom';

interface Simpanan {
  readonly pilihan: PilihanKolom;
  readonly lebar: LebarKolom;
}

export interface KolomGrid {
  readonly kolomList: readonly Kolom[];
  readonly grupList: readonly GrupKolom[];
  readonly lebar: LebarKolom;
  readonly setGrup: (grup: GrupKolom, isTampil: boolean) => void;
  /** Pixels; null gives a column its own width back. */
  readonly setLebar: (kolom: Kolom, px: number | null) => void;
}

const kunciOf = (dossierId: string): string => `matriks.kolom.${dossierId}`;

/** Columns are a matter of this screen and this computer: when they can't be remembered, nothing is lost. */
const baca = (dossierId: string): Simpanan => {
  const kosong: Simpanan = { pilihan: {}, lebar: {} };
  try {
    return { ...kosong, ...(JSON.parse(localStorage.getItem(kunciOf(dossierId)) ?? '{}') as Partial<Simpanan>) };
  } catch {
    return kosong;
  }
};

const tulis = (dossierId: string, simpanan: Simpanan): void => {
  try {
    localStorage.setItem(kunciOf(dossierId), JSON.stringify(simpanan));
  } catch {
    // A full or forbidden storage costs only the memory of the widths.
  }
};

/** Columns of the grid: those of the period, and what was chosen or is used. */
export const useKolom = (dossierId: string, matriks: readonly BarisMatriks[], rentang: RentangTahun): KolomGrid => {
  const [simpanan, setSimpanan] = useState(() => baca(dossierId));
  const { pilihan } = simpanan;
  const grupKunci = useMemo(() => grupTampil(matriks, pilihan).join(), [matriks, pilihan]);
  const { awal, akhir } = rentang;
  const { grupList, kolomList } = useMemo(() => {
    const grupList = grupKunci === '' ? [] : (grupKunci.split(',') as GrupKolom[]);
    return { grupList, kolomList: susunKolom(grupList, tahunDalam({ awal, akhir })) };
  }, [grupKunci, awal, akhir]);
  const ubah = (bagian: Partial<Simpanan>): void => {
    const baru = { ...simpanan, ...bagian };
    setSimpanan(baru);
    tulis(dossierId, baru);
  };
  return {
    kolomList,
    grupList,
    lebar: simpanan.lebar,
    setGrup: (grup, isTampil) => ubah({ pilihan: { ...simpanan.pilihan, [grup]: isTampil } }),
    setLebar: (kolom, px) => {
      const { [kolom]: _, ...lain } = simpanan.lebar;
      const bulat = px === null ? null : Math.round(Math.max(LEBAR_TERKECIL, Math.min(px, LEBAR_TERBESAR)));
      ubah({ lebar: bulat === null ? lain : { ...lain, [kolom]: bulat } });
    },
  };
};
