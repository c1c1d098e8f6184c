import { join } from 'node:path';
import type { HandlersOf, ServiceContract } from '../../shared/contract';
import { RenaksiError } from '../../shared/errors/errorCode';

type BuktiServices = Pick<HandlersOf<ServiceContract>, 'bukti:getFolder' | 'bukti:check'>;

/**
 * Absolute path of an evidence reference. Throws FILE_NOT_FOUND unless the services find it below the dossier's evidence
 * folder.
 */
export async function findBukti(
  services: BuktiServices,
  { dossierId, rujukan }: { readonly dossierId: string; readonly rujukan: string },
): Promise<string> {
  const { path: folder } = await services['bukti:getFolder']({ dossierId });
  const { adaList } = await services['bukti:check']({ dossierId, rujukanList: [rujukan] });
  if (folder === null || adaList[0] !== true) throw new RenaksiError('FILE_NOT_FOUND', { path: rujukan });
  return join(folder, rujukan);
}
