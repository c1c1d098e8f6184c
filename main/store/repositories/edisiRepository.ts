import { type Edisi, type IsianEdisi, type Penetapan, penetapanSchema } from '../../../shared/domain/dossier';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection } from '../connection';
import { insertRow, listEntities, syncRows } from '../rows/syncRows';
import { edisiTable } from '../rows/tableList';
import type { YangDibaca } from './pengesahanRepository';

/**
 * Editions in their order, each with what it adopted; TANPA_SALINAN answers an empty plan instead. Throws STORE_CORRUPT
 * for a bad row.
 */
export const readEdisiList = (connection: Connection, dossierId: string, yang: YangDibaca = 'LENGKAP'): Edisi[] => {
  const isi =
    yang === 'TANPA_SALINAN'
      ? `json_set(isi, '$.matriks', json('[]'), '$.targetList', json('[]'), '$.ukuranList', json('[]')) AS isi`
      : 'isi';
  const penetapanById = new Map(
    connection
      .prepare(`SELECT edisi_id, dibekukan_pada, sha256, ${isi} FROM penetapan WHERE dossier_id = ?`)
      .all(dossierId)
      .map((row) => [String(row['edisi_id']), parsePenetapan(connection, row)]),
  );
  return listEntities(connection, edisiTable, { dossier_id: dossierId }).map((edisi) => ({
    ...edisi,
    penetapan: penetapanById.get(edisi.edisiId) ?? null,
  }));
};

const parsePenetapan = (connection: Connection, row: Readonly<Record<string, unknown>>): Penetapan => {
  const penetapan = {
    dibekukanPada: row['dibekukan_pada'],
    sha256: row['sha256'],
    isi: JSON.parse(String(row['isi'])) as unknown,
  };
  if (connection.isMentah === true) return penetapan as Penetapan;
  const hasil = penetapanSchema.safeParse(penetapan);
  if (hasil.success) return hasil.data;
  throw new RenaksiError('STORE_CORRUPT', { tempat: 'penetapan' });
};

/** The current edition: the last. */
export const readEdisiKini = (connection: Connection, dossierId: string): IsianEdisi => {
  const edisi = listEntities(connection, edisiTable, { dossier_id: dossierId }).at(-1);
  if (!edisi) throw new RenaksiError('STORE_CORRUPT', { tempat: 'edisi' });
  return edisi;
};

export const isDitetapkan = (connection: Connection, dossierId: string, edisiId: string): boolean =>
  connection.prepare('SELECT 1 AS ada FROM penetapan WHERE dossier_id = ? AND edisi_id = ?').get(dossierId, edisiId) !==
  undefined;

/** Stores the editions of a new dossier; its plan must be there already. */
export const insertEdisiList = (connection: Connection, dossierId: string, edisiList: readonly Edisi[]): void => {
  syncRows(connection, edisiTable, { dossier_id: dossierId }, edisiList);
  for (const { edisiId, penetapan } of edisiList) {
    if (penetapan) insertPenetapan(connection, dossierId, edisiId, penetapan);
  }
};

export const insertPenetapan = (
  connection: Connection,
  dossierId: string,
  edisiId: string,
  { dibekukanPada, sha256, isi }: Penetapan,
): void =>
  insertRow(connection, 'penetapan', {
    dossier_id: dossierId,
    edisi_id: edisiId,
    dibekukan_pada: dibekukanPada,
    sha256,
    isi: JSON.stringify(isi),
  });
