import type { AksiRiwayat, BarisRiwayat } from '../../../shared/contract';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection, Row } from '../connection';
import { LOGGED_TABLES } from '../rows/tableList';
import { stepHistory } from './history';

/** Rows told of one action; a pasted block may have thousands. */
const BARIS_MAKS = 20;

export interface RentangRiwayat {
  readonly dossierId: string;
  /** Only actions older than this one, null from the newest. */
  readonly sebelum: number | null;
  readonly jumlah: number;
}

/** Actions from the newest, each with the first rows it changed. `nomorById` names rows of the matrix as they are now. */
export const listRiwayat = (
  connection: Connection,
  { dossierId, sebelum, jumlah }: RentangRiwayat,
  nomorById: ReadonlyMap<string, string>,
): AksiRiwayat[] =>
  connection
    .prepare(
      `SELECT aksi_id, label, pada, keadaan,
         (SELECT count(*) FROM riwayat_baris b WHERE b.aksi_id = a.aksi_id) AS jumlah_baris
       FROM riwayat_aksi a WHERE dossier_id = ? AND aksi_id < ? ORDER BY aksi_id DESC LIMIT ?`,
    )
    .all(dossierId, sebelum ?? Number.MAX_SAFE_INTEGER, jumlah)
    .map((row) => ({
      aksiId: Number(row['aksi_id']),
      label: String(row['label']),
      pada: String(row['pada']),
      keadaan: String(row['keadaan']) as AksiRiwayat['keadaan'],
      barisList: listBaris(connection, Number(row['aksi_id']), nomorById),
      jumlahBaris: Number(row['jumlah_baris']),
    }));

const listBaris = (connection: Connection, aksiId: number, nomorById: ReadonlyMap<string, string>): BarisRiwayat[] =>
  connection
    .prepare('SELECT tabel, lama, baru FROM riwayat_baris WHERE aksi_id = ? ORDER BY baris_ke LIMIT ?')
    .all(aksiId, BARIS_MAKS)
    .map((row) => {
      const tabel = String(row['tabel']);
      const lama = decode(tabel, row['lama']);
      const baru = decode(tabel, row['baru']);
      const id = tabel === 'baris_matriks' ? (baru ?? lama)?.['barisId'] : undefined;
      const barisId = typeof id === 'string' ? id : null;
      return { tabel, lama, baru, barisId, nomor: barisId === null ? null : (nomorById.get(barisId) ?? null) };
    });

const decode = (tabel: string, teks: unknown): Record<string, unknown> | null => {
  const table = LOGGED_TABLES.find(({ name }) => name === tabel);
  return table && typeof teks === 'string' ? table.toFields(JSON.parse(teks) as Row) : null;
};

/**
 * Takes back or does again, step by step, until `aksiId` is the last action in force. Throws NOT_FOUND for an action
 * that is gone or can no longer be done again.
 */
export const jumpHistory = (connection: Connection, dossierId: string, aksiId: number, pada: string): void => {
  const keadaanOf = (): unknown =>
    connection
      .prepare('SELECT keadaan FROM riwayat_aksi WHERE dossier_id = ? AND aksi_id = ?')
      .get(dossierId, aksiId)?.['keadaan'];
  const awal = keadaanOf();
  if (awal !== 'BERLAKU' && awal !== 'DIBATALKAN') throw new RenaksiError('NOT_FOUND', { aksiId });
  if (awal === 'DIBATALKAN') {
    while (keadaanOf() === 'DIBATALKAN') stepHistory(connection, dossierId, 'REDO', pada);
    return;
  }
  const lebihBaru = connection.prepare(
    `SELECT 1 AS ada FROM riwayat_aksi WHERE dossier_id = ? AND keadaan = 'BERLAKU' AND aksi_id > ? LIMIT 1`,
  );
  while (lebihBaru.get(dossierId, aksiId)) stepHistory(connection, dossierId, 'UNDO', pada);
};

/** Rows of the matrix that an action removed or changed, each as it was before: whole for a removed one. */
export const barisSebelum = (
  connection: Connection,
  dossierId: string,
  aksiId: number,
): { lama: Row; isDihapus: boolean }[] =>
  connection
    .prepare(
      `SELECT b.lama, b.baru FROM riwayat_baris b JOIN riwayat_aksi a USING (aksi_id)
       WHERE a.dossier_id = ? AND aksi_id = ? AND b.tabel = 'baris_matriks' AND b.lama IS NOT NULL ORDER BY baris_ke`,
    )
    .all(dossierId, aksiId)
    .map((row) => ({ lama: JSON.parse(String(row['lama'])) as Row, isDihapus: row['baru'] === null }));
