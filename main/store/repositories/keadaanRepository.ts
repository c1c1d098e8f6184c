import type { Connection } from '../connection';
import { updateRow } from '../rows/syncRows';

/** Notes when a dossier's content was last changed (ISO instant). */
export const markChanged = (connection: Connection, dossierId: string, pada: string): void => {
  updateRow(connection, 'dossier_keadaan', { dossier_id: dossierId }, { diubah_pada: pada });
};

/** Moves a dossier to the list of deleted ones (ISO instant), or back (null). */
export const setDihapus = (connection: Connection, dossierId: string, pada: string | null): void => {
  updateRow(connection, 'dossier_keadaan', { dossier_id: dossierId }, { dihapus_pada: pada });
};

/** ACTIVE, DELETED, or null for a dossier that isn't here. */
export const readKeadaan = (connection: Connection, dossierId: string): 'ACTIVE' | 'DELETED' | null => {
  const row = connection.prepare('SELECT dihapus_pada FROM dossier_keadaan WHERE dossier_id = ?').get(dossierId);
  if (!row) return null;
  return row['dihapus_pada'] === null ? 'ACTIVE' : 'DELETED';
};

/** Gives a dossier another identity; all that belongs to it follows, its history too. */
export const changeDossierId = (connection: Connection, dossierId: string, idBaru: string): void => {
  updateRow(connection, 'dossier', { dossier_id: dossierId }, { dossier_id: idBaru });
};
