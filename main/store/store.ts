import type { Cadangan, StatusRiwayat } from '../../shared/contract';
import type { Connection } from './connection';

/** A user's action: what the history takes back in one step. */
export interface Aksi {
  readonly dossierId: string;
  /** Stable name, the channel's. */
  readonly label: string;
}

export interface Saved<T> {
  readonly value: T;
  /** ISO instant of the commit. */
  readonly disimpanPada: string;
}

/**
 * The open database of one folder. A connection is only good inside the function it is handed to: a restore replaces
 * it. All methods are synchronous and throw RenaksiError for what a user can meet (DISK_FULL, STORE_CORRUPT …).
 */
export interface Store {
  readonly folder: string;
  read<T>(run: (connection: Connection) => T): T;
  /** All or nothing, as one step of the dossier's history; on the disk when it returns. */
  change<T>(aksi: Aksi, run: (connection: Connection) => T): Saved<T>;
  /** All or nothing, outside of the history. */
  write<T>(run: (connection: Connection) => T): Saved<T>;
  /** Takes the last action back. Throws NOTHING_TO_UNDO. */
  undo(dossierId: string): Saved<string>;
  /** Does the last action taken back again. Throws NOTHING_TO_REDO. */
  redo(dossierId: string): Saved<string>;
  statusRiwayat(dossierId: string): StatusRiwayat;
  /** Newest first. */
  listCadangan(): Cadangan[];
  /** Backs up now and removes backups past their time. Answers the id; throws BACKUP_FAILED. */
  backup(alasan: Cadangan['alasan']): string;
  /**
   * Puts a backup in the database's place, after the present state was backed up as SEBELUM_PEMULIHAN.
   * Throws BACKUP_NOT_FOUND, BACKUP_FAILED or STORE_NEWER with nothing changed.
   */
  restore(cadanganId: string): void;
  /** Current ISO instant by the store's clock. */
  now(): string;
  /** Backs up when there are changes, closes and lets the folder go. A second call does nothing. */
  close(): void;
}
