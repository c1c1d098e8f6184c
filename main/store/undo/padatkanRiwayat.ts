import type { Connection } from '../connection';

/** How much of a dossier's history keeps what each change replaced. */
export interface BatasRiwayat {
  /** Newest actions that keep it whatever they weigh. */
  readonly aksi: number;
  /** Older ones keep it as long as all together, from the newest on, weigh no more than this. */
  readonly byte: number;
}

/**
 * A section of the narrative saved while it is typed weighs some 20 kB, a cell or a score some 300 bytes: 32 MB are months
 * of work. Every backup holds them once more, which is what a bound is for.
 */
export const BATAS_RIWAYAT: BatasRiwayat = { aksi: 200, byte: 32 * 1024 * 1024 };

/** Newest action whose details are over the bound; `octet_length` tells without reading them. */
const SELECT_BATAS = `
  WITH ukuran AS (
    SELECT aksi_id, sum(coalesce(octet_length(lama), 0) + coalesce(octet_length(baru), 0)) AS byte
    FROM riwayat_aksi JOIN riwayat_baris USING (aksi_id) WHERE dossier_id = ? GROUP BY aksi_id
  )
  SELECT max(aksi_id) AS batas FROM (
    SELECT aksi_id, row_number() OVER terbaru AS ke, sum(byte) OVER terbaru AS sampai
    FROM ukuran WINDOW terbaru AS (ORDER BY aksi_id DESC)
  ) WHERE ke > ? AND sampai > ?`;

/** What can still be done again keeps its details: redo goes from the oldest on. */
const DELETE_RINCIAN = `
  DELETE FROM riwayat_baris WHERE aksi_id IN (
    SELECT aksi_id FROM riwayat_aksi WHERE dossier_id = ? AND aksi_id <= ? AND keadaan <> 'DIBATALKAN'
  )`;

/**
 * Lets go of the details of the oldest actions of every dossier beyond the bound. The actions stay in the history, with
 * what was done and when; without rows they can no longer be taken back, nor can anything before them.
 */
export const padatkanRiwayat = (connection: Connection, batas: BatasRiwayat = BATAS_RIWAYAT): void => {
  for (const { dossier_id: dossierId = null } of connection.prepare('SELECT dossier_id FROM dossier').all()) {
    const aksiId = connection.prepare(SELECT_BATAS).get(dossierId, batas.aksi, batas.byte)?.['batas'] ?? null;
    if (aksiId !== null) connection.prepare(DELETE_RINCIAN).run(dossierId, aksiId);
  }
};
