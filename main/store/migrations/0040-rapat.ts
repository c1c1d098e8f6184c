import type { Migration } from './migration';

/** `posisi_rapat` is outside the history: where the meeting was is not something to take back. */
export const rapatMigration: Migration = {
  number: 40,
  name: 'rapat',
  sql: `
    CREATE TABLE rapat (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      rapat_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      nama TEXT NOT NULL,
      tanggal TEXT,
      waktu_mulai TEXT,
      waktu_selesai TEXT,
      tempat TEXT NOT NULL,
      agenda TEXT NOT NULL,
      pimpinan TEXT NOT NULL CHECK (json_valid(pimpinan)),
      notulis TEXT NOT NULL CHECK (json_valid(notulis)),
      berita_acara TEXT NOT NULL CHECK (json_valid(berita_acara)),
      PRIMARY KEY (dossier_id, rapat_id)
    ) STRICT;
    CREATE INDEX rapat_urutan ON rapat (dossier_id, urutan);

    CREATE TABLE posisi_rapat (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      rapat_id TEXT NOT NULL,
      pertanyaan_id TEXT NOT NULL,
      PRIMARY KEY (dossier_id, rapat_id)
    ) STRICT;

    CREATE TABLE peserta (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      peserta_id TEXT NOT NULL,
      rapat_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      nama TEXT NOT NULL,
      instansi TEXT NOT NULL,
      jabatan TEXT NOT NULL,
      hadir INTEGER NOT NULL CHECK (hadir IN (0, 1)),
      PRIMARY KEY (dossier_id, peserta_id),
      FOREIGN KEY (dossier_id, rapat_id) REFERENCES rapat (dossier_id, rapat_id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX peserta_urutan ON peserta (dossier_id, rapat_id, urutan);

    CREATE TABLE penilaian (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      rapat_id TEXT NOT NULL,
      pertanyaan_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      nilai INTEGER CHECK (nilai BETWEEN 1 AND 4),
      catatan TEXT NOT NULL,
      bukti TEXT NOT NULL,
      PRIMARY KEY (dossier_id, rapat_id, pertanyaan_id),
      FOREIGN KEY (dossier_id, rapat_id) REFERENCES rapat (dossier_id, rapat_id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (dossier_id, pertanyaan_id) REFERENCES pertanyaan (dossier_id, pertanyaan_id)
        DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX penilaian_urutan ON penilaian (dossier_id, rapat_id, urutan);
    CREATE INDEX penilaian_pertanyaan ON penilaian (dossier_id, pertanyaan_id);

    CREATE TABLE keputusan_prioritas (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      rapat_id TEXT NOT NULL,
      aspek_id TEXT NOT NULL,
      urutan INTEGER NOT NULL,
      peringkat INTEGER CHECK (peringkat BETWEEN 1 AND 40),
      alasan TEXT NOT NULL,
      PRIMARY KEY (dossier_id, rapat_id, aspek_id),
      FOREIGN KEY (dossier_id, rapat_id) REFERENCES rapat (dossier_id, rapat_id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (dossier_id, aspek_id) REFERENCES aspek (dossier_id, aspek_id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX keputusan_prioritas_urutan ON keputusan_prioritas (dossier_id, rapat_id, urutan);
    CREATE INDEX keputusan_prioritas_aspek ON keputusan_prioritas (dossier_id, aspek_id);
  `,
};
