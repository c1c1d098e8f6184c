import type { QueryClient } from '@tanstack/react-query';
import type { Dossier } from '../../shared/domain/dossier';
import { queryKeys } from './queryKeys';

/** Changes the cached dossier with what has just been saved, so that a form never shows the old text in between. */
export const patchDossier = (
  queryClient: QueryClient,
  dossierId: string,
  ubah: (dossier: Dossier) => Dossier,
): void => {
  queryClient.setQueryData<Dossier>(queryKeys.dossier(dossierId), (dossier) => dossier && ubah(dossier));
};
