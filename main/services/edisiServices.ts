import type { HandlersOf } from '../../shared/contract';
import type { edisiContract } from '../../shared/contract/edisiContract';
import type { Edisi, IsianEdisi } from '../../shared/domain/dossier';
import { periksaPenetapan } from '../../shared/domain/edisi/periksaPenetapan';
import { isiEdisiOf, salinanEdisi } from '../../shared/domain/edisi/salinanEdisi';
import { RenaksiError } from '../../shared/errors/errorCode';
import { sha256Of } from '../files/sha256Of';
import type { Connection } from '../store/connection';
import { readDossier } from '../store/repositories/dossierRepository';
import { insertPenetapan, isDitetapkan, readEdisiKini, readEdisiList } from '../store/repositories/edisiRepository';
import { markChanged } from '../store/repositories/keadaanRepository';
import { syncRows, updateRow } from '../store/rows/syncRows';
import { edisiTable } from '../store/rows/tableList';
import { changeChecked, changeDossier, readFrom, requireDossier, type ServiceContext } from './serviceContext';

/** Editions of the plan: draft, adopted, revised. */
export const edisiServices = (context: ServiceContext): HandlersOf<typeof edisiContract> => ({
  'edisi:save': ({ dossierId, edisi }) =>
    changeChecked(context, { dossierId, label: 'edisi:save' }, (connection) => {
      const key = { dossier_id: dossierId, edisi_id: edisi.edisiId };
      if (updateRow(connection, edisiTable.name, key, edisiTable.toRow(edisi)) !== 1) {
        throw new RenaksiError('NOT_FOUND', { edisiId: edisi.edisiId });
      }
    }),
  'edisi:tetapkan': ({ dossierId, edisiId }) => {
    const { value, disimpanPada } = context.store.write((connection) => {
      requireDossier(connection, dossierId);
      const edisi = requireKini(connection, dossierId, edisiId);
      requireLengkap(edisi);
      const isi = isiEdisiOf(readDossier(connection, dossierId));
      const sha256 = sha256Of(salinanEdisi(isi));
      updateRow(
        connection,
        edisiTable.name,
        { dossier_id: dossierId, edisi_id: edisiId },
        { status: 'DITETAPKAN' satisfies Edisi['status'] },
      );
      const dibekukanPada = context.store.now();
      insertPenetapan(connection, dossierId, edisiId, { dibekukanPada, sha256, isi });
      markChanged(connection, dossierId, dibekukanPada);
      return sha256;
    });
    return { disimpanPada, sha256: value };
  },
  'edisi:createRevisi': ({ dossierId, isi }) => {
    const edisiId = context.newId();
    const { disimpanPada } = changeDossier(context, { dossierId, label: 'edisi:createRevisi' }, (connection) => {
      const edisiList = readEdisiList(connection, dossierId);
      const kini = edisiList.at(-1);
      if (!kini?.penetapan) throw new RenaksiError('EDISI_BELUM_DITETAPKAN');
      const revisi: Edisi = {
        edisiId,
        perubahanKe: kini.perubahanKe + 1,
        status: 'DRAF',
        nomor: '',
        tahun: null,
        tempatPenetapan: kini.tempatPenetapan,
        tanggalPenetapan: null,
        tanggalPengundangan: null,
        nomorBeritaDaerah: '',
        tahunBeritaDaerah: null,
        ...isi,
        penetapan: null,
      };
      syncRows(connection, edisiTable, { dossier_id: dossierId }, [...edisiList, revisi]);
    });
    return { disimpanPada, edisiId };
  },
  'edisi:isi': ({ dossierId, edisiId }) =>
    readFrom(context, dossierId, (connection) => {
      if (edisiId === null) return isiEdisiOf(readDossier(connection, dossierId));
      const penetapan = requireEdisi(readEdisiList(connection, dossierId), edisiId).penetapan;
      if (!penetapan) throw new RenaksiError('EDISI_BELUM_DITETAPKAN', { edisiId });
      return penetapan.isi;
    }),
  'edisi:verify': ({ dossierId, edisiId }) =>
    readFrom(context, dossierId, (connection) => {
      const dossier = readDossier(connection, dossierId);
      requireEdisi(dossier.edisiList, edisiId);
      const { status, sha256 } = periksaPenetapan(dossier, edisiId, sha256Of);
      return { status, sha256 };
    }),
});

const requireEdisi = (edisiList: readonly Edisi[], edisiId: string): Edisi => {
  const edisi = edisiList.find((e) => e.edisiId === edisiId);
  if (!edisi) throw new RenaksiError('NOT_FOUND', { edisiId });
  return edisi;
};

/** Only the current edition can be adopted, and only once. */
const requireKini = (connection: Connection, dossierId: string, edisiId: string): IsianEdisi => {
  const kini = readEdisiKini(connection, dossierId);
  if (kini.edisiId !== edisiId) throw new RenaksiError('NOT_FOUND', { edisiId });
  if (isDitetapkan(connection, dossierId, edisiId)) throw new RenaksiError('EDISI_DITETAPKAN', { edisiId });
  return kini;
};

const requireLengkap = ({ nomor, tahun, tanggalPenetapan }: IsianEdisi): void => {
  const tempat =
    nomor.trim() === '' ? 'nomor' : tahun === null ? 'tahun' : tanggalPenetapan === null ? 'tanggalPenetapan' : null;
  if (tempat !== null) throw new RenaksiError('BELUM_LENGKAP', { tempat });
};
