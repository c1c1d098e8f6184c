import { stat } from 'node:fs/promises';
import type { HandlersOf } from '../../shared/contract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import { RenaksiError } from '../../shared/errors/errorCode';
import { isBelow } from '../files/isBelow';
import type { Connection } from '../store/connection';
import { readFolderBukti, saveFolderBukti } from '../store/repositories/folderBuktiRepository';
import { readFrom, requireDossier, type ServiceContext } from './serviceContext';

type BuktiServices = Pick<HandlersOf<typeof persiapanContract>, 'bukti:getFolder' | 'bukti:setFolder' | 'bukti:check'>;

/** Files looked up at the same time. */
const SEKALIGUS = 16;

/** Evidence of the scores: the dossier holds references, the files lie in a folder of this computer. */
export const buktiServices = (context: ServiceContext): BuktiServices => {
  const read = (dossierId: string): string | null =>
    readFrom(context, dossierId, (connection) => readFolderBukti(connection, dossierId));
  return {
    'bukti:getFolder': ({ dossierId }) => ({ path: read(dossierId) }),
    'bukti:setFolder': async ({ dossierId, path }) => {
      if (path !== null) await requireFolder(path);
      context.store.write((connection: Connection) => {
        requireDossier(connection, dossierId);
        saveFolderBukti(connection, dossierId, path);
      });
      return { path };
    },
    'bukti:check': async ({ dossierId, rujukanList }) => {
      const folder = read(dossierId);
      const adaList: boolean[] = [];
      for (let i = 0; i < rujukanList.length; i += SEKALIGUS) {
        const bagian = rujukanList.slice(i, i + SEKALIGUS);
        adaList.push(...(await Promise.all(bagian.map(async (r) => folder !== null && isBelow(folder, r)))));
      }
      return { adaList };
    },
  };
};

const requireFolder = async (path: string): Promise<void> => {
  const info = await stat(path).catch(() => null);
  if (!info?.isDirectory()) throw new RenaksiError('FILE_NOT_FOUND', { path });
};
