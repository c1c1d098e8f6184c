import type { Connection, Row, SqlValue } from '../connection';
import { planUrutan } from './planUrutan';
import type { TableSpec } from './tableSpec';

const where = (columns: readonly string[]): string => columns.map((column) => `${column} = ?`).join(' AND ');

/** Rows of a table in their order; `scope` holds at least `dossier_id`. */
export const selectRows = (
  connection: Connection,
  spec: Pick<TableSpec<unknown>, 'name' | 'isOrdered'>,
  scope: Row,
): Row[] => {
  const columns = Object.keys(scope);
  const order = spec.isOrdered ? ' ORDER BY urutan' : '';
  return connection.prepare(`SELECT * FROM ${spec.name} WHERE ${where(columns)}${order}`).all(...Object.values(scope));
};

/**
 * Things of a table in their order. Throws STORE_CORRUPT for a row that doesn't pass its schema, unless the connection
 * leaves that to others.
 */
export const listEntities = <T>(connection: Connection, spec: TableSpec<T>, scope: Row): T[] => {
  const entityOf = connection.isMentah === true ? spec.decodeRow : spec.fromRow;
  return selectRows(connection, spec, scope).map((row) => entityOf(row));
};

export const insertRow = (connection: Connection, table: string, row: Row): void => {
  const columns = Object.keys(row);
  connection
    .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
    .run(...Object.values(row));
};

/** Sets columns of the rows that match `key`; answers how many there were. */
export const updateRow = (connection: Connection, table: string, key: Row, values: Row): number => {
  const columns = Object.keys(values);
  return connection
    .prepare(
      `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${where(Object.keys(key))}`,
    )
    .run(...Object.values(values), ...Object.values(key)).changes;
};

export const deleteRow = (connection: Connection, table: string, key: Row): number =>
  connection.prepare(`DELETE FROM ${table} WHERE ${where(Object.keys(key))}`).run(...Object.values(key)).changes;

/**
 * Makes the rows of `scope` be those of `entities`, in their order, touching only what differs. So a saved list logs
 * its real changes, and saving it unchanged logs nothing.
 */
export const syncRows = <T>(connection: Connection, spec: TableSpec<T>, scope: Row, entities: readonly T[]): void => {
  const keyOf = (row: Row): string => JSON.stringify(spec.keys.map((key) => row[key]));
  const keyRow = (row: Row): Row => ({
    dossier_id: scope['dossier_id'] ?? null,
    ...Object.fromEntries(spec.keys.map((key) => [key, row[key] ?? null])),
  });
  const presentByKey = new Map(selectRows(connection, spec, scope).map((row) => [keyOf(row), row]));
  const wanted: Record<string, SqlValue>[] = entities.map((entity) => ({ ...spec.toRow(entity), ...scope }));
  if (spec.isOrdered) {
    const plan = planUrutan(
      wanted.map((row) => (presentByKey.get(keyOf(row))?.['urutan'] as number | undefined) ?? null),
    );
    for (const [i, row] of wanted.entries()) row['urutan'] = plan[i] ?? 0;
  }
  const wantedKeys = new Set(wanted.map(keyOf));
  for (const [key, row] of presentByKey) if (!wantedKeys.has(key)) deleteRow(connection, spec.name, keyRow(row));
  for (const row of wanted) {
    const present = presentByKey.get(keyOf(row));
    if (!present) {
      insertRow(connection, spec.name, row);
      continue;
    }
    const changed = Object.entries(row).filter(([column, value]) => present[column] !== value);
    if (changed.length > 0) updateRow(connection, spec.name, keyRow(row), Object.fromEntries(changed));
  }
};
