import type { BarisMatriks } from '../../../shared/domain/dossier';
import type { PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';
import type { Connection, Row } from '../connection';
import { groupBy } from '../rows/groupBy';
import { planUrutan } from '../rows/planUrutan';
import { deleteRow, insertRow, listEntities, selectRows, updateRow } from '../rows/syncRows';
import { matriksTable } from '../rows/tableList';

/** All rows in printing order: every row is followed by its children. */
export const readMatriks = (connection: Connection, dossierId: string): BarisMatriks[] => {
  const anakByInduk = groupBy(
    listEntities(connection, matriksTable, { dossier_id: dossierId }),
    ({ indukId }) => indukId,
  );
  const urut: BarisMatriks[] = [];
  const susun = (indukId: string | null): void => {
    for (const baris of anakByInduk.get(indukId) ?? []) {
      urut.push(baris);
      susun(baris.barisId);
    }
  };
  susun(null);
  return urut;
};

export const readBaris = (connection: Connection, dossierId: string, barisId: string): BarisMatriks | undefined =>
  listEntities(connection, matriksTable, { dossier_id: dossierId, baris_id: barisId })[0];

export const countBaris = (connection: Connection, dossierId: string): number =>
  Number(
    connection.prepare('SELECT count(*) AS jumlah FROM baris_matriks WHERE dossier_id = ?').get(dossierId)?.['jumlah'],
  );

/** Inserts a whole matrix given in printing order. */
export const insertMatriks = (connection: Connection, dossierId: string, matriks: readonly BarisMatriks[]): void => {
  for (const [i, urutan] of planUrutan(matriks.map(() => null)).entries()) {
    const baris = matriks[i];
    if (baris) insertRow(connection, 'baris_matriks', { dossier_id: dossierId, ...matriksTable.toRow(baris), urutan });
  }
};

/**
 * Makes the stored matrix be a given one (sound, in printing order), touching only rows that differ. `lama` is the matrix
 * as it was read: rows that are still the same objects are not looked at. Links from aspects and measures to rows that
 * are no kelompok program any more become empty.
 */
export const saveMatriks = (
  connection: Connection,
  dossierId: string,
  lama: readonly BarisMatriks[],
  matriks: readonly BarisMatriks[],
): void => {
  const scope = { dossier_id: dossierId };
  const adaById = new Map(listTempat(connection, dossierId).map((row) => [String(row['baris_id']), row]));
  const urutanById = new Map<string, number>();
  for (const saudara of groupBy(matriks, ({ indukId }) => indukId).values()) {
    const kunciList = saudara.map(({ barisId, indukId }) => {
      const ada = adaById.get(barisId);
      return ada && ada['induk_id'] === indukId ? Number(ada['urutan']) : null;
    });
    for (const [i, urutan] of planUrutan(kunciList).entries()) urutanById.set(saudara[i]?.barisId ?? '', urutan);
  }
  const kelompokIds = new Set(
    matriks.filter(({ jenis }) => jenis === 'KELOMPOK_PROGRAM').map(({ barisId }) => barisId),
  );
  for (const [id, ada] of adaById) {
    if (ada['jenis'] === 'KELOMPOK_PROGRAM' && !kelompokIds.has(id)) clearTautan(connection, dossierId, id);
  }
  const barisIds = new Set(matriks.map(({ barisId }) => barisId));
  for (const id of adaById.keys())
    if (!barisIds.has(id)) deleteRow(connection, matriksTable.name, keyOf(dossierId, id));
  const lamaIni = new Set(lama);
  for (const baris of matriks) {
    const urutan = urutanById.get(baris.barisId) ?? 0;
    const ada = adaById.get(baris.barisId);
    if (ada?.['urutan'] === urutan && lamaIni.has(baris)) continue;
    const row: Row = { ...matriksTable.toRow(baris), urutan };
    if (!ada) {
      insertRow(connection, matriksTable.name, { ...scope, ...row });
      continue;
    }
    const [tersimpan = ada] = selectRows(connection, matriksTable, keyOf(dossierId, baris.barisId));
    updateBerubah(connection, dossierId, tersimpan, row);
  }
};

/**
 * Sets the fields that changes name in the rows they name, reading no other row: right only while every change is one of
 * `isIsiSaja`, since no row can then come, go, move or change its level. Answers the changes whose row is not there, as
 * `terapkanPerubahan` does.
 */
export const updateIsi = (
  connection: Connection,
  dossierId: string,
  perubahanList: readonly PerubahanBaris[],
): string[] => {
  const ditolakList: string[] = [];
  for (const { barisId, baru, kolomList } of perubahanList) {
    if (baru === null) continue;
    const [tersimpan] = selectRows(connection, matriksTable, keyOf(dossierId, barisId));
    if (!tersimpan) {
      ditolakList.push(barisId);
      continue;
    }
    const isi: Partial<BarisMatriks> = Object.fromEntries(kolomList.map((kolom) => [kolom, baru[kolom]]));
    updateBerubah(connection, dossierId, tersimpan, matriksTable.toValues(isi));
  }
  return ditolakList;
};

/** Writes the columns that hold another value, so that the history names only those. */
const updateBerubah = (connection: Connection, dossierId: string, tersimpan: Row, row: Row): void => {
  const berubah = Object.entries(row).filter(([kolom, nilai]) => tersimpan[kolom] !== nilai);
  if (berubah.length === 0) return;
  const key = keyOf(dossierId, String(tersimpan['baris_id']));
  updateRow(connection, matriksTable.name, key, Object.fromEntries(berubah));
};

/** Where each row stands: all that a save asks of the rows it leaves alone. */
const listTempat = (connection: Connection, dossierId: string): Row[] =>
  connection
    .prepare('SELECT baris_id, induk_id, jenis, urutan FROM baris_matriks WHERE dossier_id = ? ORDER BY urutan')
    .all(dossierId);

const clearTautan = (connection: Connection, dossierId: string, barisId: string): void => {
  for (const table of ['aspek', 'ukuran_keberhasilan']) {
    connection
      .prepare(`UPDATE ${table} SET kelompok_program_id = NULL WHERE dossier_id = ? AND kelompok_program_id = ?`)
      .run(dossierId, barisId);
  }
};

/** Children of a row in their order (of the dossier for null), with their order keys. */
const listAnak = (connection: Connection, dossierId: string, indukId: string | null) =>
  connection
    .prepare('SELECT baris_id, urutan FROM baris_matriks WHERE dossier_id = ? AND induk_id IS ? ORDER BY urutan')
    .all(dossierId, indukId)
    .map((row) => ({ barisId: String(row['baris_id']), urutan: Number(row['urutan']) as number | null }));

/**
 * Puts a row among its new parent's children, after `setelahId` or first; a row that isn't there yet is inserted.
 * Answers false when `setelahId` is not a child of that parent (or the row itself), with nothing changed.
 */
export const placeBaris = (
  connection: Connection,
  dossierId: string,
  baris: BarisMatriks,
  setelahId: string | null,
): boolean => {
  const { barisId, indukId } = baris;
  const semula = listAnak(connection, dossierId, indukId);
  const saudara = semula.filter((anak) => anak.barisId !== barisId);
  const posisi = setelahId === null ? 0 : 1 + saudara.findIndex((anak) => anak.barisId === setelahId);
  if (setelahId !== null && posisi === 0) return false;
  const sendiri = semula.find((anak) => anak.barisId === barisId) ?? { barisId, urutan: null };
  const urut = saudara.toSpliced(posisi, 0, sendiri);
  const plan = planUrutan(urut.map(({ urutan }) => urutan));
  const isAda = readBaris(connection, dossierId, barisId) !== undefined;
  for (const [i, anak] of urut.entries()) {
    const urutan = plan[i] ?? 0;
    if (anak !== sendiri) {
      if (urutan !== anak.urutan) updateRow(connection, 'baris_matriks', keyOf(dossierId, anak.barisId), { urutan });
    } else if (isAda) {
      updateRow(connection, 'baris_matriks', keyOf(dossierId, barisId), { induk_id: indukId, urutan });
    } else {
      insertRow(connection, 'baris_matriks', { dossier_id: dossierId, ...matriksTable.toRow(baris), urutan });
    }
  }
  return true;
};

const keyOf = (dossierId: string, barisId: string) => ({ dossier_id: dossierId, baris_id: barisId });

export const updateBaris = (connection: Connection, dossierId: string, baris: BarisMatriks): void => {
  updateRow(connection, 'baris_matriks', keyOf(dossierId, baris.barisId), matriksTable.toRow(baris));
};

/** CROSS JOIN fixes the order: from each row found to its children by the index, never through the whole matrix. */
const CABANG = `WITH RECURSIVE cabang (baris_id) AS (
  VALUES (?) UNION SELECT b.baris_id FROM cabang c CROSS JOIN baris_matriks b
  ON b.dossier_id = ? AND b.induk_id = c.baris_id)`;

/** Removes a row with everything below it; links to it from aspects and measures become empty. */
export const removeCabang = (connection: Connection, dossierId: string, barisId: string): void => {
  clearTautan(connection, dossierId, barisId);
  connection
    .prepare(`${CABANG} DELETE FROM baris_matriks WHERE dossier_id = ? AND baris_id IN (SELECT baris_id FROM cabang)`)
    .run(barisId, dossierId, dossierId);
};
