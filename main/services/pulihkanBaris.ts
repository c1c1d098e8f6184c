import type { BarisMatriks } from '../../shared/domain/dossier';
import { TINGKAT } from '../../shared/domain/matriks/nomorMatriks';
import { rentangCabang } from '../../shared/domain/matriks/ubahTingkat';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection, Row } from '../store/connection';
import { readBaris, readMatriks, saveMatriks } from '../store/repositories/matriksRepository';
import { updateRow } from '../store/rows/syncRows';
import { matriksTable } from '../store/rows/tableList';
import { barisSebelum } from '../store/undo/listRiwayat';

/** Columns of a row that are its place and not its content. */
const TEMPAT = new Set(['baris_id', 'induk_id', 'urutan', 'jenis']);

/**
 * Puts a row of the matrix as it was before an action. One that was changed gets the values back that this action
 * replaced; one that was removed comes back, with the rows that went along, to its parent. Throws NOT_FOUND when the
 * action did not touch the row, MATRIKS_LEVEL_INVALID when its parent is gone.
 */
export const pulihkanBaris = (connection: Connection, dossierId: string, aksiId: number, barisId: string): void => {
  const sebelumList = barisSebelum(connection, dossierId, aksiId);
  const sebelum = sebelumList.find(({ lama }) => lama['baris_id'] === barisId);
  if (!sebelum) throw new RenaksiError('NOT_FOUND', { barisId });
  if (readBaris(connection, dossierId, barisId)) {
    const isi = Object.fromEntries(Object.entries(sebelum.lama).filter(([kolom]) => !TEMPAT.has(kolom)));
    if (Object.keys(isi).length > 0) {
      updateRow(connection, matriksTable.name, { dossier_id: dossierId, baris_id: barisId }, isi);
    }
    return;
  }
  if (!sebelum.isDihapus) throw new RenaksiError('NOT_FOUND', { barisId });
  const matriks = readMatriks(connection, dossierId);
  saveMatriks(connection, dossierId, matriks, sisipkan(matriks, cabangOf(sebelumList, barisId)));
};

/** A removed row with the removed rows below it, in printing order. */
const cabangOf = (
  sebelumList: readonly { readonly lama: Row; readonly isDihapus: boolean }[],
  barisId: string,
): BarisMatriks[] => {
  const dihapus = sebelumList
    .filter(({ isDihapus }) => isDihapus)
    .map(({ lama }) => lama)
    .toSorted((a, b) => Number(a['urutan']) - Number(b['urutan']));
  const susun = (row: Row): BarisMatriks[] => [
    matriksTable.fromRow(row),
    ...dihapus.filter((anak) => anak['induk_id'] === row['baris_id']).flatMap(susun),
  ];
  return dihapus.filter((row) => row['baris_id'] === barisId).flatMap(susun);
};

/** Puts a branch at the end of its parent's rows. */
const sisipkan = (matriks: readonly BarisMatriks[], cabang: readonly BarisMatriks[]): BarisMatriks[] => {
  const kepala = cabang[0];
  if (!kepala || kepala.indukId === null) return [...matriks, ...cabang];
  const induk = matriks.find(({ barisId }) => barisId === kepala.indukId);
  if (!induk || TINGKAT[induk.jenis] !== TINGKAT[kepala.jenis] - 1) {
    throw new RenaksiError('MATRIKS_LEVEL_INVALID', { jenis: kepala.jenis });
  }
  return matriks.toSpliced(rentangCabang(matriks, induk.barisId).akhir, 0, ...cabang);
};
