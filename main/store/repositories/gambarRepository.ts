import type { GambarNaskah } from '../../../shared/domain/dossier';
import type { Connection } from '../connection';
import { listEntities } from '../rows/syncRows';
import { gambarTable } from '../rows/tableList';
import type { YangDibaca } from './pengesahanRepository';

/** Pictures in their order; TANPA_SALINAN answers them without their bytes. Throws STORE_CORRUPT for a bad row. */
export const readGambarList = (
  connection: Connection,
  dossierId: string,
  yang: YangDibaca = 'LENGKAP',
): GambarNaskah[] => {
  if (yang === 'LENGKAP') return listEntities(connection, gambarTable, { dossier_id: dossierId });
  return connection
    .prepare(
      `SELECT gambar_id, nama, mime, lebar_px, tinggi_px, '' AS isi FROM gambar_naskah
       WHERE dossier_id = ? ORDER BY urutan`,
    )
    .all(dossierId)
    .map((row) => gambarTable.fromRow(row));
};

/** One picture with its bytes. Throws STORE_CORRUPT for a bad row. */
export const readGambar = (connection: Connection, dossierId: string, gambarId: string): GambarNaskah | undefined =>
  listEntities(connection, gambarTable, { dossier_id: dossierId, gambar_id: gambarId })[0];
