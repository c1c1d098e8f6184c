import type { DossierRingkas } from '../../../shared/contract';
import type { Dossier } from '../../../shared/domain/dossier';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection } from '../connection';
import { insertRow, listEntities, syncRows } from '../rows/syncRows';
import {
  dataUmumTable,
  dossierTable,
  gambarTable,
  indikatorTable,
  naskahTable,
  statistikTable,
  temuanDiterimaTable,
  ukuranTable,
} from '../rows/tableList';
import type { TableSpec } from '../rows/tableSpec';
import { readBank, saveBank } from './bankRepository';
import { insertEdisiList, readEdisiList } from './edisiRepository';
import { readGambarList } from './gambarRepository';
import { insertMatriks, readMatriks } from './matriksRepository';
import type { YangDibaca } from './pengesahanRepository';
import { readRapatList, saveRapatList } from './rapatRepository';

/** Stores a sound dossier (`checkDossier`) as a new one. */
export const insertDossier = (connection: Connection, dossier: Dossier, pada: string): void => {
  const { dossierId } = dossier;
  const scope = { dossier_id: dossierId };
  insertRow(connection, 'dossier', { ...scope, ...dossierTable.toRow(dossier) });
  insertRow(connection, 'dossier_keadaan', { ...scope, dibuat_pada: pada, diubah_pada: pada, dihapus_pada: null });
  syncRows(connection, dataUmumTable, scope, [{ isi: dossier.dataUmum }]);
  syncRows(connection, statistikTable, scope, [{ isi: dossier.statistik }]);
  saveBank(connection, dossierId, dossier.bank);
  saveRapatList(connection, dossierId, dossier.rapatList);
  insertMatriks(connection, dossierId, dossier.matriks);
  syncRows(connection, indikatorTable, scope, dossier.targetList);
  syncRows(connection, ukuranTable, scope, dossier.ukuranList);
  syncRows(connection, naskahTable, scope, dossier.naskah);
  syncRows(connection, gambarTable, scope, dossier.gambarList);
  syncRows(connection, temuanDiterimaTable, scope, dossier.temuanDiterimaList);
  insertEdisiList(connection, dossierId, dossier.edisiList);
};

/**
 * Exactly the dossier that was stored, with its later changes; TANPA_SALINAN leaves frozen copies and the bytes of
 * pictures out.
 * Throws NOT_FOUND, and STORE_CORRUPT for a bad row.
 */
export const readDossier = (
  connection: Connection,
  dossierId: string,
  yang: YangDibaca = 'LENGKAP',
  isMatriksMentah = false,
): Dossier => {
  const scope = { dossier_id: dossierId };
  const only = <T>(spec: TableSpec<T>): T => {
    const [entity] = listEntities(connection, spec, scope);
    if (entity === undefined) throw new RenaksiError('NOT_FOUND', { dossierId });
    return entity;
  };
  const { nama, catatanList } = only(dossierTable);
  return {
    dossierId,
    nama,
    catatanList,
    dataUmum: only(dataUmumTable).isi,
    statistik: only(statistikTable).isi,
    bank: readBank(connection, dossierId),
    rapatList: readRapatList(connection, dossierId, yang),
    targetList: listEntities(connection, indikatorTable, scope),
    matriks: readMatriks(isMatriksMentah ? { ...connection, isMentah: true } : connection, dossierId),
    ukuranList: listEntities(connection, ukuranTable, scope),
    naskah: listEntities(connection, naskahTable, scope),
    gambarList: readGambarList(connection, dossierId, yang),
    temuanDiterimaList: listEntities(connection, temuanDiterimaTable, scope),
    edisiList: readEdisiList(connection, dossierId, yang),
  };
};

/**
 * The same without the bytes of pictures and without the checks of its rows, which take most of the time of a long matrix:
 * only for handing it to a thread that makes them. Throws NOT_FOUND.
 */
export const readDossierMentah = (connection: Connection, dossierId: string): Dossier =>
  readDossier({ ...connection, isMentah: true }, dossierId, 'TANPA_ISI_GAMBAR');

/**
 * The same as TANPA_SALINAN with rows of the matrix whose checks are left to what reads the text that is made of them.
 * Throws NOT_FOUND, and STORE_CORRUPT for a bad row of another table.
 */
export const readDossierMatriksMentah = (connection: Connection, dossierId: string): Dossier =>
  readDossier(connection, dossierId, 'TANPA_SALINAN', true);

/** Dossiers in use, or the deleted ones; the last changed first. */
export const listDossier = (connection: Connection, yang: 'ACTIVE' | 'DELETED'): DossierRingkas[] =>
  connection
    .prepare(
      `SELECT dossier_id, nama, diubah_pada, isi ->> '$.instansi.nama' AS instansi,
         isi ->> '$.periode.awal' AS periode_awal, isi ->> '$.periode.akhir' AS periode_akhir
       FROM dossier JOIN dossier_keadaan USING (dossier_id) JOIN data_umum USING (dossier_id)
       WHERE (dihapus_pada IS NULL) = ?
       ORDER BY diubah_pada DESC, nama, dossier_id`,
    )
    .all(yang === 'ACTIVE' ? 1 : 0)
    .map((row) => ({
      dossierId: String(row['dossier_id']),
      nama: String(row['nama']),
      instansi: String(row['instansi']),
      periodeAwal: Number(row['periode_awal']),
      periodeAkhir: Number(row['periode_akhir']),
      diubahPada: String(row['diubah_pada']),
    }));
