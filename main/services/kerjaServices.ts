import type { HandlersOf } from '../../shared/contract';
import type { matriksContract } from '../../shared/contract/matriksContract';
import { readMatriks } from '../store/repositories/matriksRepository';
import { type BacaLembarKerja, readFrom, type ServiceContext } from './serviceContext';

/** Returned working sheets and plain sheets: only read, what is taken out of them goes through `matriks:terapkan`. */
export const kerjaServices = (
  context: ServiceContext,
  bacaLembarKerja: BacaLembarKerja,
): Pick<HandlersOf<typeof matriksContract>, 'kerja:baca'> => ({
  'kerja:baca': ({ dossierId, path }) => {
    const kini = readFrom(context, dossierId, (connection) => readMatriks(connection, dossierId));
    return bacaLembarKerja(path, { dossierId, kini });
  },
});
