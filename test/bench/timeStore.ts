import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createServices } from '../../main/services/createServices';
import { openStore } from '../../main/store/openStore';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import type { Dossier } from '../../shared/domain/dossier';
import { median } from './print';

const ASSETS = join(process.cwd(), 'assets');

/** Runs on the services over a new store that holds the dossier. */
export const withServices = (
  dossier: Dossier,
  run: (handlers: ReturnType<typeof createServices>['handlers']) => void,
): void => {
  const folder = mkdtempSync(join(tmpdir(), 'renaksi-bench-'));
  const store = openStore({ folder });
  const exporter = { close: () => Promise.resolve() } as Parameters<typeof createServices>[0]['exporter'];
  let urutan = 0;
  const { handlers } = createServices({ store, exporter, assetsFolder: ASSETS, newId: () => `b${(urutan += 1)}` });
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  run(handlers);
  store.close();
  rmSync(folder, { recursive: true, force: true });
};

/** Milliseconds of each of so many runs. */
export const timeEach = (jumlah: number, run: (i: number) => unknown): number[] =>
  Array.from({ length: jumlah }, (_, i) => {
    const mulai = performance.now();
    run(i);
    return performance.now() - mulai;
  });

/** Median milliseconds of a bare commit of one row with the same durability, on the same disk. */
export const timeBareCommit = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'renaksi-bench-'));
  const db = new Database(join(folder, 'bare.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE t (i INTEGER PRIMARY KEY, n INTEGER) STRICT');
  const insertRow = db.prepare('INSERT INTO t (n) VALUES (?)');
  const hasil = median(timeEach(300, (i) => insertRow.run(i)));
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return hasil;
};
