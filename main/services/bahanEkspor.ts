import type { EksporJob } from '../export/exporter';
import { readDossierMentah } from '../store/repositories/dossierRepository';
import { readIsiGambar } from '../store/repositories/gambarRepository';
import { readFrom, type ServiceContext } from './serviceContext';

/**
 * A dossier for the exporter, which reads its pictures one at a time: all at once would keep the window waiting. Throws
 * NOT_FOUND.
 */
export const bahanEkspor = (
  context: ServiceContext,
  dossierId: string,
): Required<Pick<EksporJob, 'dossier' | 'bacaIsiGambar'>> => ({
  dossier: readFrom(context, dossierId, (connection) => readDossierMentah(connection, dossierId)),
  bacaIsiGambar: (gambarId) => context.store.read((connection) => readIsiGambar(connection, dossierId, gambarId)),
});
