import type { Bank, Rapat } from '../../shared/domain/dossier';
import { rapatTersahkan } from '../../shared/domain/pengesahan/rapatTersahkan';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readBank } from '../store/repositories/bankRepository';
import { readDossier } from '../store/repositories/dossierRepository';
import { readRapat } from '../store/repositories/rapatRepository';

/**
 * A meeting with its bank as its screens show them: an open one as it is stored, a locked one from its frozen copy, whose
 * own text is left out. A copy that can't be read leaves what is stored; `rapat:verify` tells of it. For null the
 * meeting in work, else the last. Throws NOT_FOUND.
 */
export const readRapatTersahkan = (
  connection: Connection,
  dossierId: string,
  rapatId: string | null,
): { bank: Bank; rapat: Rapat } => {
  const rapat = readRapat(connection, dossierId, rapatId, 'TANPA_SALINAN');
  if (!rapat) throw new RenaksiError('NOT_FOUND', { rapatId });
  const beku = rapat.pengesahan === null ? null : readBeku(connection, dossierId, rapat.rapatId);
  if (!beku) return { bank: readBank(connection, dossierId), rapat };
  return { bank: beku.bank, rapat: { ...beku.rapat, pengesahan: rapat.pengesahan } };
};

const readBeku = (connection: Connection, dossierId: string, rapatId: string): { bank: Bank; rapat: Rapat } | null => {
  const dossier = readDossier(connection, dossierId, 'TANPA_SALINAN');
  const rapat = readRapat(connection, dossierId, rapatId);
  try {
    return rapatTersahkan({ ...dossier, rapatList: rapat ? [rapat] : [] }, rapatId);
  } catch (error) {
    if (error instanceof RenaksiError && error.code === 'FILE_DAMAGED') return null;
    throw error;
  }
};
