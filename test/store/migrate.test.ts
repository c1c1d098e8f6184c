import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { cadanganPath } from '../../main/store/backup/cadanganFile';
import { APPLICATION_ID } from '../../main/store/connection';
import { MIGRATION_LIST } from '../../main/store/migrations';
import { openStore } from '../../main/store/openStore';
import { insertDossier, readDossier } from '../../main/store/repositories/dossierRepository';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';

const NEXT = {
  number: 1000,
  name: 'uji',
  sql: `ALTER TABLE peserta ADD COLUMN golongan TEXT; UPDATE peserta SET golongan = nama`,
};

/** Version of today's app. */
const VERSI = MIGRATION_LIST.at(-1)?.number;

const dossier = buildDossier();

/** A closed store at today's version with a dossier in it. */
const makeStore = (): string => {
  const folder = makeTempFolder();
  const store = openStore({ folder });
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  store.close();
  return folder;
};

const versionOf = (path: string): unknown => {
  const db = new Database(path, { readonly: true });
  try {
    return db.pragma('user_version', { simple: true });
  } finally {
    db.close();
  }
};

test('steps count up by tens and have their own names', () => {
  expect(MIGRATION_LIST.map(({ number }) => number)).toEqual(MIGRATION_LIST.map((_, i) => (i + 1) * 10));
  expect(new Set(MIGRATION_LIST.map(({ name }) => name)).size).toBe(MIGRATION_LIST.length);
});

test.each(MIGRATION_LIST.map((migration, i) => [migration.name, i] as const).slice(1))(
  'step %s runs over a database that stopped before it and holds rows',
  (_, i) => {
    const folder = makeTempFolder();
    const db = new Database(join(folder, 'renaksi.db'));
    db.pragma(`application_id=${APPLICATION_ID}`);
    for (const { sql } of MIGRATION_LIST.slice(0, i)) db.exec(sql);
    db.pragma(`user_version=${i * 10}`);
    db.exec(`INSERT INTO dossier VALUES ('lama', 'Lama', '[]')`);
    db.close();
    const store = openStore({ folder });
    expect(store.read(({ prepare }) => prepare('SELECT nama FROM dossier').all())).toEqual([{ nama: 'Lama' }]);
    expect(store.listCadangan().map(({ alasan }) => alasan)).toEqual(['SEBELUM_MIGRASI']);
    store.close();
  },
);

test('a later step keeps the rows and leaves a verified backup of the state before', () => {
  const folder = makeStore();
  const store = openStore({ folder, migrationList: [...MIGRATION_LIST, NEXT] });
  expect(store.read((connection) => readDossier(connection, dossier.dossierId))).toEqual(dossier);
  const [cadangan] = store.listCadangan();
  expect(cadangan?.alasan).toBe('SEBELUM_MIGRASI');
  expect(versionOf(cadanganPath(join(folder, 'cadangan'), cadangan?.cadanganId ?? ''))).toBe(VERSI);
  store.close();
  expect(versionOf(join(folder, 'renaksi.db'))).toBe(1000);
});

test('a step that fails takes all pending steps back', async () => {
  const folder = makeStore();
  const broken = { number: 1010, name: 'rusak', sql: 'ALTER TABLE tidak_ada ADD COLUMN x TEXT' };
  const migrationList = [...MIGRATION_LIST, NEXT, broken];
  expect(() => openStore({ folder, migrationList })).toThrow(/tidak_ada/);
  expect(versionOf(join(folder, 'renaksi.db'))).toBe(VERSI);
  const yatim = { number: 1010, name: 'yatim', sql: `UPDATE peserta SET rapat_id = 'hilang'` };
  await expectCode('STORE_CORRUPT', () => openStore({ folder, migrationList: [...MIGRATION_LIST, NEXT, yatim] }));
  const store = openStore({ folder });
  expect(store.read((connection) => readDossier(connection, dossier.dossierId))).toEqual(dossier);
  store.close();
});

test('without a backup there is no migration', async () => {
  const folder = makeStore();
  rmSync(join(folder, 'cadangan'), { recursive: true });
  writeFileSync(join(folder, 'cadangan'), 'berkas di tempat folder');
  await expectCode('BACKUP_FAILED', () => openStore({ folder, migrationList: [...MIGRATION_LIST, NEXT] }));
  expect(versionOf(join(folder, 'renaksi.db'))).toBe(VERSI);
});
