import type { Migration } from './migration';

/**
 * `dossier_keadaan` stands apart from `dossier` because the history must not take it back: when a dossier was changed
 * or put away is not part of its content. Every table follows a new `dossier_id`.
 */
export const dossierMigration: Migration = {
  number: 10,
  name: 'dossier',
  sql: `
    CREATE TABLE dossier (
      dossier_id TEXT NOT NULL PRIMARY KEY,
      nama TEXT NOT NULL CHECK (nama <> ''),
      catatan_list TEXT NOT NULL CHECK (json_valid(catatan_list))
    ) STRICT;

    CREATE TABLE dossier_keadaan (
      dossier_id TEXT NOT NULL PRIMARY KEY REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      dibuat_pada TEXT NOT NULL,
      diubah_pada TEXT NOT NULL,
      dihapus_pada TEXT
    ) STRICT;

    CREATE TABLE data_umum (
      dossier_id TEXT NOT NULL PRIMARY KEY REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      isi TEXT NOT NULL CHECK (json_valid(isi))
    ) STRICT;

    CREATE TABLE statistik (
      dossier_id TEXT NOT NULL PRIMARY KEY REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      isi TEXT NOT NULL CHECK (json_valid(isi))
    ) STRICT;
  `,
};
