import { setImmediate as giliran } from 'node:timers/promises';
import type { HandlersOf } from '../../shared/contract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import type { Dossier } from '../../shared/domain/dossier';
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
import type { Store } from '../store/store';
import { type RapatRef, requireTerbuka } from './rapatRef';
import { readFrom, requireDossier, type ServiceContext } from './serviceContext';

type PengesahanServices = Pick<HandlersOf<typeof persiapanContract>, 'rapat:sahkan' | 'rapat:verify'>;

/** Longest frozen copy in characters, as `pengesahanSchema` has it. */
const SALINAN_MAKS = 8_000_000;

/** Locking minutes, and checking that they are what was locked. */
export const pengesahanServices = (context: ServiceContext): PengesahanServices => ({
  // Outside of the history: a lock is not an action to take back.
  'rapat:sahkan': async (ref) => {
    for (;;) {
      const siap = context.store.read((connection) => {
        requireDossier(connection, ref.dossierId);
        requireTerbuka(connection, ref);
        const dossier = readDossierMatriksMentah(connection, ref.dossierId);
        rejectKurang(dossier, ref.rapatId);
        return { dossier, keadaan: keadaanOf(connection) };
      });
      const salinan = await freeze(context.store, siap.dossier, ref.rapatId);
      const hasil = sahkan(context.store, ref, salinan, siap.keadaan);
      if (hasil) return hasil;
    }
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

/** Tells whether the database is still what it was: any change of a row makes it another. */
interface Keadaan {
  readonly db: Connection['db'];
  readonly jumlahPerubahan: unknown;
}

const keadaanOf = ({ db, prepare }: Connection): Keadaan => ({
  db,
  jumlahPerubahan: prepare('SELECT total_changes() AS jumlah').get()?.['jumlah'],
});

/** Locks the minutes with their frozen text; null, with nothing done, when anything was stored since it was read. */
const sahkan = (
  store: Store,
  { dossierId, rapatId }: RapatRef,
  salinan: string,
  semula: Keadaan,
): { sha256: string; disahkanPada: string } | null =>
  store.write((connection) => {
    const kini = keadaanOf(connection);
    if (kini.db !== semula.db || kini.jumlahPerubahan !== semula.jumlahPerubahan) return null;
    const disahkanPada = store.now();
    const sha256 = sha256Of(salinan);
    insertPengesahan(connection, dossierId, rapatId, { disahkanPada, sha256, salinan, pindaianList: [] });
    markChanged(connection, dossierId, disahkanPada);
    return { sha256, disahkanPada };
  }).value;

/**
 * The frozen text, read back by its schemas: minutes nobody could read again are not locked, for normalized text may have
 * grown past a field's length, and the rows of the matrix were not checked before. Each step is a turn of its own, because
 * the window waits while one runs. Throws LIMIT_REACHED, FILE_DAMAGED, and STORE_CORRUPT for a bad row of the matrix.
 */
const freeze = async (store: Store, dossier: Dossier, rapatId: string): Promise<string> => {
  try {
    await giliran();
    // A column that held no JSON, which the text would leave out without a word.
    if (dossier.matriks.some((baris) => Object.values(baris).some((isi) => isi === undefined))) {
      throw new RenaksiError('STORE_CORRUPT', { tempat: 'baris_matriks' });
    }
    const salinan = salinanPengesahan(dossier, rapatId);
    if (salinan.length > SALINAN_MAKS) {
      throw new RenaksiError('LIMIT_REACHED', { tempat: 'pengesahan.salinan', maks: SALINAN_MAKS });
    }
    await giliran();
    parseSalinan(salinan);
    await giliran();
    return salinan;
  } catch (error) {
    // Says which row it is, when it is one.
    store.read((connection) => readMatriks(connection, dossier.dossierId));
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
