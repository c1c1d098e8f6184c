import type { HandlersOf } from '../../shared/contract';
import type { dossierContract } from '../../shared/contract/dossierContract';
import type { Dossier } from '../../shared/domain/dossier';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { RenaksiError } from '../../shared/errors/errorCode';
import { readRenaksi } from '../files/readRenaksi';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { insertDossier, readDossier } from '../store/repositories/dossierRepository';
import { changeDossierId, readKeadaan, setDihapus } from '../store/repositories/keadaanRepository';
import { insertSalinan } from './dossierServices';
import { readFrom, type ServiceContext } from './serviceContext';

type BerkasServices = Pick<HandlersOf<typeof dossierContract>, 'dossier:impor' | 'dossier:eksporRenaksi'>;

/** Dossiers as `.renaksi` files: in and out. */
export const berkasServices = (context: ServiceContext): BerkasServices => ({
  'dossier:impor': async ({ path, jikaAda }) => {
    const dossier = await readRenaksi(path, context.gambar);
    return jikaAda === 'SALINAN' ? insertSalinan(context, dossier) : insertAsli(context, dossier, jikaAda);
  },
  'dossier:eksporRenaksi': async ({ dossierId, path }) => {
    const dossier = readFrom(context, dossierId, (connection) => readDossier(connection, dossierId));
    await writeFileAtomic(path, formatRenaksi(dossier));
    return { path };
  },
});

/**
 * Brings a dossier in under its own identity. One that holds it gives it up: under another it goes to, or stays in, the
 * list of deleted dossiers, with its history.
 */
const insertAsli = (
  { store, newId }: ServiceContext,
  dossier: Dossier,
  jikaAda: 'TANYA' | 'GANTI',
): { dossierId: string } => {
  const { dossierId } = dossier;
  store.write((connection) => {
    const keadaan = readKeadaan(connection, dossierId);
    if (keadaan === 'ACTIVE') {
      if (jikaAda === 'TANYA') throw new RenaksiError('DOSSIER_EXISTS', { dossierId, nama: dossier.nama });
      setDihapus(connection, dossierId, store.now());
    }
    if (keadaan !== null) changeDossierId(connection, dossierId, newId());
    insertDossier(connection, dossier, store.now());
  });
  return { dossierId };
};
