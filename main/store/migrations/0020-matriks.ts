import type { Migration } from './migration';

/** `urutan` orders the rows of one parent; it has gaps, so that a move touches the moved row only. */
export const matriksMigration: Migration = {
  number: 20,
  name: 'matriks',
  sql: `
    CREATE TABLE baris_matriks (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      baris_id TEXT NOT NULL,
      induk_id TEXT,
      jenis TEXT NOT NULL CHECK (jenis IN ('KELOMPOK_PROGRAM', 'PROGRAM', 'KEGIATAN')),
      urutan INTEGER NOT NULL,
      uraian TEXT NOT NULL,
      keterangan TEXT NOT NULL,
      tahun_list TEXT NOT NULL CHECK (json_valid(tahun_list)),
      pihak_list TEXT NOT NULL CHECK (json_valid(pihak_list)),
      PRIMARY KEY (dossier_id, baris_id),
      FOREIGN KEY (dossier_id, induk_id) REFERENCES baris_matriks (dossier_id, baris_id)
        DEFERRABLE INITIALLY DEFERRED,
      CHECK ((jenis = 'KELOMPOK_PROGRAM') = (induk_id IS NULL))
    ) STRICT;
    CREATE INDEX baris_matriks_urutan ON baris_matriks (dossier_id, induk_id, urutan);
  `,
};
