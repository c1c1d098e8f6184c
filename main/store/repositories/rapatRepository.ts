import type { Penilaian, Rapat } from '../../../shared/domain/dossier';
import { penilaianBaru } from '../../../shared/domain/rapat/barisBaru';
import type { Connection } from '../connection';
import { deleteRow, insertRow, listEntities, syncRows, updateRow } from '../rows/syncRows';
import { nilaiTable, penilaianTable, pesertaTable, prioritasTable, rapatTable } from '../rows/tableList';
import { insertPengesahan, readPengesahan, type YangDibaca } from './pengesahanRepository';

type Kepala = ReturnType<typeof rapatTable.fromRow>;

const lengkapi = (connection: Connection, dossierId: string, kepala: Kepala, yang: YangDibaca): Rapat => {
  const scope = { dossier_id: dossierId, rapat_id: kepala.rapatId };
  const { beritaAcara, ...awal } = kepala;
  return {
    ...awal,
    pesertaList: listEntities(connection, pesertaTable, scope),
    penilaianList: listEntities(connection, penilaianTable, scope),
    prioritasList: listEntities(connection, prioritasTable, scope),
    beritaAcara,
    pengesahan: readPengesahan(connection, dossierId, kepala.rapatId, yang),
  };
};

export const readRapatList = (connection: Connection, dossierId: string, yang: YangDibaca): Rapat[] =>
  listEntities(connection, rapatTable, { dossier_id: dossierId }).map((k) => lengkapi(connection, dossierId, k, yang));

/**
 * A meeting by its id; for null the one in work, else the one documents print (the last). Undefined when there is none.
 */
export const readRapat = (
  connection: Connection,
  dossierId: string,
  rapatId: string | null,
  yang: YangDibaca = 'LENGKAP',
): Rapat | undefined => {
  const yangMana = rapatId ?? readRapatAktif(connection, dossierId);
  const kepala =
    yangMana === null
      ? listEntities(connection, rapatTable, { dossier_id: dossierId }).at(-1)
      : listEntities(connection, rapatTable, { dossier_id: dossierId, rapat_id: yangMana })[0];
  return kepala && lengkapi(connection, dossierId, kepala, yang);
};

/** The meeting in work; null when none was chosen, or when that one is gone. */
const readRapatAktif = (connection: Connection, dossierId: string): string | null => {
  const row = connection
    .prepare('SELECT rapat_id FROM rapat_aktif JOIN rapat USING (dossier_id, rapat_id) WHERE dossier_id = ?')
    .get(dossierId);
  return row ? String(row['rapat_id']) : null;
};

export const saveRapatAktif = (connection: Connection, dossierId: string, rapatId: string): void => {
  connection.prepare('INSERT OR REPLACE INTO rapat_aktif (dossier_id, rapat_id) VALUES (?, ?)').run(dossierId, rapatId);
};

/** What a meeting's results are computed from. */
export const readNilai = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
): Pick<Rapat, 'prioritasList'> & { penilaianList: Pick<Penilaian, 'pertanyaanId' | 'nilai'>[] } => {
  const scope = { dossier_id: dossierId, rapat_id: rapatId };
  return {
    penilaianList: listEntities(connection, nilaiTable, scope),
    prioritasList: listEntities(connection, prioritasTable, scope),
  };
};

/** Ids of a meeting's attendants. */
export const readPesertaIds = (connection: Connection, dossierId: string, rapatId: string): Set<string> =>
  new Set(
    connection
      .prepare('SELECT peserta_id FROM peserta WHERE dossier_id = ? AND rapat_id = ?')
      .all(dossierId, rapatId)
      .map((row) => String(row['peserta_id'])),
  );

export const savePesertaList = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  pesertaList: Rapat['pesertaList'],
): void => syncRows(connection, pesertaTable, { dossier_id: dossierId, rapat_id: rapatId }, pesertaList);

export const saveRapatList = (connection: Connection, dossierId: string, rapatList: readonly Rapat[]): void => {
  syncRows(connection, rapatTable, { dossier_id: dossierId }, rapatList);
  for (const rapat of rapatList) saveIsi(connection, dossierId, rapat);
};

/** A further meeting, after the others. */
export const addRapat = (connection: Connection, dossierId: string, rapat: Rapat): void => {
  const urutan = connection
    .prepare('SELECT coalesce(max(urutan), 0) + 1048576 AS urutan FROM rapat WHERE dossier_id = ?')
    .get(dossierId)?.['urutan'];
  insertRow(connection, rapatTable.name, {
    dossier_id: dossierId,
    urutan: Number(urutan),
    ...rapatTable.toRow(rapat),
  });
  saveIsi(connection, dossierId, rapat);
};

const saveIsi = (connection: Connection, dossierId: string, rapat: Rapat): void => {
  const { rapatId, pesertaList, penilaianList, prioritasList, pengesahan } = rapat;
  const scope = { dossier_id: dossierId, rapat_id: rapatId };
  savePesertaList(connection, dossierId, rapatId, pesertaList);
  syncRows(connection, penilaianTable, scope, penilaianList);
  syncRows(connection, prioritasTable, scope, prioritasList);
  // Last: from here on the meeting's rows are locked.
  if (pengesahan) insertPengesahan(connection, dossierId, rapatId, pengesahan);
};

/** Removes a meeting with its rows; where it was stays, for an undo. */
export const removeRapat = (connection: Connection, dossierId: string, rapatId: string): void => {
  const scope = { dossier_id: dossierId, rapat_id: rapatId };
  for (const { name } of [penilaianTable, prioritasTable, pesertaTable, rapatTable]) deleteRow(connection, name, scope);
};

/** Sets what is given about a question; the rest stays, or is empty for a new row. */
export const savePenilaian = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  pertanyaanId: string,
  isi: Partial<Omit<Penilaian, 'pertanyaanId'>>,
): void => {
  const scope = { dossier_id: dossierId, rapat_id: rapatId };
  const key = { ...scope, pertanyaan_id: pertanyaanId };
  if (updateRow(connection, 'penilaian', key, penilaianTable.toValues(isi)) > 0) return;
  const urutan = nextUrutan(connection, 'penilaian', dossierId, rapatId);
  insertRow(connection, 'penilaian', {
    ...scope,
    urutan,
    ...penilaianTable.toRow(penilaianBaru({ pertanyaanId, ...isi })),
  });
};

/** Takes the votes of people away who are no longer on the meeting's list. */
export const removeSuara = (
  connection: Connection,
  dossierId: string,
  rapatId: string,
  pergi: ReadonlySet<string>,
): void => {
  if (pergi.size === 0) return;
  const scope = { dossier_id: dossierId, rapat_id: rapatId };
  for (const { pertanyaanId, suara } of listEntities(connection, penilaianTable, scope)) {
    if (suara?.cara !== 'PESERTA') continue;
    const suaraList = suara.suaraList.filter(({ pesertaId }) => !pergi.has(pesertaId));
    if (suaraList.length === suara.suaraList.length) continue;
    savePenilaian(connection, dossierId, rapatId, pertanyaanId, { suara: { ...suara, suaraList } });
  }
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
