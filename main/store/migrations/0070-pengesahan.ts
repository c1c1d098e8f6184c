import type { Migration } from './migration';

const KOSONG = `'{"nomor":"","tanggal":null,"tentang":""}'`;

/**
 * A whole meeting: what it rests on, attendance, votes, evidence, and the lock on its minutes. Every new column has a
 * default, so that rows and entries of the undo log from before stay good.
 *
 * Outside of the history: `pengesahan` (a lock can't be taken back, and its copy is large), `rapat_aktif` (the meeting the
 * screens are about) and `folder_bukti` (a folder of this computer); the last two don't travel with the dossier either.
 *
 * The triggers keep a locked meeting as it is against anyone who writes to the database. Statements that a change or
 * removal of the dossier's own row cascades into pass: then its old `dossier_id` is no longer there.
 */
export const pengesahanMigration: Migration = {
  number: 70,
  name: 'pengesahan',
  sql: `
    ALTER TABLE rapat ADD COLUMN jenis TEXT NOT NULL DEFAULT 'PERTAMA'
      CHECK (jenis IN ('PERTAMA', 'LANJUTAN', 'PERBAIKAN'));
    ALTER TABLE rapat ADD COLUMN perbaikan_dari TEXT;
    ALTER TABLE rapat ADD COLUMN alasan_perbaikan TEXT NOT NULL DEFAULT '';
    ALTER TABLE rapat ADD COLUMN edisi_id TEXT;
    ALTER TABLE rapat ADD COLUMN dasar_hukum TEXT NOT NULL DEFAULT ${KOSONG} CHECK (json_valid(dasar_hukum));
    ALTER TABLE rapat ADD COLUMN undangan TEXT NOT NULL DEFAULT ${KOSONG} CHECK (json_valid(undangan));
    ALTER TABLE rapat ADD COLUMN kuorum TEXT NOT NULL DEFAULT '{"cara":"TANPA"}' CHECK (json_valid(kuorum));
    ALTER TABLE rapat ADD COLUMN batas_waktu TEXT NOT NULL DEFAULT '{"rapatMenit":null,"pertanyaanDetik":null}'
      CHECK (json_valid(batas_waktu));

    ALTER TABLE peserta ADD COLUMN jam_hadir TEXT;
    ALTER TABLE peserta ADD COLUMN mewakili TEXT NOT NULL DEFAULT '';
    ALTER TABLE peserta ADD COLUMN jenjang INTEGER CHECK (jenjang BETWEEN 1 AND 99);
    ALTER TABLE peserta ADD COLUMN tanda_tangan TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tanda_tangan));

    ALTER TABLE penilaian ADD COLUMN bukti_list TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(bukti_list));
    ALTER TABLE penilaian ADD COLUMN pendapat_berbeda TEXT NOT NULL DEFAULT '';
    ALTER TABLE penilaian ADD COLUMN dilewati INTEGER NOT NULL DEFAULT 0 CHECK (dilewati IN (0, 1));
    ALTER TABLE penilaian ADD COLUMN suara TEXT CHECK (json_valid(suara));

    CREATE TABLE pengesahan (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      rapat_id TEXT NOT NULL,
      disahkan_pada TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      salinan TEXT NOT NULL,
      pindaian_list TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(pindaian_list)),
      PRIMARY KEY (dossier_id, rapat_id),
      FOREIGN KEY (dossier_id, rapat_id) REFERENCES rapat (dossier_id, rapat_id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE rapat_aktif (
      dossier_id TEXT NOT NULL PRIMARY KEY REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      rapat_id TEXT NOT NULL
    ) STRICT;

    CREATE TABLE folder_bukti (
      dossier_id TEXT NOT NULL PRIMARY KEY REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      path TEXT NOT NULL
    ) STRICT;

    ${lockTable('rapat', ['rapat_id'])}
    ${lockTable('peserta', ['peserta_id'])}
    ${lockTable('penilaian', ['rapat_id', 'pertanyaan_id'])}
    ${lockTable('keputusan_prioritas', ['rapat_id', 'aspek_id'])}

    CREATE TRIGGER kunci_pengesahan_tambah BEFORE INSERT ON pengesahan
    WHEN EXISTS (SELECT 1 FROM pengesahan WHERE dossier_id = NEW.dossier_id AND rapat_id = NEW.rapat_id)
    BEGIN SELECT RAISE(ABORT, 'RAPAT_DISAHKAN'); END;

    CREATE TRIGGER kunci_pengesahan_ubah BEFORE UPDATE ON pengesahan
    WHEN NEW.rapat_id IS NOT OLD.rapat_id OR NEW.disahkan_pada IS NOT OLD.disahkan_pada
      OR NEW.sha256 IS NOT OLD.sha256 OR NEW.salinan IS NOT OLD.salinan
      OR (NEW.dossier_id IS NOT OLD.dossier_id AND EXISTS (SELECT 1 FROM dossier WHERE dossier_id = OLD.dossier_id))
      OR EXISTS (
        SELECT 1 FROM json_each(OLD.pindaian_list) AS lama
        WHERE json_extract(NEW.pindaian_list, lama.fullkey) IS NOT lama.value
      )
    BEGIN SELECT RAISE(ABORT, 'RAPAT_DISAHKAN'); END;

    CREATE TRIGGER kunci_pengesahan_hapus BEFORE DELETE ON pengesahan
    WHEN EXISTS (SELECT 1 FROM dossier WHERE dossier_id = OLD.dossier_id)
    BEGIN SELECT RAISE(ABORT, 'RAPAT_DISAHKAN'); END;
  `,
};

/** An addition may also be a replacement, of the row with its key: REPLACE runs no trigger for what it removes. */
function lockTable(table: string, keys: readonly string[]): string {
  const isLocked = (row: string): string =>
    `EXISTS (SELECT 1 FROM pengesahan WHERE dossier_id = ${row}.dossier_id AND rapat_id = ${row}.rapat_id)`;
  const isReplaced = `EXISTS (
      SELECT 1 FROM ${table} AS ada JOIN pengesahan USING (dossier_id, rapat_id)
      WHERE ada.dossier_id = NEW.dossier_id AND ${keys.map((key) => `ada.${key} = NEW.${key}`).join(' AND ')}
    )`;
  const isHere = `EXISTS (SELECT 1 FROM dossier WHERE dossier_id = OLD.dossier_id)`;
  return `
    CREATE TRIGGER kunci_${table}_tambah BEFORE INSERT ON ${table}
    WHEN ${isLocked('NEW')} OR ${isReplaced}
    BEGIN SELECT RAISE(ABORT, 'RAPAT_DISAHKAN'); END;

    CREATE TRIGGER kunci_${table}_ubah BEFORE UPDATE ON ${table}
    WHEN ${isHere} AND (${isLocked('OLD')} OR ${isLocked('NEW')} OR ${isReplaced})
    BEGIN SELECT RAISE(ABORT, 'RAPAT_DISAHKAN'); END;

    CREATE TRIGGER kunci_${table}_hapus BEFORE DELETE ON ${table}
    WHEN ${isHere} AND ${isLocked('OLD')}
    BEGIN SELECT RAISE(ABORT, 'RAPAT_DISAHKAN'); END;`;
}
