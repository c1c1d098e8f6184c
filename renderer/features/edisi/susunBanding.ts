import { kelompokPerubahan } from '../../../shared/documents/perubahan/kelompokPerubahan';
import type { BahanPerubahan } from '../../../shared/documents/perubahan/requireBanding';
import type { MacamPerubahan, PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';
import { teksOfBaris } from './teksOfBaris';

/** What the comparison shows: the name of a kelompok program, and its changes below it. */
export type EntriBanding =
  | { readonly id: string; readonly judul: string; readonly perubahan: null }
  | { readonly id: string; readonly judul: null; readonly perubahan: PerubahanBaris };

export interface KelompokBanding {
  readonly kelompokId: string;
  readonly judul: string;
  readonly perubahanList: readonly PerubahanBaris[];
}

/** All changes by kelompok program, renumbered rows included. */
export const kelompokBanding = (bahan: BahanPerubahan): KelompokBanding[] =>
  kelompokPerubahan(bahan, bahan.perubahanList).map(({ kelompokId, label, uraian, perubahanList }) => ({
    kelompokId,
    judul: `${label}  ${uraian}`.trim(),
    perubahanList,
  }));

export interface SaringBanding {
  readonly macamList: readonly MacamPerubahan[];
  /** Null shows all. */
  readonly kelompokId: string | null;
  readonly teks: string;
}

/** What passes the filter, with the names of the kelompok that have any of it. */
export const susunBanding = (kelompokList: readonly KelompokBanding[], saring: SaringBanding): EntriBanding[] => {
  const kata = saring.teks.trim().toLowerCase();
  const isCocok = ({ macamList, lama, baru, nomorLama, nomorBaru }: PerubahanBaris): boolean =>
    macamList.some((macam) => saring.macamList.includes(macam)) &&
    (kata === '' ||
      [nomorLama ?? '', nomorBaru ?? '', teksOfBaris(lama), teksOfBaris(baru)].join('\n').toLowerCase().includes(kata));
  return kelompokList.flatMap(({ kelompokId, judul, perubahanList }): EntriBanding[] => {
    if (saring.kelompokId !== null && saring.kelompokId !== kelompokId) return [];
    const cocok = perubahanList.filter(isCocok);
    if (cocok.length === 0) return [];
    return [
      { id: `judul ${kelompokId}`, judul, perubahan: null },
      ...cocok.map((perubahan) => ({ id: perubahan.barisId, judul: null, perubahan })),
    ];
  });
};
