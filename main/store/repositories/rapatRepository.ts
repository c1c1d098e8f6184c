import type { Nilai, Rapat } from '../../../shared/domain/dossier';
import type { Connection } from '../connection';
import { insertRow, listEntities, syncRows, updateRow } from '../rows/syncRows';
import { penilaianTable, pesertaTable, prioritasTable, rapatTable } from '../rows/tableList';

type Kepala = ReturnType<typeof rapatTable.fromRow>;

const lengkapi = (connection: Connection, dossierId: string, kepala: Kepala): Rapat => {
  const scope = { dossier_id: dossierId, rapat_id: kepala.rapatId };
  const { beritaAcara, ...awal } = kepala;
  return {
    ...awal,
    pesertaList: listEntities(connection, pesertaTable, scope),
    ...readNilai(connection, dossierId, kepala.rapatId),
    beritaAcara,
  };
};

export const readRapatList = (connection: Connection, dossierId: string): Rapat[] =>
  listEntities(connection, rapatTable, { dossier_id: dossierId }).map((k) => lengkapi(connection, dossierId, k));

/** A meeting by its id, or the one documents print (the last) for null; undefined when there is none. */
export const readRapat = (connection: Connection, dossierId: string, rapatId: string | null): Rapat | undefined => {
  const kepala =
    rapatId === null
      ? listEntities(connection, rapatTable, { dossier_id: dossierId }).at(-1)
      : listEntities(connection, rapatTable, { dossier_id: dossierId, rapat_id: rapatId })[0];
  return kepala && lengkapi(connection, dossierId, kepala);
};

/** What a meeting's results are computed from. */
export const readNilai = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
): Pick<Rapat, 'penilaianList' | 'prioritasList'> => {
  const scope = { dossier_id: dossierId, rapat_id: rapatId };
  return {
    penilaianList: listEntities(connection, penilaianTable, scope),
    prioritasList: listEntities(connection, prioritasTable, scope),
  };
};

export const savePesertaList = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  pesertaList: Rapat['pesertaList'],
): void => syncRows(connection, pesertaTable, { dossier_id: dossierId, rapat_id: rapatId }, pesertaList);

export const saveRapatList = (connection: Connection, dossierId: string, rapatList: readonly Rapat[]): void => {
  syncRows(connection, rapatTable, { dossier_id: dossierId }, rapatList);
  for (const { rapatId, pesertaList, penilaianList, prioritasList } of rapatList) {
    const scope = { dossier_id: dossierId, rapat_id: rapatId };
    savePesertaList(connection, dossierId, rapatId, pesertaList);
    syncRows(connection, penilaianTable, scope, penilaianList);
    syncRows(connection, prioritasTable, scope, prioritasList);
  }
};

interface IsiPenilaian {
  readonly nilai?: Nilai | null;
  readonly catatan?: string;
  readonly bukti?: string;
}

/** Sets what is given of a question's score, note and evidence; the rest stays, or is empty for a new row. */
export const savePenilaian = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  pertanyaanId: string,
  isi: IsiPenilaian,
): void => {
  const key = { dossier_id: dossierId, rapat_id: rapatId, pertanyaan_id: pertanyaanId };
  if (updateRow(connection, 'penilaian', key, { ...isi }) > 0) return;
  const urutan = nextUrutan(connection, 'penilaian', dossierId, rapatId);
  insertRow(connection, 'penilaian', { ...key, urutan, nilai: null, catatan: '', bukti: '', ...isi });
};

export const saveKeputusan = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  { aspekId, peringkat, alasan }: Rapat['prioritasList'][number],
): void => {
  const key = { dossier_id: dossierId, rapat_id: rapatId, aspek_id: aspekId };
  if (updateRow(connection, 'keputusan_prioritas', key, { peringkat, alasan }) > 0) return;
  const urutan = nextUrutan(connection, 'keputusan_prioritas', dossierId, rapatId);
  insertRow(connection, 'keputusan_prioritas', { ...key, urutan, peringkat, alasan });
};

const nextUrutan = (connection: Connection, table: string, dossierId: string, rapatId: string): number =>
  Number(
    connection
      .prepare(
        `SELECT coalesce(max(urutan), 0) + 1048576 AS urutan FROM ${table} WHERE dossier_id = ? AND rapat_id = ?`,
      )
      .get(dossierId, rapatId)?.['urutan'],
  );

/** Question a meeting was at; null before the first, or when that question is gone. */
export const readPosisi = (connection: Connection, dossierId: string, rapatId: string): string | null => {
  const row = connection
    .prepare(
      `SELECT pertanyaan_id FROM posisi_rapat JOIN pertanyaan USING (dossier_id, pertanyaan_id)
       WHERE dossier_id = ? AND rapat_id = ?`,
    )
    .get(dossierId, rapatId);
  return row ? String(row['pertanyaan_id']) : null;
};

export const savePosisi = (connection: Connection, dossierId: string, rapatId: string, pertanyaanId: string): void => {
  connection
    .prepare('INSERT OR REPLACE INTO posisi_rapat (dossier_id, rapat_id, pertanyaan_id) VALUES (?, ?, ?)')
    .run(dossierId, rapatId, pertanyaanId);
};

/** True once any meeting has scored a question: from then on the bank's questions are fixed. */
export const hasNilai = (connection: Connection, dossierId: string): boolean =>
  connection
    .prepare('SELECT 1 AS ada FROM penilaian WHERE dossier_id = ? AND nilai IS NOT NULL LIMIT 1')
    .get(dossierId) !== undefined;

/** Removes notes and decisions on questions and aspects the bank no longer has. */
export const removeYatim = (connection: Connection, dossierId: string): void => {
  connection
    .prepare(
      `DELETE FROM penilaian WHERE dossier_id = ?
       AND pertanyaan_id NOT IN (SELECT pertanyaan_id FROM pertanyaan WHERE dossier_id = ?)`,
    )
    .run(dossierId, dossierId);
  connection
    .prepare(
      `DELETE FROM keputusan_prioritas WHERE dossier_id = ?
       AND aspek_id NOT IN (SELECT aspek_id FROM aspek WHERE dossier_id = ?)`,
    )
    .run(dossierId, dossierId);
};
