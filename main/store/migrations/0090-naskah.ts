import type { Migration } from './migration';

/**
 * Sections that are left out, pictures, accepted findings, and the house template of the narrative, which belongs to no
 * dossier.
 */
export const naskahMigration: Migration = {
  number: 90,
  name: 'naskah',
  sql: `
    ALTER TABLE bagian_naskah ADD COLUMN is_dicetak INTEGER NOT NULL DEFAULT 1 CHECK (is_dicetak IN (0, 1));

    CREATE TABLE gambar_naskah (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      gambar_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      nama TEXT NOT NULL,
      mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg', 'image/svg+xml')),
      lebar_px INTEGER NOT NULL CHECK (lebar_px > 0),
      tinggi_px INTEGER NOT NULL CHECK (tinggi_px > 0),
      isi TEXT NOT NULL,
      PRIMARY KEY (dossier_id, gambar_id)
    ) STRICT;
    CREATE INDEX gambar_naskah_urutan ON gambar_naskah (dossier_id, urutan);

    CREATE TABLE temuan_diterima (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      kunci TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      alasan TEXT NOT NULL,
      diterima_pada TEXT NOT NULL,
      PRIMARY KEY (dossier_id, kunci)
    ) STRICT;
    CREATE INDEX temuan_diterima_urutan ON temuan_diterima (dossier_id, urutan);

    CREATE TABLE templat_naskah (
      nomor INTEGER PRIMARY KEY CHECK (nomor = 1),
      disimpan_pada TEXT NOT NULL,
      naskah TEXT NOT NULL CHECK (json_valid(naskah))
    ) STRICT;
  `,
};
