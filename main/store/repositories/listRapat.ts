import type { RapatRingkas } from '../../../shared/contract';
import type { Connection } from '../connection';

const SELECT = `SELECT r.dossier_id, d.nama AS nama_dossier, r.rapat_id, r.nama, r.jenis, r.tanggal, s.disahkan_pada,
    (SELECT count(*) FROM peserta p WHERE p.dossier_id = r.dossier_id AND p.rapat_id = r.rapat_id) AS jumlah_peserta,
    (SELECT count(nilai) FROM penilaian n WHERE n.dossier_id = r.dossier_id AND n.rapat_id = r.rapat_id)
      AS jumlah_dinilai
  FROM rapat r JOIN dossier d USING (dossier_id) LEFT JOIN pengesahan s USING (dossier_id, rapat_id)`;

/** Meetings of one dossier in their order, or for null those of every dossier in use, by its name. */
export const listRapat = (connection: Connection, dossierId: string | null): RapatRingkas[] =>
  (dossierId === null
    ? connection
        .prepare(
          `${SELECT} JOIN dossier_keadaan k USING (dossier_id) WHERE k.dihapus_pada IS NULL
           ORDER BY d.nama, r.dossier_id, r.urutan`,
        )
        .all()
    : connection.prepare(`${SELECT} WHERE r.dossier_id = ? ORDER BY r.urutan`).all(dossierId)
  ).map((row) => ({
    dossierId: String(row['dossier_id']),
    namaDossier: String(row['nama_dossier']),
    rapatId: String(row['rapat_id']),
    nama: String(row['nama']),
    jenis: row['jenis'] as RapatRingkas['jenis'],
    tanggal: row['tanggal'] as string | null,
    jumlahPeserta: Number(row['jumlah_peserta']),
    jumlahDinilai: Number(row['jumlah_dinilai']),
    disahkanPada: row['disahkan_pada'] as string | null,
  }));
