import type { StatusRiwayat } from '../../../shared/contract';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection } from '../connection';
import { applyEntry, type LogEntry } from './applyEntry';

type Arah = 'UNDO' | 'REDO';

/** An old action may have let go of its details (`padatkanRiwayat`): then there is no step. */
const ADA_RINCIAN = 'EXISTS (SELECT 1 FROM riwayat_baris b WHERE b.aksi_id = a.aksi_id) AS ada_rincian';

const SELECT_NEXT: Readonly<Record<Arah, string>> = {
  UNDO: `SELECT aksi_id, label, ${ADA_RINCIAN} FROM riwayat_aksi a WHERE dossier_id = ? AND keadaan = 'BERLAKU'
    ORDER BY aksi_id DESC LIMIT 1`,
  REDO: `SELECT aksi_id, label, ${ADA_RINCIAN} FROM riwayat_aksi a WHERE dossier_id = ? AND keadaan = 'DIBATALKAN'
    ORDER BY aksi_id LIMIT 1`,
};

const SELECT_ENTRIES: Readonly<Record<Arah, string>> = {
  UNDO: 'SELECT tabel, lama, baru FROM riwayat_baris WHERE aksi_id = ? ORDER BY baris_ke DESC',
  REDO: 'SELECT tabel, lama, baru FROM riwayat_baris WHERE aksi_id = ? ORDER BY baris_ke',
};

const nextAksi = (connection: Connection, dossierId: string, arah: Arah): { aksiId: number; label: string } | null => {
  const row = connection.prepare(SELECT_NEXT[arah]).get(dossierId);
  return row?.['ada_rincian'] === 1 ? { aksiId: Number(row['aksi_id']), label: String(row['label']) } : null;
};

/** Opens an action that the triggers log under; answers its id. */
export const beginAksi = (connection: Connection, dossierId: string, label: string, pada: string): number =>
  Number(
    connection
      .prepare(
        `INSERT INTO riwayat_aksi (dossier_id, label, pada, keadaan, keadaan_pada) VALUES (?, ?, ?, 'BERLAKU', ?)`,
      )
      .run(dossierId, label, pada, pada).lastInsertRowid,
  );

/**
 * Ends an action. One that changed nothing leaves no step behind; any other closes the way to redo what was undone.
 * Answers whether there was a change.
 */
export const endAksi = (connection: Connection, dossierId: string, aksiId: number, pada: string): boolean => {
  const ada = connection.prepare('SELECT 1 AS ada FROM riwayat_baris WHERE aksi_id = ? LIMIT 1').get(aksiId);
  if (!ada) {
    connection.prepare('DELETE FROM riwayat_aksi WHERE aksi_id = ?').run(aksiId);
    return false;
  }
  connection
    .prepare(
      `UPDATE riwayat_aksi SET keadaan = 'TERBUANG', keadaan_pada = ? WHERE dossier_id = ? AND keadaan = 'DIBATALKAN'`,
    )
    .run(pada, dossierId);
  return true;
};

/**
 * Takes the last action of a dossier back, or does the last one taken back again. Answers its label. A step that touches
 * a locked meeting is refused by the database (RAPAT_DISAHKAN) and stays where it is.
 */
export const stepHistory = (connection: Connection, dossierId: string, arah: Arah, pada: string): string => {
  const aksi = nextAksi(connection, dossierId, arah);
  if (!aksi) throw new RenaksiError(arah === 'UNDO' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO');
  for (const row of connection.prepare(SELECT_ENTRIES[arah]).all(aksi.aksiId)) {
    applyEntry(connection, dossierId, row as unknown as LogEntry, arah);
  }
  connection
    .prepare('UPDATE riwayat_aksi SET keadaan = ?, keadaan_pada = ? WHERE aksi_id = ?')
    .run(arah === 'UNDO' ? 'DIBATALKAN' : 'BERLAKU', pada, aksi.aksiId);
  return aksi.label;
};

/** What undo and redo would do; null also where the next step would touch a locked meeting and so be refused. */
export const readStatusRiwayat = (connection: Connection, dossierId: string): StatusRiwayat => {
  const label = (arah: Arah): string | null => {
    const aksi = nextAksi(connection, dossierId, arah);
    return aksi === null || isTerkunci(connection, dossierId, aksi.aksiId) ? null : aksi.label;
  };
  return { undo: label('UNDO'), redo: label('REDO') };
};

/** An entry names the meeting of its row, except for a change of an attendant's: that row itself says. */
const SELECT_TERKUNCI = `SELECT 1 AS ada FROM pengesahan s JOIN riwayat_baris b ON b.aksi_id = ?
  WHERE s.dossier_id = ? AND b.tabel IN ('rapat', 'peserta', 'penilaian', 'keputusan_prioritas') AND (
    s.rapat_id = b.lama ->> '$.rapat_id' OR s.rapat_id = b.baru ->> '$.rapat_id'
    OR b.tabel = 'peserta' AND EXISTS (
      SELECT 1 FROM peserta p WHERE p.dossier_id = s.dossier_id AND p.rapat_id = s.rapat_id
      AND p.peserta_id = coalesce(b.lama, b.baru) ->> '$.peserta_id'
    )
  ) LIMIT 1`;

const isTerkunci = (connection: Connection, dossierId: string, aksiId: number): boolean =>
  connection.prepare(SELECT_TERKUNCI).get(aksiId, dossierId) !== undefined;
