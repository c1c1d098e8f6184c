import type { Migration } from './migration';

export const rencanaMigration: Migration = {
  number: 50,
  name: 'rencana',
  sql: `
    CREATE TABLE indikator_strategis (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      indikator_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      uraian TEXT NOT NULL,
      satuan TEXT NOT NULL CHECK (satuan IN ('JUMLAH', 'PERSEN')),
      baseline TEXT NOT NULL CHECK (json_valid(baseline)),
      target_list TEXT NOT NULL CHECK (json_valid(target_list)),
      capaian_list TEXT NOT NULL CHECK (json_valid(capaian_list)),
      PRIMARY KEY (dossier_id, indikator_id)
    ) STRICT;
    CREATE INDEX indikator_strategis_urutan ON indikator_strategis (dossier_id, urutan);

    CREATE TABLE ukuran_keberhasilan (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      ukuran_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      kelompok_program_id TEXT,
      nama TEXT NOT NULL,
      indikator_list TEXT NOT NULL CHECK (json_valid(indikator_list)),
      PRIMARY KEY (dossier_id, ukuran_id),
      FOREIGN KEY (dossier_id, kelompok_program_id) REFERENCES baris_matriks (dossier_id, baris_id)
        DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX ukuran_keberhasilan_urutan ON ukuran_keberhasilan (dossier_id, urutan);
    CREATE INDEX ukuran_keberhasilan_kelompok_program ON ukuran_keberhasilan (dossier_id, kelompok_program_id);

    CREATE TABLE bagian_naskah (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      bagian_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      jenis TEXT NOT NULL CHECK (jenis IN ('KATA_PENGANTAR', 'BAB', 'SUBBAB', 'SUBSUBBAB')),
      judul TEXT NOT NULL,
      blok_list TEXT NOT NULL CHECK (json_valid(blok_list)),
      PRIMARY KEY (dossier_id, bagian_id)
    ) STRICT;
    CREATE INDEX bagian_naskah_urutan ON bagian_naskah (dossier_id, urutan);

    CREATE TABLE edisi (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      edisi_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      perubahan_ke INTEGER NOT NULL CHECK (perubahan_ke >= 0),
      status TEXT NOT NULL CHECK (status IN ('DRAF', 'DITETAPKAN')),
      nomor TEXT NOT NULL,
      tahun INTEGER,
      tempat_penetapan TEXT NOT NULL,
      tanggal_penetapan TEXT,
      tanggal_pengundangan TEXT,
      nomor_berita_daerah TEXT NOT NULL,
      tahun_berita_daerah INTEGER,
      alasan TEXT NOT NULL,
      PRIMARY KEY (dossier_id, edisi_id)
    ) STRICT;
    CREATE INDEX edisi_urutan ON edisi (dossier_id, urutan);
  `,
};
