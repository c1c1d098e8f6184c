import type { Aspek, Bank } from '../../../shared/domain/dossier';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection } from '../connection';
import { groupBy } from '../rows/groupBy';
import { listEntities, syncRows } from '../rows/syncRows';
import { aspekTable, bankTable, pertanyaanTable } from '../rows/tableList';

export const readAspekList = (connection: Connection, dossierId: string): Aspek[] => {
  const pertanyaanByAspek = groupBy(
    listEntities(connection, pertanyaanTable, { dossier_id: dossierId }),
    ({ aspekId }) => aspekId,
  );
  return listEntities(connection, aspekTable, { dossier_id: dossierId }).map((aspek) => ({
    ...aspek,
    pertanyaanList: (pertanyaanByAspek.get(aspek.aspekId) ?? []).map(({ pertanyaanId, teks }) => ({
      pertanyaanId,
      teks,
    })),
  }));
};

export const readBank = (connection: Connection, dossierId: string): Bank => {
  const [kepala] = listEntities(connection, bankTable, { dossier_id: dossierId });
  if (!kepala) throw new RenaksiError('NOT_FOUND', { dossierId });
  const { nama, sumber, skalaList, predikatSet } = kepala;
  return { nama, sumber, aspekList: readAspekList(connection, dossierId), skalaList, predikatSet };
};

/** Replaces the bank; rows that stay keep their ids. Scores of questions that go must be gone before the commit. */
export const saveBank = (connection: Connection, dossierId: string, bank: Bank): void => {
  const scope = { dossier_id: dossierId };
  syncRows(connection, bankTable, scope, [bank]);
  syncRows(connection, aspekTable, scope, bank.aspekList);
  syncRows(
    connection,
    pertanyaanTable,
    scope,
    bank.aspekList.flatMap(({ aspekId, pertanyaanList }) => pertanyaanList.map((p) => ({ ...p, aspekId }))),
  );
};
