import type { HandlersOf, Tersimpan } from '../../shared/contract';
import type { dossierContract } from '../../shared/contract/dossierContract';
import type { DataUmum } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { isDitetapkan, readEdisiKini } from '../store/repositories/edisiRepository';
import { saveBagian } from '../store/repositories/naskahRepository';
import { listEntities, syncRows } from '../store/rows/syncRows';
import { dataUmumTable, indikatorTable, naskahTable, statistikTable, ukuranTable } from '../store/rows/tableList';
import { changeChecked, type ServiceContext } from './serviceContext';

type IsiServices = Pick<
  HandlersOf<typeof dossierContract>,
  'dataUmum:save' | 'statistik:save' | 'target:save' | 'ukuran:save'
>;

/** The parts of a dossier that are saved as a whole. */
export const isiServices = (context: ServiceContext): IsiServices => {
  const save = (dossierId: string, label: string, run: (connection: Connection) => void): Tersimpan =>
    changeChecked(context, { dossierId, label }, run);
  return {
    'dataUmum:save': ({ dossierId, dataUmum }) =>
      save(dossierId, 'dataUmum:save', (connection) => {
        rejectPeriodeTetap(connection, dossierId, dataUmum);
        syncRows(connection, dataUmumTable, { dossier_id: dossierId }, [{ isi: dataUmum }]);
        clearTandaTangan(connection, dossierId, dataUmum);
      }),
    'statistik:save': ({ dossierId, statistik }) =>
      save(dossierId, 'statistik:save', (connection) =>
        syncRows(connection, statistikTable, { dossier_id: dossierId }, [{ isi: statistik }]),
      ),
    'target:save': ({ dossierId, targetList }) => {
      rejectGanda(
        'targetList',
        targetList.map(({ indikatorId }) => indikatorId),
      );
      return save(dossierId, 'target:save', (connection) =>
        syncRows(connection, indikatorTable, { dossier_id: dossierId }, targetList),
      );
    },
    'ukuran:save': ({ dossierId, ukuranList }) => {
      rejectGanda(
        'ukuranList',
        ukuranList.map(({ ukuranId }) => ukuranId),
      );
      return save(dossierId, 'ukuran:save', (connection) =>
        syncRows(connection, ukuranTable, { dossier_id: dossierId }, ukuranList),
      );
    },
  };
};

/** A signature of an official who is no longer in the list loses its link, not its place. */
const clearTandaTangan = (connection: Connection, dossierId: string, { pejabatList }: DataUmum): void => {
  const ada = new Set<string | null>(pejabatList.map(({ pejabatId }) => pejabatId));
  for (const bagian of listEntities(connection, naskahTable, { dossier_id: dossierId })) {
    const blokList = bagian.blokList.map((blok) =>
      blok.jenis === 'TANDA_TANGAN' && !ada.has(blok.pejabatId) ? { ...blok, pejabatId: null } : blok,
    );
    saveBagian(connection, dossierId, { ...bagian, blokList });
  }
};

/** The years of an adopted plan are part of what was adopted. */
const rejectPeriodeTetap = (connection: Connection, dossierId: string, { periode, tahunMatriks }: DataUmum): void => {
  const [ada] = listEntities(connection, dataUmumTable, { dossier_id: dossierId });
  const tahunOf = (data: Pick<DataUmum, 'periode' | 'tahunMatriks'>): string =>
    JSON.stringify([data.periode.awal, data.periode.akhir, data.tahunMatriks.awal, data.tahunMatriks.akhir]);
  if (!ada || tahunOf(ada.isi) === tahunOf({ periode, tahunMatriks })) return;
  if (isDitetapkan(connection, dossierId, readEdisiKini(connection, dossierId).edisiId)) {
    throw new RenaksiError('EDISI_DITETAPKAN', { tempat: 'periode' });
  }
};

/** Repeated ids are told as input before the database's own key stops them. */
export const rejectGanda = (tempat: string, idList: readonly string[]): void => {
  const i = idList.findIndex((id, j) => idList.indexOf(id) !== j);
  if (i >= 0) throw new RenaksiError('INPUT_INVALID', { tempat: `${tempat}[${i}]`, aturan: 'ID_GANDA' });
};

export const requireOne = (changes: number, nama: string, id: string): void => {
  if (changes !== 1) throw new RenaksiError('NOT_FOUND', { [nama]: id });
};
