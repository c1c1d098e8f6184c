import type { HandlersOf } from '../../shared/contract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import type { Dossier, Pengesahan } from '../../shared/domain/dossier';
import { parseSalinan, salinanPengesahan } from '../../shared/domain/pengesahan/isiPengesahan';
import { kekuranganPengesahan } from '../../shared/domain/pengesahan/kekuranganPengesahan';
import { periksaPengesahan } from '../../shared/domain/pengesahan/periksaPengesahan';
import { RenaksiError } from '../../shared/errors/errorCode';
import { sha256Of } from '../files/sha256Of';
import type { Connection } from '../store/connection';
import { readBank } from '../store/repositories/bankRepository';
import { readDossierMatriksMentah } from '../store/repositories/dossierRepository';
import { markChanged } from '../store/repositories/keadaanRepository';
import { readMatriks } from '../store/repositories/matriksRepository';
import { insertPengesahan, readPengesahan } from '../store/repositories/pengesahanRepository';
import { readRapatList } from '../store/repositories/rapatRepository';
import { requireTerbuka } from './rapatRef';
import { readFrom, requireDossier, type ServiceContext } from './serviceContext';

type PengesahanServices = Pick<HandlersOf<typeof persiapanContract>, 'rapat:sahkan' | 'rapat:verify'>;

/** Longest frozen copy in characters, as `pengesahanSchema` has it. */
const SALINAN_MAKS = 8_000_000;

/** Locking minutes, and checking that they are what was locked. */
export const pengesahanServices = (context: ServiceContext): PengesahanServices => ({
  // Outside of the history: a lock is not an action to take back.
  'rapat:sahkan': (ref) => {
    const { store } = context;
    const { value } = store.write((connection) => {
      const { dossierId, rapatId } = ref;
      requireDossier(connection, dossierId);
      requireTerbuka(connection, ref);
      const dossier = readDossierMatriksMentah(connection, dossierId);
      rejectKurang(dossier, rapatId);
      const salinan = freeze(connection, dossier, rapatId);
      const disahkanPada = store.now();
      const pengesahan: Pengesahan = { disahkanPada, sha256: sha256Of(salinan), salinan, pindaianList: [] };
      insertPengesahan(connection, dossierId, rapatId, pengesahan);
      markChanged(connection, dossierId, disahkanPada);
      return { sha256: pengesahan.sha256, disahkanPada };
    });
    return value;
  },
  'rapat:verify': ({ dossierId, rapatId }) =>
    readFrom(context, dossierId, (connection) => {
      const bank = readBank(connection, dossierId);
      const rapatList = readRapatList(connection, dossierId, 'TANPA_SALINAN').map((rapat) =>
        rapat.rapatId === rapatId ? { ...rapat, pengesahan: readPengesahan(connection, dossierId, rapatId) } : rapat,
      );
      return periksaPengesahan({ bank, rapatList }, rapatId, sha256Of);
    }),
});

/**
 * The frozen text, read back by its schemas: the one check of a long matrix while the window waits, and minutes nobody could
 * read again are not locked, for normalized text may have grown past a field's length. Throws LIMIT_REACHED, FILE_DAMAGED,
 * and STORE_CORRUPT for a bad row of the matrix.
 */
const freeze = (connection: Connection, dossier: Dossier, rapatId: string): string => {
  try {
    // A column that held no JSON, which the text would leave out without a word.
    if (dossier.matriks.some((baris) => Object.values(baris).some((isi) => isi === undefined))) {
      throw new RenaksiError('STORE_CORRUPT', { tempat: 'baris_matriks' });
    }
    const salinan = salinanPengesahan(dossier, rapatId);
    if (salinan.length > SALINAN_MAKS) {
      throw new RenaksiError('LIMIT_REACHED', { tempat: 'pengesahan.salinan', maks: SALINAN_MAKS });
    }
    parseSalinan(salinan);
    return salinan;
  } catch (error) {
    // Says which row it is, when it is one.
    readMatriks(connection, dossier.dossierId);
    throw error;
  }
};

/** BELUM_LENGKAP with `kurang`, the kinds of `kekuranganPengesahan` joined by commas, and how many are missing of each. */
const rejectKurang = ({ bank, rapatList }: Parameters<typeof salinanPengesahan>[0], rapatId: string): void => {
  const rapat = rapatList.find((r) => r.rapatId === rapatId);
  const kurangList = rapat ? kekuranganPengesahan(bank, rapat) : [];
  if (kurangList.length === 0) return;
  throw new RenaksiError('BELUM_LENGKAP', {
    kurang: kurangList.map(({ jenis }) => jenis).join(','),
    ...Object.fromEntries(kurangList.map(({ jenis, jumlah }) => [jenis, jumlah])),
  });
};
