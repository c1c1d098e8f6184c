import type { HandlersOf } from '../../shared/contract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import type { Pengesahan } from '../../shared/domain/dossier';
import { parseSalinan, salinanPengesahan } from '../../shared/domain/pengesahan/isiPengesahan';
import { kekuranganPengesahan } from '../../shared/domain/pengesahan/kekuranganPengesahan';
import { periksaPengesahan } from '../../shared/domain/pengesahan/periksaPengesahan';
import { RenaksiError } from '../../shared/errors/errorCode';
import { sha256Of } from '../files/sha256Of';
import { readBank } from '../store/repositories/bankRepository';
import { readDossier } from '../store/repositories/dossierRepository';
import { markChanged } from '../store/repositories/keadaanRepository';
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
      const dossier = readDossier(connection, dossierId, 'TANPA_SALINAN');
      rejectKurang(dossier, rapatId);
      const salinan = salinanPengesahan(dossier, rapatId);
      if (salinan.length > SALINAN_MAKS) {
        throw new RenaksiError('LIMIT_REACHED', { tempat: 'pengesahan.salinan', maks: SALINAN_MAKS });
      }
      // Minutes nobody could read again are not locked: normalized text may have grown past a field's length.
      parseSalinan(salinan);
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
