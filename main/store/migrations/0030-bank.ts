import type { Migration } from './migration';

export const bankMigration: Migration = {
  number: 30,
  name: 'bank',
  sql: `
    CREATE TABLE bank (
      dossier_id TEXT NOT NULL PRIMARY KEY REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      nama TEXT NOT NULL,
      sumber TEXT NOT NULL,
      skala_list TEXT NOT NULL CHECK (json_valid(skala_list)),
      predikat_set TEXT NOT NULL CHECK (json_valid(predikat_set))
    ) STRICT;

    CREATE TABLE aspek (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      aspek_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      nama TEXT NOT NULL,
      nama_kategorisasi TEXT NOT NULL,
      kelompok_program_id TEXT,
      PRIMARY KEY (dossier_id, aspek_id),
      FOREIGN KEY (dossier_id, kelompok_program_id) REFERENCES baris_matriks (dossier_id, baris_id)
        DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX aspek_urutan ON aspek (dossier_id, urutan);
    CREATE INDEX aspek_kelompok_program ON aspek (dossier_id, kelompok_program_id);

    CREATE TABLE pertanyaan (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      pertanyaan_id TEXT NOT NULL,
      aspek_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      teks TEXT NOT NULL,
      PRIMARY KEY (dossier_id, pertanyaan_id),
      FOREIGN KEY (dossier_id, aspek_id) REFERENCES aspek (dossier_id, aspek_id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX pertanyaan_urutan ON pertanyaan (dossier_id, urutan);
    CREATE INDEX pertanyaan_aspek ON pertanyaan (dossier_id, aspek_id);
  `,
};
