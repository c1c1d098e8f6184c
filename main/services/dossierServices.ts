import type { HandlersOf } from '../../shared/contract';
import type { dossierContract } from '../../shared/contract/dossierContract';
import { buatDossier } from '../../shared/domain/buatDossier';
import type { Dossier } from '../../shared/domain/dossier';
import { salinDossier } from '../../shared/domain/interchange/salinDossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import { insertDossier, listDossier, readDossier } from '../store/repositories/dossierRepository';
import { readKeadaan, setDihapus } from '../store/repositories/keadaanRepository';
import { readTemplatTersimpan } from '../store/repositories/naskahRepository';
import { updateRow } from '../store/rows/syncRows';
import { namaUnik } from './namaUnik';
import { readBankBawaan, readContoh, readTemplatNaskah } from './readAsset';
import { changeDossier, readFrom, requireDossier, type ServiceContext } from './serviceContext';

type DossierServices = Pick<
  HandlersOf<typeof dossierContract>,
  | 'dossier:list'
  | 'dossier:listTerhapus'
  | 'dossier:create'
  | 'dossier:openContoh'
  | 'dossier:get'
  | 'dossier:rename'
  | 'dossier:duplicate'
  | 'dossier:delete'
  | 'dossier:restore'
>;

/** Stores a copy under a new identity, with a name the list doesn't have yet. */
export const insertSalinan = ({ store, newId }: ServiceContext, dossier: Dossier): { dossierId: string } =>
  store.write((connection) => {
    const namaList = listDossier(connection, 'ACTIVE').map(({ nama }) => nama);
    const salinan = salinDossier(dossier, namaUnik(dossier.nama, namaList), newId);
    insertDossier(connection, salinan, store.now());
    return { dossierId: salinan.dossierId };
  }).value;

export const dossierServices = (context: ServiceContext): DossierServices => {
  const { store, assetsFolder, newId } = context;
  return {
    'dossier:list': () => store.read((connection) => listDossier(connection, 'ACTIVE')),
    'dossier:listTerhapus': () => store.read((connection) => listDossier(connection, 'DELETED')),
    'dossier:create': async (input) => {
      const bank = await readBankBawaan(assetsFolder);
      const naskah = store.read(readTemplatTersimpan)?.naskah ?? (await readTemplatNaskah(assetsFolder));
      const dossier = buatDossier({ ...input, bank, naskah }, newId);
      store.write((connection) => insertDossier(connection, dossier, store.now()));
      return { dossierId: dossier.dossierId };
    },
    'dossier:openContoh': async () => insertSalinan(context, await readContoh(assetsFolder)),
    'dossier:get': ({ dossierId }) =>
      readFrom(context, dossierId, (connection) => readDossier(connection, dossierId, 'TANPA_SALINAN')),
    'dossier:rename': ({ dossierId, nama }) => {
      const { disimpanPada } = changeDossier(context, { dossierId, label: 'dossier:rename' }, (connection) =>
        updateRow(connection, 'dossier', { dossier_id: dossierId }, { nama }),
      );
      return { disimpanPada };
    },
    'dossier:duplicate': ({ dossierId }) =>
      insertSalinan(
        context,
        readFrom(context, dossierId, (connection) => readDossier(connection, dossierId)),
      ),
    'dossier:delete': ({ dossierId }) => {
      const { disimpanPada } = store.write((connection) => {
        requireDossier(connection, dossierId);
        setDihapus(connection, dossierId, store.now());
      });
      return { disimpanPada };
    },
    'dossier:restore': ({ dossierId }) => {
      const { disimpanPada } = store.write((connection) => {
        if (readKeadaan(connection, dossierId) !== 'DELETED') throw new RenaksiError('NOT_FOUND', { dossierId });
        setDihapus(connection, dossierId, null);
      });
      return { disimpanPada };
    },
  };
};
