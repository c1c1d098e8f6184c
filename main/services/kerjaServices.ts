import type { HandlersOf } from '../../shared/contract';
import type { matriksContract } from '../../shared/contract/matriksContract';
import { bacaLembar } from '../files/kerja/bacaLembar';
import { readMatriks } from '../store/repositories/matriksRepository';
import { readFrom, type ServiceContext } from './serviceContext';

/** Returned working sheets and plain sheets: only read, what is taken out of them goes through `matriks:terapkan`. */
export const kerjaServices = (context: ServiceContext): Pick<HandlersOf<typeof matriksContract>, 'kerja:baca'> => ({
  'kerja:baca': ({ dossierId, path }) => {
    const kini = readFrom(context, dossierId, (connection) => readMatriks(connection, dossierId));
    return bacaLembar(path, { dossierId, kini, newId: context.newId });
  },
});
