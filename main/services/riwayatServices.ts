import type { HandlersOf } from '../../shared/contract';
import type { riwayatContract } from '../../shared/contract/riwayatContract';
import { readFrom, type ServiceContext } from './serviceContext';

/** History of a dossier, and backups of the whole store. */
export const riwayatServices = (context: ServiceContext): HandlersOf<typeof riwayatContract> => {
  const { store } = context;
  const requireHere = (dossierId: string): void => readFrom(context, dossierId, () => undefined);
  return {
    'riwayat:status': ({ dossierId }) => {
      requireHere(dossierId);
      return store.statusRiwayat(dossierId);
    },
    'riwayat:undo': ({ dossierId }) => {
      requireHere(dossierId);
      const { value, disimpanPada } = store.undo(dossierId);
      return { label: value, disimpanPada };
    },
    'riwayat:redo': ({ dossierId }) => {
      requireHere(dossierId);
      const { value, disimpanPada } = store.redo(dossierId);
      return { label: value, disimpanPada };
    },
    'cadangan:list': () => store.listCadangan(),
    'cadangan:restore': ({ cadanganId }) => {
      store.restore(cadanganId);
      return { disimpanPada: store.now() };
    },
  };
};
