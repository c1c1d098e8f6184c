import type { Pengesahan } from '../../../shared/domain/dossier';
import type { Connection } from '../connection';
import { insertRow, updateRow } from '../rows/syncRows';
import { pengesahanTable } from '../rows/tableList';

/**
 * What may be large stays on the disk and is answered as an empty text: TANPA_SALINAN leaves frozen copies and the bytes of
 * pictures there, TANPA_ISI_GAMBAR the bytes alone.
 */
export type YangDibaca = 'LENGKAP' | 'TANPA_ISI_GAMBAR' | 'TANPA_SALINAN';

/** The lock of a meeting's minutes, null while they are open. */
export const readPengesahan = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  yang: YangDibaca = 'LENGKAP',
): Pengesahan | null => {
  const salinan = yang === 'TANPA_SALINAN' ? `'' AS salinan` : 'salinan';
  const row = connection
    .prepare(
      `SELECT disahkan_pada, sha256, ${salinan}, pindaian_list FROM pengesahan WHERE dossier_id = ? AND rapat_id = ?`,
    )
    .get(dossierId, rapatId);
  return row ? pengesahanTable.fromRow(row) : null;
};

/** Locks a meeting: the database refuses every later change of its rows with RAPAT_DISAHKAN. */
export const insertPengesahan = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  pengesahan: Pengesahan,
): void =>
  insertRow(connection, pengesahanTable.name, {
    dossier_id: dossierId,
    rapat_id: rapatId,
    ...pengesahanTable.toRow(pengesahan),
  });

/** The one thing about a lock that may change: scans can be added. */
export const savePindaianList = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  pindaianList: Pengesahan['pindaianList'],
): void => {
  const key = { dossier_id: dossierId, rapat_id: rapatId };
  updateRow(connection, pengesahanTable.name, key, { pindaian_list: JSON.stringify(pindaianList) });
};

/** True once any meeting of the dossier is locked. */
export const hasPengesahan = (connection: Connection, dossierId: string): boolean =>
  connection.prepare('SELECT 1 AS ada FROM pengesahan WHERE dossier_id = ? LIMIT 1').get(dossierId) !== undefined;
