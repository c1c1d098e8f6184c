import type { HandlersOf } from '../../shared/contract';
import type { riwayatContract } from '../../shared/contract/riwayatContract';
import { nomorMatriks } from '../../shared/domain/matriks/nomorMatriks';
import { markChanged } from '../store/repositories/keadaanRepository';
import { readMatriks } from '../store/repositories/matriksRepository';
import { jumpHistory, listRiwayat } from '../store/undo/listRiwayat';
import { pulihkanBaris } from './pulihkanBaris';
import { changeDossier, readFrom, requireDossier, type ServiceContext } from './serviceContext';

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
    'riwayat:list': ({ dossierId, sebelum, jumlah }) =>
      readFrom(context, dossierId, (connection) =>
        listRiwayat(connection, { dossierId, sebelum, jumlah }, nomorMatriks(readMatriks(connection, dossierId))),
      ),
    'riwayat:lompat': ({ dossierId, aksiId }) => {
      const { disimpanPada } = store.write((connection) => {
        requireDossier(connection, dossierId);
        const pada = store.now();
        jumpHistory(connection, dossierId, aksiId, pada);
        markChanged(connection, dossierId, pada);
      });
      return { disimpanPada };
    },
    'riwayat:pulihkanBaris': ({ dossierId, aksiId, barisId }) => {
      const { disimpanPada } = changeDossier(context, { dossierId, label: 'matriks:pulihkan' }, (connection) =>
        pulihkanBaris(connection, dossierId, aksiId, barisId),
      );
      return { disimpanPada };
    },
    'cadangan:list': () => store.listCadangan(),
    'cadangan:restore': ({ cadanganId }) => {
      store.restore(cadanganId);
      return { disimpanPada: store.now() };
    },
  };
};
