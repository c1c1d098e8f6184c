import type { HandlersOf } from '../../shared/contract';
import type { rapatContract } from '../../shared/contract/rapatContract';
import type { Aspek } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readBank, saveBank } from '../store/repositories/bankRepository';
import { hasPengesahan } from '../store/repositories/pengesahanRepository';
import { hasNilai, removeYatim } from '../store/repositories/rapatRepository';
import { rejectGanda } from './isiServices';
import { changeChecked, type ServiceContext } from './serviceContext';

/** Most questions of a bank: `rapatSchema` lets a meeting hold so many scores. */
export const PERTANYAAN_MAKS = 1000;

/** Ids of a bank in their order: what must stay once scores refer to it. */
const kerangka = (aspekList: readonly Aspek[]): string =>
  JSON.stringify(
    aspekList.map(({ aspekId, pertanyaanList }) => [aspekId, pertanyaanList.map(({ pertanyaanId }) => pertanyaanId)]),
  );

/** Scores and locked minutes refer to the questions. */
const isBeku = (connection: Connection, dossierId: string): boolean =>
  hasNilai(connection, dossierId) || hasPengesahan(connection, dossierId);

export const bankServices = (context: ServiceContext): Pick<HandlersOf<typeof rapatContract>, 'bank:save'> => ({
  'bank:save': ({ dossierId, aspekList, skalaList, predikatSet }) => {
    const pertanyaanList = aspekList.flatMap((aspek) => aspek.pertanyaanList);
    rejectGanda(
      'aspekList',
      aspekList.map(({ aspekId }) => aspekId),
    );
    rejectGanda(
      'pertanyaanList',
      pertanyaanList.map(({ pertanyaanId }) => pertanyaanId),
    );
    if (pertanyaanList.length > PERTANYAAN_MAKS) {
      throw new RenaksiError('LIMIT_REACHED', { tempat: 'pertanyaanList', maks: PERTANYAAN_MAKS });
    }
    return changeChecked(context, { dossierId, label: 'bank:save' }, (connection) => {
      const semula = readBank(connection, dossierId);
      // Domain rules, scoring: editable until the meeting starts, then frozen; wording and classes may still be mended.
      if (kerangka(semula.aspekList) !== kerangka(aspekList) && isBeku(connection, dossierId)) {
        throw new RenaksiError('BANK_FROZEN');
      }
      saveBank(connection, dossierId, { ...semula, aspekList, skalaList, predikatSet });
      removeYatim(connection, dossierId);
    });
  },
});
