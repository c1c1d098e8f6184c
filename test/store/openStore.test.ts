import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStore } from '../../main/store/openStore';
import { recoverStore } from '../../main/store/recoverStore';
import { insertDossier, listDossier, readDossier } from '../../main/store/repositories/dossierRepository';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';

const DATABASE = 'renaksi.db';

const hashAll = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entri) => entri.isFile() && entri.name !== 'renaksi.lock')
      .map((entri) => {
        const path = join(entri.parentPath, entri.name);
        return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
      }),
  );

/** A closed store with a dossier and one backup. */
const makeStore = (dossier = buildDossier()) => {
  const folder = makeTempFolder();
  const store = openStore({ folder });
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  store.close();
  return { folder, path: join(folder, DATABASE), dossier };
};

test('a folder is made, opened, and let go at the close', () => {
  const folder = join(makeTempFolder(), 'baru', 'lagi');
  const store = openStore({ folder });
  expect(store.listCadangan()).toEqual([]);
  store.close();
  store.close();
  openStore({ folder }).close();
});

test('safety settings hold', () => {
  const folder = makeTempFolder();
  const store = openStore({ folder });
  store.read(({ db }) => {
    const get = (nama: string) => db.pragma(nama, { simple: true });
    expect([get('journal_mode'), get('synchronous'), get('foreign_keys')]).toEqual(['wal', 2, 1]);
    const tables = db.pragma('table_list') as { schema: string; name: string; strict: number }[];
    const own = tables.filter(({ schema, name }) => schema === 'main' && !name.startsWith('sqlite_'));
    expect(own.filter(({ strict }) => strict !== 1)).toEqual([]);
  });
  store.close();
});

test('a second opener is refused while the first one works', async () => {
  const folder = makeTempFolder();
  const store = openStore({ folder });
  await expectCode('STORE_BUSY', () => openStore({ folder }));
  await expectCode('STORE_BUSY', () => recoverStore({ folder, dari: 'KOSONG' }));
  store.close();
  openStore({ folder }).close();
});

test('rubbish in the place of the lock is no obstacle', () => {
  const { folder } = makeStore();
  writeFileSync(join(folder, 'renaksi.lock'), 'x'.repeat(5000));
  const store = openStore({ folder });
  expect(store.read((connection) => listDossier(connection, 'ACTIVE'))).toHaveLength(1);
  store.close();
});

test('a file in the place of the data folder, or a folder in the place of the database, is told', async () => {
  const path = join(makeTempFolder(), 'berkas');
  writeFileSync(path, '');
  await expectCode('FOLDER_NOT_WRITABLE', () => openStore({ folder: path }));
  await expectCode('FOLDER_NOT_WRITABLE', () => openStore({ folder: join(path, 'dalam') }));
  const folder = makeTempFolder();
  mkdirSync(join(folder, DATABASE));
  await expectCode('FOLDER_NOT_WRITABLE', () => openStore({ folder }));
});

test('a database of another program is left untouched', async () => {
  const folder = makeTempFolder();
  const db = new Database(join(folder, DATABASE));
  db.exec('CREATE TABLE catatan (isi TEXT); INSERT INTO catatan VALUES (1)');
  db.close();
  const semula = hashAll(folder);
  await expectCode('STORE_FOREIGN', () => openStore({ folder }));
  expect(hashAll(folder)).toEqual(semula);
});

test('a database of a newer app is left untouched', async () => {
  const { folder, path } = makeStore();
  const db = new Database(path);
  db.pragma('user_version=9990');
  db.close();
  const semula = hashAll(folder);
  const { data } = await expectCode('STORE_NEWER', () => openStore({ folder }));
  expect(data).toMatchObject({ versi: 9990 });
  expect(hashAll(folder)).toEqual(semula);
});

const DAMAGE: Readonly<Record<string, (path: string) => void>> = {
  'no database at all': (path) => writeFileSync(path, 'bukan basis data '.repeat(500)),
  emptied: (path) => truncateSync(path, 0),
  'cut short': (path) => truncateSync(path, 20_000),
  'one page overwritten': (path) => {
    const isi = readFileSync(path);
    isi.fill(0xa5, 4096 * 12, 4096 * 13);
    writeFileSync(path, isi);
  },
  'overwritten in the middle': (path) => {
    const isi = readFileSync(path);
    isi.fill(0xa5, 4096, isi.length);
    writeFileSync(path, isi);
  },
};

test.each(Object.keys(DAMAGE))(
  'a damaged database (%s) is told, set aside, and its backup put in place',
  async (cara) => {
    const { folder, path, dossier } = makeStore();
    DAMAGE[cara]?.(path);
    const rusak = readFileSync(path);
    const { data } = await expectCode('STORE_CORRUPT', () => openStore({ folder }));
    expect(data).toMatchObject({ jumlahCadangan: 1 });
    expect(readFileSync(path)).toEqual(rusak);

    const { dipindahkanKe, cadangan } = recoverStore({ folder, dari: 'CADANGAN' });
    expect(readFileSync(dipindahkanKe[0] ?? '')).toEqual(rusak);
    expect(cadangan?.alasan).toBe('PENUTUPAN');
    const store = openStore({ folder });
    expect(store.read((connection) => readDossier(connection, dossier.dossierId))).toEqual(dossier);
    store.close();
  },
);

test('recovery passes over damaged backups; without a good one nothing moves, or the store begins anew', async () => {
  const { folder, path } = makeStore();
  const cadangan = join(folder, 'cadangan');
  const [baik = ''] = readdirSync(cadangan);
  const lebihBaru = 'renaksi-20991231T000000000Z-BERKALA';
  writeFileSync(join(cadangan, `${lebihBaru}.db`), 'rusak');
  writeFileSync(path, 'rusak');
  await expectCode('BACKUP_FAILED', () => recoverStore({ folder, dari: { cadanganId: lebihBaru } }));
  expect(recoverStore({ folder, dari: 'CADANGAN' }).cadangan?.cadanganId).toBe(baik.replace('.db', ''));

  writeFileSync(join(cadangan, baik), 'rusak juga');
  writeFileSync(path, 'rusak');
  const semula = hashAll(folder);
  await expectCode('BACKUP_NOT_FOUND', () => recoverStore({ folder, dari: 'CADANGAN' }));
  expect(hashAll(folder)).toEqual(semula);
  expect(recoverStore({ folder, dari: 'KOSONG' }).cadangan).toBeNull();
  const store = openStore({ folder });
  expect(store.read((connection) => listDossier(connection, 'ACTIVE'))).toEqual([]);
  store.close();
  expect(readdirSync(folder).filter((nama) => nama.includes('.rusak-'))).toHaveLength(2);
});

test('a store of many large dossiers opens and lists', () => {
  const folder = makeTempFolder();
  const store = openStore({ folder });
  const besar = buildDossier(LARGE_SIZE);
  store.write((connection) => {
    for (let i = 0; i < 20; i += 1) insertDossier(connection, { ...besar, dossierId: `besar-${i}` }, store.now());
  });
  store.close();
  const again = openStore({ folder });
  expect(again.read((connection) => listDossier(connection, 'ACTIVE'))).toHaveLength(20);
  expect(again.read((connection) => readDossier(connection, 'besar-7'))).toEqual({ ...besar, dossierId: 'besar-7' });
  again.close();
});
