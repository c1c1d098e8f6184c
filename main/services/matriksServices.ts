import type { HandlersOf, SebabTerapan } from '../../shared/contract';
import type { matriksContract } from '../../shared/contract/matriksContract';
import type { BarisMatriks, JenisBaris } from '../../shared/domain/dossier';
import { barisMatriksBaru } from '../../shared/domain/matriks/barisMatriksBaru';
import { TINGKAT } from '../../shared/domain/matriks/nomorMatriks';
import { isIsiSaja, isPindahSaja, type PerubahanBaris } from '../../shared/domain/matriks/perubahanBaris';
import { terapkanPerubahan } from '../../shared/domain/matriks/terapkanPerubahan';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import {
  countBaris,
  placeBaris,
  readBaris,
  readMatriks,
  removeCabang,
  saveMatriks,
  updateBaris,
  updateIsi,
} from '../store/repositories/matriksRepository';
import { changeDossier, type ServiceContext } from './serviceContext';

/** Most rows a matrix may have: `dossierSchema`, and so a `.renaksi` file, takes no more. */
export const BARIS_MAKS = 5000;

export const matriksServices = (context: ServiceContext): Omit<HandlersOf<typeof matriksContract>, 'kerja:baca'> => ({
  'matriks:add': ({ dossierId, jenis, indukId, setelahId }) => {
    const barisId = context.newId();
    const { disimpanPada } = changeDossier(context, { dossierId, label: 'matriks:add' }, (connection) => {
      if (countBaris(connection, dossierId) >= BARIS_MAKS) {
        throw new RenaksiError('LIMIT_REACHED', { tempat: 'matriks', maks: BARIS_MAKS });
      }
      place(connection, dossierId, barisMatriksBaru({ barisId, indukId, jenis }), setelahId);
    });
    return { disimpanPada, barisId };
  },
  'matriks:update': ({ dossierId, barisId, isi }) => {
    const { disimpanPada } = changeDossier(context, { dossierId, label: 'matriks:update' }, (connection) => {
      const baris = { ...requireBaris(connection, dossierId, barisId), ...isi };
      updateBaris(connection, dossierId, { ...baris, tahunList: sortUnik(baris.tahunList) });
    });
    return { disimpanPada };
  },
  'matriks:remove': ({ dossierId, barisId }) => {
    const { disimpanPada } = changeDossier(context, { dossierId, label: 'matriks:remove' }, (connection) => {
      requireBaris(connection, dossierId, barisId);
      removeCabang(connection, dossierId, barisId);
    });
    return { disimpanPada };
  },
  'matriks:move': ({ dossierId, barisId, indukId, setelahId }) => {
    const { disimpanPada } = changeDossier(context, { dossierId, label: 'matriks:move' }, (connection) =>
      place(connection, dossierId, { ...requireBaris(connection, dossierId, barisId), indukId }, setelahId),
    );
    return { disimpanPada };
  },
  'matriks:terapkan': ({ dossierId, sebab, perubahanList }) => {
    const { value, disimpanPada } = changeDossier(context, { dossierId, label: LABEL_TERAPAN[sebab] }, (connection) => {
      const rapiList = perubahanList.map(rapikanTahun);
      if (rapiList.every(isIsiSaja)) return updateIsi(connection, dossierId, rapiList);
      const [satu, ...lain] = rapiList;
      if (satu && lain.length === 0 && move(connection, dossierId, satu)) return [];
      // Unchecked, as it was stored: what changes has been checked on its way in.
      const lama = readMatriks({ ...connection, isMentah: true }, dossierId);
      const { matriks, ditolakList } = terapkanPerubahan(lama, rapiList);
      if (matriks.length > BARIS_MAKS) throw new RenaksiError('LIMIT_REACHED', { tempat: 'matriks', maks: BARIS_MAKS });
      saveMatriks(connection, dossierId, lama, matriks);
      return ditolakList;
    });
    return { disimpanPada, ditolakList: value };
  },
});

/** Stable names in the history. */
const LABEL_TERAPAN: Readonly<Record<SebabTerapan, string>> = {
  SUNTING: 'matriks:update',
  TAMBAH: 'matriks:add',
  TEMPEL: 'matriks:tempel',
  ISI_KE_BAWAH: 'matriks:isiKeBawah',
  GANTI: 'matriks:ganti',
  TINGKAT: 'matriks:tingkat',
  PINDAH: 'matriks:move',
  HAPUS: 'matriks:remove',
  LEMBAR_KERJA: 'matriks:lembarKerja',
  PULIHKAN: 'matriks:pulihkan',
};

const place = (connection: Connection, dossierId: string, baris: BarisMatriks, setelahId: string | null): void => {
  requireTingkat(connection, dossierId, baris.jenis, baris.indukId);
  if (!placeBaris(connection, dossierId, baris, setelahId)) {
    throw new RenaksiError('INPUT_INVALID', { tempat: 'setelahId' });
  }
};

/**
 * Makes a change that only moves a row, reading no rows but its old and new siblings. False, with nothing changed, when
 * it does more or has no such place: then the whole matrix must be looked at.
 */
const move = (connection: Connection, dossierId: string, perubahan: PerubahanBaris): boolean => {
  const { barisId, baru, setelahId } = perubahan;
  if (baru === null || !isPindahSaja(perubahan)) return false;
  const { indukId } = baru;
  const baris = readBaris(connection, dossierId, barisId);
  const induk = indukId === null ? null : readBaris(connection, dossierId, indukId);
  if (!baris || induk === undefined || !isTingkat(baris.jenis, induk)) return false;
  return placeBaris(connection, dossierId, { ...baris, indukId }, setelahId);
};

const requireBaris = (connection: Connection, dossierId: string, barisId: string): BarisMatriks => {
  const baris = readBaris(connection, dossierId, barisId);
  if (!baris) throw new RenaksiError('NOT_FOUND', { barisId });
  return baris;
};

/** A kelompok program stands at the top, any other row below one of the kind above it. */
const requireTingkat = (connection: Connection, dossierId: string, jenis: JenisBaris, indukId: string | null): void => {
  const induk = indukId === null ? null : requireBaris(connection, dossierId, indukId);
  if (!isTingkat(jenis, induk)) throw new RenaksiError('MATRIKS_LEVEL_INVALID', { jenis });
};

/** No row can come below itself: what stands below it is of a deeper level. */
const isTingkat = (jenis: JenisBaris, induk: BarisMatriks | null): boolean =>
  TINGKAT[jenis] === (induk === null ? 0 : TINGKAT[induk.jenis] + 1);

const rapikanTahun = (perubahan: PerubahanBaris): PerubahanBaris => ({
  ...perubahan,
  baru: perubahan.baru && { ...perubahan.baru, tahunList: sortUnik(perubahan.baru.tahunList) },
});

/** Years as the matrix holds them: ascending, each once. */
const sortUnik = (tahunList: readonly number[]): number[] => [...new Set(tahunList)].toSorted((a, b) => a - b);
