import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { APPLICATION_ID } from '../../main/store/connection';
import { MIGRATION_LIST } from '../../main/store/migrations';
import { openStore } from '../../main/store/openStore';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import { buildDossier } from '../builders/buildDossier';
import { makeTempFolder } from '../builders/makeTempFolder';
import { openTestServices } from '../builders/openTestServices';

const dossier = buildDossier({ nilai: () => 3 });
const { dossierId } = dossier;
const rapatId = dossier.rapatList[0]?.rapatId ?? '';

/** What the app before step 70 left behind: its tables, its JSON without the newer fields, its undo log. */
const makeLama = (): string => {
  const kini = makeTempFolder();
  const store = openStore({ folder: kini });
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  store.close();
  const folder = makeTempFolder();
  const db = new Database(join(folder, 'renaksi.db'));
  db.pragma(`application_id=${APPLICATION_ID}`);
  for (const { number, sql } of MIGRATION_LIST) if (number <= 60) db.exec(sql);
  db.pragma('user_version=60');
  db.exec(`ATTACH '${join(kini, 'renaksi.db')}' AS kini; PRAGMA foreign_keys=OFF`);
  const tables = db.prepare(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`);
  for (const name of tables.pluck().all() as string[]) {
    const columns = (db.pragma(`main.table_info(${name})`) as { name: string }[]).map((c) => c.name).join(', ');
    db.exec(`INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM kini.${name}`);
  }
  db.exec(`
    UPDATE main.data_umum SET isi = json_remove(isi, '$.instansi.logo');
    UPDATE main.rapat SET berita_acara = json_remove(berita_acara, '$.pembuka', '$.lampiranList', '$.profil');
    DELETE FROM main.penilaian WHERE pertanyaan_id = 'pertanyaan-2';
    INSERT INTO main.riwayat_aksi VALUES
      (1, '${dossierId}', 'bank:save', '2026-01-01T00:00:00.000Z', 'BERLAKU', '2026-01-01T00:00:00.000Z'),
      (2, '${dossierId}', 'asesmen:setNilai', '2026-01-01T00:00:00.000Z', 'BERLAKU', '2026-01-01T00:00:00.000Z'),
      (3, '${dossierId}', 'rapat:savePeserta', '2026-01-01T00:00:00.000Z', 'DIBATALKAN', '2026-01-01T00:00:00.000Z');
    INSERT INTO main.riwayat_baris VALUES
      (1, 1, 'penilaian', json_object('rapat_id', '${rapatId}', 'pertanyaan_id', 'pertanyaan-2', 'urutan', 2097152,
        'nilai', 3, 'catatan', 'Catatan 3', 'bukti', ''), NULL),
      (2, 2, 'penilaian', json_object('rapat_id', '${rapatId}', 'pertanyaan_id', 'pertanyaan-1', 'nilai', 1),
        json_object('rapat_id', '${rapatId}', 'pertanyaan_id', 'pertanyaan-1', 'nilai', 3)),
      (3, 3, 'peserta', NULL, json_object('peserta_id', 'baru', 'rapat_id', '${rapatId}', 'urutan', 9000000,
        'nama', 'Baru', 'instansi', '', 'jabatan', '', 'hadir', 1));
  `);
  expect(db.pragma('main.foreign_key_check')).toEqual([]);
  db.close();
  return folder;
};

test('meetings, minutes and undo of the version before are whole meetings now', async () => {
  const { call } = openTestServices({ folder: makeLama() });
  const lama = await call('dossier:get', { dossierId });
  const [rapat] = lama.rapatList;
  const [asli] = dossier.rapatList;
  // No edition was noted then; the documents take the last.
  expect(rapat).toEqual({
    ...asli,
    edisiId: null,
    penilaianList: asli?.penilaianList.filter(({ pertanyaanId }) => pertanyaanId !== 'pertanyaan-2'),
  });
  expect({ ...lama, rapatList: dossier.rapatList }).toEqual(dossier);

  expect(await call('riwayat:status', { dossierId })).toEqual({ undo: 'asesmen:setNilai', redo: 'rapat:savePeserta' });
  await call('riwayat:redo', { dossierId });
  expect((await call('dossier:get', { dossierId })).rapatList[0]?.pesertaList.at(-1)).toMatchObject({
    pesertaId: 'baru',
    hadir: true,
    jamHadir: null,
    mewakili: '',
    tandaTangan: [],
  });
  for (let i = 0; i < 3; i += 1) await call('riwayat:undo', { dossierId });
  const { rapatList } = await call('dossier:get', { dossierId });
  const semula = asli?.penilaianList.map((p) => (p.pertanyaanId === 'pertanyaan-1' ? { ...p, nilai: 1 } : p));
  const urut = <T extends { pertanyaanId: string }>(list: readonly T[] = []): T[] =>
    list.toSorted((a, b) => a.pertanyaanId.localeCompare(b.pertanyaanId));
  expect(urut(rapatList[0]?.penilaianList)).toEqual(urut(semula));
  expect(rapatList[0]?.pesertaList).toEqual(asli?.pesertaList);
});
