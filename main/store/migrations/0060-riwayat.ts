import type { Migration } from './migration';

/**
 * The undo log. `lama` and `baru` hold a row before and after as JSON without its `dossier_id`: keys and changed columns
 * for an update, the whole row for a removal (`baru` null) or an addition (`lama` null). An action that can no longer be
 * redone becomes TERBUANG and stays: the log is also the record of what was changed when.
 */
export const riwayatMigration: Migration = {
  number: 60,
  name: 'riwayat',
  sql: `
    CREATE TABLE riwayat_aksi (
      aksi_id INTEGER PRIMARY KEY AUTOINCREMENT,
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      label TEXT NOT NULL,
      pada TEXT NOT NULL,
      keadaan TEXT NOT NULL CHECK (keadaan IN ('BERLAKU', 'DIBATALKAN', 'TERBUANG')),
      keadaan_pada TEXT NOT NULL
    ) STRICT;
    CREATE INDEX riwayat_aksi_keadaan ON riwayat_aksi (dossier_id, keadaan, aksi_id);

    CREATE TABLE riwayat_baris (
      baris_ke INTEGER PRIMARY KEY AUTOINCREMENT,
      aksi_id INTEGER NOT NULL REFERENCES riwayat_aksi ON DELETE CASCADE,
      tabel TEXT NOT NULL,
      lama TEXT CHECK (json_valid(lama)),
      baru TEXT CHECK (json_valid(baru))
    ) STRICT;
    CREATE INDEX riwayat_baris_aksi ON riwayat_baris (aksi_id);
  `,
};
