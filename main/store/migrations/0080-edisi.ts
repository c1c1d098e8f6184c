import type { Migration } from './migration';

/** The plan of the dossier whose current edition is adopted. */
const DITETAPKAN = (baris: 'NEW' | 'OLD'): string => `EXISTS (
  SELECT 1 FROM penetapan WHERE dossier_id = ${baris}.dossier_id AND edisi_id =
    (SELECT edisi_id FROM edisi WHERE dossier_id = ${baris}.dossier_id ORDER BY urutan DESC LIMIT 1))`;

/** A dossier that goes takes everything along; its own row is then gone already. */
const ADA = 'EXISTS (SELECT 1 FROM dossier WHERE dossier_id = OLD.dossier_id)';

const TOLAK = `BEGIN SELECT RAISE(ABORT, 'EDISI_DITETAPKAN'); END;`;

const kunci = (tabel: string, kolomUbah: string): string => `
    CREATE TRIGGER ${tabel}_tetap_tambah BEFORE INSERT ON ${tabel} WHEN ${DITETAPKAN('NEW')} ${TOLAK}
    CREATE TRIGGER ${tabel}_tetap_ubah BEFORE UPDATE ${kolomUbah} ON ${tabel}
    WHEN ${ADA} AND (${DITETAPKAN('OLD')} OR ${DITETAPKAN('NEW')}) ${TOLAK}
    CREATE TRIGGER ${tabel}_tetap_hapus BEFORE DELETE ON ${tabel} WHEN ${ADA} AND ${DITETAPKAN('OLD')} ${TOLAK}`;

/**
 * More columns of the matrix, and adopted editions. What an edition adopted lies in `penetapan`, outside the history:
 * it never changes. While the current edition is adopted, the database itself refuses every change of the plan; only
 * achieved values and the promulgation come later.
 */
export const edisiMigration: Migration = {
  number: 80,
  name: 'edisi',
  sql: `
    ALTER TABLE baris_matriks ADD COLUMN tahun_ikut_anak INTEGER NOT NULL DEFAULT 0 CHECK (tahun_ikut_anak IN (0, 1));
    ALTER TABLE baris_matriks ADD COLUMN keluaran TEXT NOT NULL DEFAULT '';
    ALTER TABLE baris_matriks ADD COLUMN indikator TEXT NOT NULL DEFAULT '';
    ALTER TABLE baris_matriks ADD COLUMN target_tahun_list TEXT NOT NULL DEFAULT '[]'
      CHECK (json_valid(target_tahun_list));
    ALTER TABLE baris_matriks ADD COLUMN anggaran_tahun_list TEXT NOT NULL DEFAULT '[]'
      CHECK (json_valid(anggaran_tahun_list));
    ALTER TABLE baris_matriks ADD COLUMN sumber_dana TEXT NOT NULL DEFAULT '';
    ALTER TABLE edisi ADD COLUMN dasar_hukum TEXT NOT NULL DEFAULT '';
    ALTER TABLE edisi ADD COLUMN evaluasi TEXT NOT NULL DEFAULT '';

    CREATE TABLE penetapan (
      dossier_id TEXT NOT NULL REFERENCES dossier ON UPDATE CASCADE ON DELETE CASCADE,
      edisi_id TEXT NOT NULL,
      dibekukan_pada TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      isi TEXT NOT NULL CHECK (json_valid(isi)),
      PRIMARY KEY (dossier_id, edisi_id),
      FOREIGN KEY (dossier_id, edisi_id) REFERENCES edisi (dossier_id, edisi_id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE TRIGGER penetapan_tetap_tambah BEFORE INSERT ON penetapan
    WHEN EXISTS (SELECT 1 FROM penetapan WHERE dossier_id = NEW.dossier_id AND edisi_id = NEW.edisi_id) ${TOLAK}
    CREATE TRIGGER penetapan_tetap_ubah BEFORE UPDATE ON penetapan
    WHEN ${ADA} OR (OLD.edisi_id, OLD.dibekukan_pada, OLD.sha256, OLD.isi)
      IS NOT (NEW.edisi_id, NEW.dibekukan_pada, NEW.sha256, NEW.isi) ${TOLAK}
    CREATE TRIGGER penetapan_tetap_hapus BEFORE DELETE ON penetapan WHEN ${ADA} ${TOLAK}

    CREATE TRIGGER edisi_tetap_ubah BEFORE UPDATE ON edisi
    WHEN EXISTS (SELECT 1 FROM penetapan WHERE dossier_id = OLD.dossier_id AND edisi_id = OLD.edisi_id)
      AND (OLD.edisi_id, OLD.urutan, OLD.perubahan_ke, OLD.status, OLD.nomor, OLD.tahun, OLD.tempat_penetapan,
           OLD.tanggal_penetapan, OLD.alasan, OLD.dasar_hukum, OLD.evaluasi)
        IS NOT (NEW.edisi_id, NEW.urutan, NEW.perubahan_ke, NEW.status, NEW.nomor, NEW.tahun, NEW.tempat_penetapan,
           NEW.tanggal_penetapan, NEW.alasan, NEW.dasar_hukum, NEW.evaluasi) ${TOLAK}
    CREATE TRIGGER edisi_tetap_tambah BEFORE INSERT ON edisi
    WHEN EXISTS (SELECT 1 FROM penetapan WHERE dossier_id = NEW.dossier_id AND edisi_id = NEW.edisi_id) ${TOLAK}
    CREATE TRIGGER edisi_tetap_hapus BEFORE DELETE ON edisi
    WHEN ${ADA} AND EXISTS (SELECT 1 FROM penetapan WHERE dossier_id = OLD.dossier_id AND edisi_id = OLD.edisi_id)
      ${TOLAK}
    ${kunci('baris_matriks', '')}
    ${kunci('ukuran_keberhasilan', '')}
    ${kunci('indikator_strategis', 'OF indikator_id, urutan, uraian, satuan, baseline, target_list')}
  `,
};
