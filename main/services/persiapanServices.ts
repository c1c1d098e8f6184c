import type { HandlersOf } from '../../shared/contract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import type { Rapat } from '../../shared/domain/dossier';
import { pesertaBaru } from '../../shared/domain/rapat/barisBaru';
import { buatPerbaikan } from '../../shared/domain/rapat/buatPerbaikan';
import { buatRapat } from '../../shared/domain/rapat/buatRapat';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readDossier } from '../store/repositories/dossierRepository';
import { listRapat } from '../store/repositories/listRapat';
import { addRapat, readRapat, removeRapat, saveRapatAktif } from '../store/repositories/rapatRepository';
import { changeRapat, type RapatRef, requireRapat, tersimpan } from './rapatRef';
import { readRapatTersahkan } from './readRapatTersahkan';
import { changeDossier, requireDossier, type ServiceContext } from './serviceContext';

type PersiapanServices = Pick<
  HandlersOf<typeof persiapanContract>,
  'rapat:list' | 'rapat:create' | 'rapat:setAktif' | 'rapat:remove' | 'rapat:createPerbaikan'
>;

/** Most meetings of a dossier, as `dossierSchema` has it. */
const RAPAT_MAKS = 50;

/** The meetings of a dossier: which there are, which one is in work. */
export const persiapanServices = (context: ServiceContext): PersiapanServices => {
  const { store, newId } = context;
  const add = (dossierId: string, label: string, build: (connection: Connection) => Rapat) => {
    const { value, disimpanPada } = changeDossier(context, { dossierId, label }, (connection) => {
      if (listRapat(connection, dossierId).length >= RAPAT_MAKS) {
        throw new RenaksiError('LIMIT_REACHED', { tempat: 'rapatList', maks: RAPAT_MAKS });
      }
      const rapat = build(connection);
      addRapat(connection, dossierId, rapat);
      return rapat.rapatId;
    });
    return { rapatId: value, disimpanPada };
  };
  return {
    'rapat:list': ({ dossierId }) =>
      store.read((connection) => {
        if (dossierId !== null) requireDossier(connection, dossierId);
        return listRapat(connection, dossierId);
      }),
    'rapat:create': ({ dossierId, nama, jenis, pesertaDari }) =>
      add(dossierId, 'rapat:create', (connection) => {
        const { dataUmum, edisiList } = readDossier(connection, dossierId, 'TANPA_SALINAN');
        const rapat = buatRapat({
          rapatId: newId(),
          nama,
          jenis,
          edisiId: edisiList.at(-1)?.edisiId ?? '',
          namaInstansi: dataUmum.instansi.nama,
          dasarHukum: dataUmum.skTimPenyusun,
        });
        const pesertaLama = pesertaDari === null ? [] : readPesertaList(connection, pesertaDari);
        const pesertaList = pesertaLama.map(({ nama: orang, instansi, jabatan, jenjang }) =>
          pesertaBaru({ pesertaId: newId(), nama: orang, instansi, jabatan, jenjang }),
        );
        return { ...rapat, pesertaList };
      }),
    'rapat:setAktif': (ref) =>
      tersimpan(
        store.write((connection) => {
          requireDossier(connection, ref.dossierId);
          requireRapat(connection, ref);
          saveRapatAktif(connection, ref.dossierId, ref.rapatId);
        }),
      ),
    'rapat:remove': (ref) =>
      tersimpan(
        changeRapat(context, ref, 'rapat:remove', (connection) => {
          if (listRapat(connection, ref.dossierId).length === 1) throw new RenaksiError('RAPAT_TERAKHIR');
          removeRapat(connection, ref.dossierId, ref.rapatId);
        }),
      ),
    'rapat:createPerbaikan': ({ dossierId, rapatId, alasan }) =>
      add(dossierId, 'rapat:createPerbaikan', (connection) => {
        const { rapat } = readRapatTersahkan(connection, dossierId, rapatId);
        if (rapat.pengesahan === null) {
          throw new RenaksiError('INPUT_INVALID', { tempat: 'rapatId', aturan: 'BELUM_DISAHKAN' });
        }
        return buatPerbaikan(rapat, alasan, newId);
      }),
  };
};

/** Attendants of a meeting of any dossier in use. */
const readPesertaList = (connection: Connection, { dossierId, rapatId }: RapatRef): Rapat['pesertaList'] => {
  requireDossier(connection, dossierId);
  const rapat = readRapat(connection, dossierId, rapatId, 'TANPA_SALINAN');
  if (!rapat) throw new RenaksiError('NOT_FOUND', { rapatId });
  return rapat.pesertaList;
};
