import type { HandlersOf } from '../../shared/contract';
import type { naskahContract } from '../../shared/contract/naskahContract';
import { TEMUAN_DITERIMA_MAKS, type TemuanDiterima } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import { listEntities, syncRows } from '../store/rows/syncRows';
import { temuanDiterimaTable } from '../store/rows/tableList';
import { changeDossier, type ServiceContext } from './serviceContext';

type PeriksaServices = Pick<HandlersOf<typeof naskahContract>, 'periksa:terima' | 'periksa:batalTerima'>;

/** Findings that were looked at and stay as they are, with the reason. */
export const periksaServices = (context: ServiceContext): PeriksaServices => {
  const change = (
    dossierId: string,
    label: string,
    ubah: (list: readonly TemuanDiterima[]) => readonly TemuanDiterima[],
  ): { disimpanPada: string } => {
    const { disimpanPada } = changeDossier(context, { dossierId, label }, (connection) => {
      const scope = { dossier_id: dossierId };
      const list = ubah(listEntities(connection, temuanDiterimaTable, scope));
      if (list.length > TEMUAN_DITERIMA_MAKS) {
        throw new RenaksiError('LIMIT_REACHED', { tempat: 'temuanDiterimaList', maks: TEMUAN_DITERIMA_MAKS });
      }
      syncRows(connection, temuanDiterimaTable, scope, list);
    });
    return { disimpanPada };
  };
  return {
    'periksa:terima': ({ dossierId, kunciList, alasan }) => {
      const kunciSet = new Set(kunciList);
      const diterimaPada = context.store.now();
      return change(dossierId, 'periksa:terima', (list) => [
        ...list.filter(({ kunci }) => !kunciSet.has(kunci)),
        ...[...kunciSet].map((kunci) => ({ kunci, alasan: alasan.trim(), diterimaPada })),
      ]);
    },
    'periksa:batalTerima': ({ dossierId, kunciList }) =>
      change(dossierId, 'periksa:batalTerima', (list) => list.filter(({ kunci }) => !kunciList.includes(kunci))),
  };
};
