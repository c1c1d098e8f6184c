import type { HandlersOf, Tersimpan } from '../../shared/contract';
import type { rapatContract } from '../../shared/contract/rapatContract';
import { hitungAsesmen } from '../../shared/domain/asesmen/hitungAsesmen';
import { infoRapatOf, type Rapat } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readPesertaIds, readPosisi, removeSuara, savePesertaList } from '../store/repositories/rapatRepository';
import { updateRow } from '../store/rows/syncRows';
import { rapatTable } from '../store/rows/tableList';
import { rejectGanda } from './isiServices';
import { changeRapat, type RapatRef, requireRow, tersimpan } from './rapatRef';
import { readRapatTersahkan } from './readRapatTersahkan';
import { readFrom, type ServiceContext } from './serviceContext';

type RapatServices = Pick<
  HandlersOf<typeof rapatContract>,
  'rapat:get' | 'rapat:saveInfo' | 'rapat:saveBeritaAcara' | 'rapat:savePeserta'
>;

/** The meeting: its data, attendance and minutes. */
export const rapatServices = (context: ServiceContext): RapatServices => {
  const change = (ref: RapatRef, label: string, run: (connection: Connection) => void): Tersimpan =>
    tersimpan(changeRapat(context, ref, label, run));
  return {
    'rapat:get': ({ dossierId, rapatId }) =>
      readFrom(context, dossierId, (connection) => {
        const { bank, rapat } = readRapatTersahkan(connection, dossierId, rapatId);
        const hasil = hitungAsesmen(bank, rapat.penilaianList, rapat.prioritasList);
        const pertanyaanTerakhir = readPosisi(connection, dossierId, rapat.rapatId);
        return { bank, rapat, hasil, pertanyaanTerakhir };
      }),
    'rapat:saveInfo': ({ info, ...ref }) =>
      change(ref, 'rapat:saveInfo', (connection) => {
        if (info.edisiId !== null) requireRow(connection, 'edisi', ref.dossierId, 'edisi_id', info.edisiId);
        updateRapat(connection, ref, infoRapatOf(info));
      }),
    'rapat:saveBeritaAcara': ({ beritaAcara, ...ref }) =>
      change(ref, 'rapat:saveBeritaAcara', (connection) => updateRapat(connection, ref, { beritaAcara })),
    'rapat:savePeserta': ({ pesertaList, ...ref }) => {
      rejectGanda(
        'pesertaList',
        pesertaList.map(({ pesertaId }) => pesertaId),
      );
      return change(ref, 'rapat:savePeserta', (connection) => {
        rejectMilikRapatLain(connection, ref, pesertaList);
        const { dossierId, rapatId } = ref;
        const pergi = readPesertaIds(connection, dossierId, rapatId);
        for (const { pesertaId } of pesertaList) pergi.delete(pesertaId);
        savePesertaList(connection, dossierId, rapatId, pesertaList);
        removeSuara(connection, dossierId, rapatId, pergi);
      });
    },
  };
};

/** Sets the fields that are given of a meeting's own row. */
const updateRapat = (
  connection: Connection,
  { dossierId, rapatId }: RapatRef,
  isi: Parameters<typeof rapatTable.toValues>[0],
): void => {
  updateRow(connection, rapatTable.name, { dossier_id: dossierId, rapat_id: rapatId }, rapatTable.toValues(isi));
};

/** An attendant's id belongs to one meeting of the dossier. */
const rejectMilikRapatLain = (
  connection: Connection,
  { dossierId, rapatId }: RapatRef,
  pesertaList: Rapat['pesertaList'],
): void => {
  const lain = new Set(
    connection
      .prepare('SELECT peserta_id FROM peserta WHERE dossier_id = ? AND rapat_id <> ?')
      .all(dossierId, rapatId)
      .map((row) => row['peserta_id']),
  );
  const i = pesertaList.findIndex(({ pesertaId }) => lain.has(pesertaId));
  if (i >= 0) throw new RenaksiError('INPUT_INVALID', { tempat: `pesertaList[${i}]`, aturan: 'ID_GANDA' });
};
