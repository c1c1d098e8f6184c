import type { DossierRingkas, RapatRingkas } from '../../../shared/contract';
import type { Rapat } from '../../../shared/domain/dossier';

export interface RapatKini extends Pick<Rapat, 'rapatId' | 'tanggal'> {
  readonly dossierId: string;
}

const isSama = (teks: string, lain: string): boolean => teks.trim().toLowerCase() === lain.trim().toLowerCase();

/**
 * Meetings this one can be compared with, the latest first: those of the same agency that scored something on an earlier
 * day, then every other scored meeting that is not later. A meeting without a date counts as today's.
 */
export const listTerdahulu = (
  kini: RapatKini,
  rapatList: readonly RapatRingkas[],
  dossierList: readonly DossierRingkas[],
): { readonly list: readonly RapatRingkas[]; readonly bawaan: RapatRingkas | null } => {
  const instansiById = new Map(dossierList.map(({ dossierId, instansi }) => [dossierId, instansi]));
  const instansi = instansiById.get(kini.dossierId) ?? '';
  const isSerumpun = ({ dossierId }: RapatRingkas): boolean =>
    dossierId === kini.dossierId || (instansi !== '' && isSama(instansiById.get(dossierId) ?? '', instansi));
  const isSebelum = ({ tanggal }: RapatRingkas): boolean =>
    tanggal !== null && (kini.tanggal === null || tanggal < kini.tanggal);
  const list = rapatList
    .filter(({ rapatId, jumlahDinilai }) => rapatId !== kini.rapatId && jumlahDinilai > 0)
    .filter(({ tanggal }) => tanggal === null || kini.tanggal === null || tanggal <= kini.tanggal)
    .toSorted((a, b) => {
      const serumpun = Number(isSerumpun(b)) - Number(isSerumpun(a));
      return serumpun !== 0 ? serumpun : (b.tanggal ?? '').localeCompare(a.tanggal ?? '');
    });
  return { list, bawaan: list.find((rapat) => isSerumpun(rapat) && isSebelum(rapat)) ?? null };
};
