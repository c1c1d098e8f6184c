import type { Tersimpan } from '../../shared/contract';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readPengesahan } from '../store/repositories/pengesahanRepository';
import type { Saved } from '../store/store';
import { changeDossier, type ServiceContext } from './serviceContext';

export interface RapatRef {
  readonly dossierId: string;
  readonly rapatId: string;
}

export const requireRow = (
  connection: Connection,
  table: string,
  dossierId: string,
  kolom: string,
  id: string,
): void => {
  const ada = connection
    .prepare(`SELECT 1 AS ada FROM ${table} WHERE dossier_id = ? AND ${kolom} = ?`)
    .get(dossierId, id);
  if (!ada) throw new RenaksiError('NOT_FOUND', { [kolom]: id });
};

/** Throws NOT_FOUND. */
export const requireRapat = (connection: Connection, { dossierId, rapatId }: RapatRef): void =>
  requireRow(connection, 'rapat', dossierId, 'rapat_id', rapatId);

/**
 * Throws NOT_FOUND, or RAPAT_DISAHKAN for a locked meeting. The database refuses a change of its rows by itself; asked
 * first, a save that changes nothing is refused as well.
 */
export const requireTerbuka = (connection: Connection, ref: RapatRef): void => {
  requireRapat(connection, ref);
  const { dossierId, rapatId } = ref;
  if (readPengesahan(connection, dossierId, rapatId, 'TANPA_SALINAN')) {
    throw new RenaksiError('RAPAT_DISAHKAN', { rapatId });
  }
};

/** Changes an open meeting as one step of its dossier's history. Throws NOT_FOUND and RAPAT_DISAHKAN. */
export const changeRapat = <T>(
  context: ServiceContext,
  ref: RapatRef,
  label: string,
  run: (connection: Connection) => T,
): Saved<T> =>
  changeDossier(context, { dossierId: ref.dossierId, label }, (connection) => {
    requireTerbuka(connection, ref);
    return run(connection);
  });

export const tersimpan = ({ disimpanPada }: Tersimpan): Tersimpan => ({ disimpanPada });
