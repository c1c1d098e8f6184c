import type { BahanPerubahan, SisiPerubahan } from '../../../shared/documents/perubahan/requireBanding';
import { labelOf } from '../../../shared/documents/perubahan/rincianPerubahan';
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

const kelompokOf = (barisId: string, { barisById }: SisiPerubahan): string => {
  let id = barisId;
  for (;;) {
    const induk = barisById.get(id)?.indukId ?? null;
    if (induk === null) return id;
    id = induk;
  }
};

/** All changes by kelompok program in printing order; a removed row stands in the kelompok it was in, behind what stays. */
export const kelompokBanding = ({ semula, menjadi, perubahanList }: BahanPerubahan): KelompokBanding[] => {
  const isiById = new Map<string, PerubahanBaris[]>();
  for (const perubahan of perubahanList) {
    const id = kelompokOf(perubahan.barisId, perubahan.baru === null ? semula : menjadi);
    const isi = isiById.get(id);
    if (isi) isi.push(perubahan);
    else isiById.set(id, [perubahan]);
  }
  const urutan = [...menjadi.isi.matriks, ...semula.isi.matriks].map(({ barisId }) => barisId);
  return [...new Set(urutan)].flatMap((kelompokId) => {
    const isi = isiById.get(kelompokId);
    if (!isi) return [];
    const sisi = menjadi.barisById.has(kelompokId) ? menjadi : semula;
    const uraian = sisi.barisById.get(kelompokId)?.uraian ?? '';
    return [{ kelompokId, judul: `${labelOf(kelompokId, sisi)}  ${uraian}`.trim(), perubahanList: isi }];
  });
};

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
