import { notifyManager, type QueryClient } from '@tanstack/react-query';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { invalidate } from '../../data/invalidate';
import { patchDossier } from '../../data/patchDossier';
import { queryKeys } from '../../data/queryKeys';
import { antreanMatriks, type InputTerapkan, type InputUpdate, terapkanInput } from './antreanMatriks';

/** The store has a change: it moves from the queue into the cache, both at once, so that the grid is drawn once. */
export const konfirmasiInput = (client: QueryClient, dossierId: string, input: InputUpdate | InputTerapkan): void => {
  notifyManager.batch(() => {
    patchDossier(client, dossierId, (dossier) => ({
      ...dossier,
      // The very list that is on screen: then nothing is drawn again. Nobody changes a list in place.
      matriks: terapkanInput(dossier.matriks, input) as BarisMatriks[],
    }));
    antreanMatriks.confirm(input);
  });
  // An answer still on its way may have read the store before this change.
  if (client.isFetching({ queryKey: queryKeys.dossier(dossierId) }) > 0) void invalidate(dossierId, ['dossier']);
};
