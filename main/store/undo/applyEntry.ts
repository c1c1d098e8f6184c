import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection, Row } from '../connection';
import { deleteRow, insertRow, updateRow } from '../rows/syncRows';
import { LOGGED_TABLES } from '../rows/tableList';

/** Entry of the undo log. */
export interface LogEntry {
  readonly tabel: string;
  readonly lama: string | null;
  readonly baru: string | null;
}

/** Brings a row from its state `from` to its state `to`; null means that it isn't there. */
export const applyEntry = (connection: Connection, dossierId: string, entry: LogEntry, arah: 'UNDO' | 'REDO'): void => {
  const table = LOGGED_TABLES.find(({ name }) => name === entry.tabel);
  if (!table) throw new RenaksiError('STORE_CORRUPT', { tempat: 'riwayat_baris.tabel' });
  const [from, to] = arah === 'UNDO' ? [entry.baru, entry.lama] : [entry.lama, entry.baru];
  const keyOf = (row: Row): Row => ({
    dossier_id: dossierId,
    ...Object.fromEntries(table.keys.map((key) => [key, row[key] ?? null])),
  });
  if (to === null) {
    expectOne(deleteRow(connection, table.name, keyOf(parseRow(from))));
    return;
  }
  const row = parseRow(to);
  if (from === null) {
    insertRow(connection, table.name, { dossier_id: dossierId, ...row });
    return;
  }
  const values = Object.entries(row).filter(([column]) => !table.keys.includes(column));
  expectOne(updateRow(connection, table.name, keyOf(row), Object.fromEntries(values)));
};

const parseRow = (text: string | null): Row => JSON.parse(text ?? '{}') as Row;

/** Every entry is about one row; another count means that log and data no longer belong together. */
const expectOne = (changes: number): void => {
  if (changes !== 1) throw new RenaksiError('STORE_CORRUPT', { tempat: 'riwayat_baris' });
};
