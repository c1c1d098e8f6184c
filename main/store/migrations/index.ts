import { dossierMigration } from './0010-dossier';
import { matriksMigration } from './0020-matriks';
import { bankMigration } from './0030-bank';
import { rapatMigration } from './0040-rapat';
import { rencanaMigration } from './0050-rencana';
import { riwayatMigration } from './0060-riwayat';
import { pengesahanMigration } from './0070-pengesahan';
import { edisiMigration } from './0080-edisi';
import { naskahMigration } from './0090-naskah';
import type { Migration } from './migration';

/**
 * Every step in order. A step that was shipped is never edited. One that renames or drops a logged column also sets the
 * actions of `riwayat_aksi` to TERBUANG: their entries name columns.
 */
export const MIGRATION_LIST: readonly Migration[] = [
  dossierMigration,
  matriksMigration,
  bankMigration,
  rapatMigration,
  rencanaMigration,
  riwayatMigration,
  pengesahanMigration,
  edisiMigration,
  naskahMigration,
];
