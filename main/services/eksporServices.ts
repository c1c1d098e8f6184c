import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { HandlersOf } from '../../shared/contract';
import type { eksporContract } from '../../shared/contract/eksporContract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import { RenaksiError } from '../../shared/errors/errorCode';
import { readDossierMentah } from '../store/repositories/dossierRepository';
import { readFrom, type ServiceContext } from './serviceContext';

type EksporServices = HandlersOf<typeof eksporContract> &
  Pick<HandlersOf<typeof persiapanContract>, 'beritaAcara:preview'>;

export const eksporServices = (context: ServiceContext): EksporServices => ({
  'ekspor:start': async ({ dossierId, rapatId, folder, berkasList }) => {
    await requireFolder(folder);
    const dossier = readFrom(context, dossierId, (connection) => readDossierMentah(connection, dossierId));
    return context.exporter.start({ dossier, rapatId, folder, berkasList: [...new Set(berkasList)] });
  },
  'beritaAcara:preview': async ({ dossierId, rapatId }) => {
    const dossier = readFrom(context, dossierId, (connection) => readDossierMentah(connection, dossierId));
    return { pdf: await context.exporter.build({ dossier, rapatId, berkas: 'berita-acara.pdf' }) };
  },
  'ekspor:cancel': ({ eksporId }) => context.exporter.cancel(eksporId),
  'ekspor:status': ({ eksporId }) => context.exporter.status(eksporId),
});

/** Told before the work begins rather than after it. */
const requireFolder = async (folder: string): Promise<void> => {
  try {
    await access(folder, constants.W_OK);
    if ((await stat(folder)).isDirectory()) return;
  } catch (cause) {
    throw new RenaksiError('FOLDER_NOT_WRITABLE', { folder }, { cause });
  }
  throw new RenaksiError('FOLDER_NOT_WRITABLE', { folder });
};
