import type { Connection } from '../connection';
import { LOGGED_TABLES } from '../rows/tableList';

/**
 * Puts the triggers of the undo log on the open database. They are temporary and made from the columns as they are, so
 * that a migration never has to remember them. `currentAksi` names the action under way, null outside of one.
 * Technique: "Automatic Undo/Redo Using SQLite" in SQLite's documentation; here an entry holds the row before and after
 * as JSON, which serves undo, redo and the record of changes alike.
 */
export const installTriggers = ({ db }: Connection, currentAksi: () => number | null): void => {
  db.function('aksi_kini', { directOnly: false }, currentAksi);
  for (const { name, keys } of LOGGED_TABLES) {
    const columns = (db.pragma(`table_info(${name})`) as { name: string }[])
      .map((column) => column.name)
      .filter((column) => column !== 'dossier_id');
    const values = columns.filter((column) => !keys.includes(column));
    db.exec(
      trigger(name, 'INSERT', 'TRUE', 'NULL', jsonOf('NEW', columns)) +
        trigger(name, 'DELETE', 'TRUE', jsonOf('OLD', columns), 'NULL') +
        trigger(
          name,
          'UPDATE',
          values.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR '),
          jsonOfChanged('OLD', columns, values),
          jsonOfChanged('NEW', columns, values),
        ),
    );
  }
};

const trigger = (table: string, event: string, condition: string, lama: string, baru: string): string => `
  CREATE TEMP TRIGGER riwayat_${table}_${event} AFTER ${event} ON main.${table}
  WHEN aksi_kini() IS NOT NULL AND (${condition})
  BEGIN
    INSERT INTO riwayat_baris (aksi_id, tabel, lama, baru) VALUES (aksi_kini(), '${table}', ${lama}, ${baru});
  END;`;

const jsonOf = (row: 'OLD' | 'NEW', columns: readonly string[]): string =>
  `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;

/** Leaves out what stayed: removing a path that isn't there changes nothing. */
const jsonOfChanged = (row: 'OLD' | 'NEW', columns: readonly string[], values: readonly string[]): string =>
  `json_remove(${jsonOf(row, columns)}, ${values
    .map((column) => `iif(OLD.${column} IS NEW.${column}, '$.${column}', '$.-')`)
    .join(', ')})`;
