import type { Bank, Rapat } from '../../shared/domain/dossier';
import { rapatTersahkan } from '../../shared/domain/pengesahan/rapatTersahkan';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readBank } from '../store/repositories/bankRepository';
import { readPengesahan } from '../store/repositories/pengesahanRepository';
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
  const bank = readBank(connection, dossierId);
  return (rapat.pengesahan && readBeku(connection, dossierId, bank, rapat)) ?? { bank, rapat };
};

const readBeku = (
  connection: Connection,
  dossierId: string,
  bank: Bank,
  rapat: Rapat,
): { bank: Bank; rapat: Rapat } | null => {
  const pengesahan = readPengesahan(connection, dossierId, rapat.rapatId);
  try {
    const beku = rapatTersahkan(bank, { ...rapat, pengesahan });
    return beku && { bank: beku.bank, rapat: { ...beku.rapat, pengesahan: rapat.pengesahan } };
  } catch (error) {
    if (error instanceof RenaksiError && error.code === 'FILE_DAMAGED') return null;
    throw error;
  }
};
