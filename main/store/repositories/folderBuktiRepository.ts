import type { Connection } from '../connection';
import { deleteRow } from '../rows/syncRows';

/** Folder of this computer that a dossier's evidence references are relative to; null when none was chosen. */
export const readFolderBukti = (connection: Connection, dossierId: string): string | null => {
  const row = connection.prepare('SELECT path FROM folder_bukti WHERE dossier_id = ?').get(dossierId);
  return row ? String(row['path']) : null;
};

export const saveFolderBukti = (connection: Connection, dossierId: string, path: string | null): void => {
  if (path === null) deleteRow(connection, 'folder_bukti', { dossier_id: dossierId });
  else connection.prepare('INSERT OR REPLACE INTO folder_bukti (dossier_id, path) VALUES (?, ?)').run(dossierId, path);
};
