import type { PerubahanBaris } from '../../domain/matriks/perubahanBaris';
import type { BahanPerubahan, SisiPerubahan } from './requireBanding';
import { labelOf } from './rincianPerubahan';

/** Changes of one kelompok program. */
export interface KelompokPerubahan {
  readonly kelompokId: string;
  /** `KP II` */
  readonly label: string;
  readonly uraian: string;
  readonly perubahanList: readonly PerubahanBaris[];
}

/** The kelompok program a row belongs to. */
const kelompokOf = (barisId: string, { barisById }: SisiPerubahan): string => {
  let id = barisId;
  for (;;) {
    const induk = barisById.get(id)?.indukId ?? null;
    if (induk === null) return id;
    id = induk;
  }
};

/**
 * Changes by kelompok program in printing order. A removed row stands in the kelompok it was in, behind what stays; a
 * removed kelompok stands last.
 */
export const kelompokPerubahan = (
  { semula, menjadi }: Pick<BahanPerubahan, 'semula' | 'menjadi'>,
  perubahanList: readonly PerubahanBaris[],
): KelompokPerubahan[] => {
  const isiById = new Map<string, PerubahanBaris[]>();
  for (const perubahan of perubahanList) {
    const kelompokId = kelompokOf(perubahan.barisId, perubahan.baru === null ? semula : menjadi);
    const isi = isiById.get(kelompokId);
    if (isi) isi.push(perubahan);
    else isiById.set(kelompokId, [perubahan]);
  }
  const urutan = [...menjadi.isi.matriks, ...semula.isi.matriks].map(({ barisId }) => barisId);
  return [...new Set(urutan)].flatMap((kelompokId) => {
    const isi = isiById.get(kelompokId);
    if (!isi) return [];
    const sisi = menjadi.barisById.has(kelompokId) ? menjadi : semula;
    const uraian = sisi.barisById.get(kelompokId)?.uraian ?? '';
    return [{ kelompokId, label: labelOf(kelompokId, sisi), uraian, perubahanList: isi }];
  });
};

const isHanyaNomor = ({ macamList }: PerubahanBaris): boolean => macamList.includes('NOMOR');

/** Rows that only got another number. */
export const hanyaNomor = ({ perubahanList }: BahanPerubahan): readonly PerubahanBaris[] =>
  perubahanList.filter(isHanyaNomor);

/** The others: what documents tell row by row. */
export const selainNomor = ({ perubahanList }: BahanPerubahan): readonly PerubahanBaris[] =>
  perubahanList.filter((perubahan) => !isHanyaNomor(perubahan));
