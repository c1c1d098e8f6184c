import type { GambarNaskah } from '../../../shared/domain/dossier';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection } from '../connection';
import { planUrutan } from '../rows/planUrutan';
import { insertRow, listEntities } from '../rows/syncRows';
import { gambarTable } from '../rows/tableList';
import type { YangDibaca } from './pengesahanRepository';

/** Pictures in their order; with their bytes only where all is read. Throws STORE_CORRUPT for a bad row. */
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

/** Base64 of a picture, unchecked. Throws NOT_FOUND. */
export const readIsiGambar = (connection: Connection, dossierId: string, gambarId: string): string => {
  const row = connection
    .prepare('SELECT isi FROM gambar_naskah WHERE dossier_id = ? AND gambar_id = ?')
    .get(dossierId, gambarId);
  if (!row) throw new RenaksiError('NOT_FOUND', { gambarId });
  return String(row['isi']);
};

/** One picture with its bytes. Throws STORE_CORRUPT for a bad row. */
export const readGambar = (connection: Connection, dossierId: string, gambarId: string): GambarNaskah | undefined =>
  listEntities(connection, gambarTable, { dossier_id: dossierId, gambar_id: gambarId })[0];

/** How many pictures there are, their base64 in characters together, and the id of one that has these very bytes. */
export const readUkuranGambar = (
  connection: Connection,
  dossierId: string,
  isi: string,
): { jumlah: number; karakter: number; samaId: string | null } => {
  const [row] = connection
    .prepare(
      `SELECT count(*) AS jumlah, coalesce(sum(length(isi)), 0) AS karakter,
         max(CASE WHEN isi = ? THEN gambar_id END) AS sama
       FROM gambar_naskah WHERE dossier_id = ?`,
    )
    .all(isi, dossierId);
  const sama = row?.['sama'];
  return {
    jumlah: Number(row?.['jumlah']),
    karakter: Number(row?.['karakter']),
    samaId: typeof sama === 'string' ? sama : null,
  };
};

/** Puts a picture behind the others, without touching them: they may hold many megabytes. */
export const insertGambar = (connection: Connection, dossierId: string, gambar: GambarNaskah): void => {
  const urutanList = connection
    .prepare('SELECT urutan FROM gambar_naskah WHERE dossier_id = ? ORDER BY urutan')
    .all(dossierId)
    .map(({ urutan }) => Number(urutan));
  const urutan = planUrutan([...urutanList, null]).at(-1) ?? 0;
  insertRow(connection, gambarTable.name, { dossier_id: dossierId, ...gambarTable.toRow(gambar), urutan });
};
