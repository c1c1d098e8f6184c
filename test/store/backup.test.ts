import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cadanganIdOf } from '../../main/store/backup/cadanganFile';
import { selectKept } from '../../main/store/backup/rotateBackup';
import { BACKUP_INTERVAL_MS } from '../../main/store/backup/scheduleBackup';
import { verifyDatabase } from '../../main/store/backup/verifyDatabase';
import { openStore, type StoreOptions } from '../../main/store/openStore';
import { insertDossier, listDossier, readDossier } from '../../main/store/repositories/dossierRepository';
import type { Store } from '../../main/store/store';
import type { Cadangan } from '../../shared/contract';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { fakeClock } from '../builders/fakeClock';
import { makeTempFolder } from '../builders/makeTempFolder';

const dossier = buildDossier();
const { dossierId } = dossier;

const makeStore = (options: Partial<StoreOptions> = {}) => {
  const clock = fakeClock('2026-11-02T01:00:00.000Z');
  const folder = makeTempFolder();
  const store = openStore({ folder, clock, ...options });
  onTestFinished(() => store.close());
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  return { store, clock, folder, cadangan: join(folder, 'cadangan') };
};

const rename = (store: Store, nama: string): void => {
  store.change({ dossierId, label: 'dossier:rename' }, ({ prepare }) =>
    prepare('UPDATE dossier SET nama = ?').run(nama),
  );
};

const namaOf = (store: Store): string | undefined =>
  store.read((connection) => listDossier(connection, 'ACTIVE'))[0]?.nama;

test('a backup is made every 15 minutes while there are changes, and at the close', async () => {
  const { store, clock } = makeStore();
  clock.advance(BACKUP_INTERVAL_MS - 1);
  expect(store.listCadangan()).toEqual([]);
  clock.advance(1);
  await vi.waitFor(() => expect(store.listCadangan().map(({ alasan }) => alasan)).toEqual(['BERKALA']));
  clock.advance(10 * BACKUP_INTERVAL_MS);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(store.listCadangan()).toHaveLength(1);
  rename(store, 'Berubah');
  clock.advance(1000);
  store.close();
  const [penutupan, berkala] = store.listCadangan();
  expect(penutupan).toMatchObject({ alasan: 'PENUTUPAN', dibuatPada: '2026-11-02T03:45:01.000Z' });
  expect(berkala?.ukuranByte).toBeGreaterThan(10_000);
});

test('a session that was killed has its changes backed up by the next one', () => {
  const { store, folder, cadangan, clock } = makeStore();
  store.close();
  rmSync(cadangan, { recursive: true });
  // What a killed process leaves: a log beside the database.
  writeFileSync(join(folder, 'renaksi.db-wal'), 'sisa');
  openStore({ folder, clock }).close();
  expect(readdirSync(cadangan)).toHaveLength(1);
});

test('a backup is a whole database in one file', () => {
  const { store, cadangan } = makeStore();
  const cadanganId = store.backup('BERKALA');
  expect(readdirSync(cadangan)).toEqual([`${cadanganId}.db`]);
  expect(verifyDatabase(join(cadangan, `${cadanganId}.db`))).toBe(true);
});

test('a backup that cannot be written is told, and work goes on', async () => {
  const errors: unknown[] = [];
  const { store, clock, cadangan, folder } = makeStore({ onBackupError: (error) => errors.push(error) });
  writeFileSync(cadangan, 'berkas di tempat folder');
  await expectCode('BACKUP_FAILED', () => store.backup('BERKALA'));
  clock.advance(BACKUP_INTERVAL_MS);
  await vi.waitFor(() => expect(errors).toMatchObject([{ code: 'BACKUP_FAILED' }]));
  rename(store, 'Tetap tersimpan');
  await expectCode('BACKUP_NOT_FOUND', () => store.restore(cadanganIdOf(new Date(0), 'BERKALA')));
  store.close();
  expect(errors).toHaveLength(2);
  rmSync(cadangan);
  const again = openStore({ folder, clock });
  expect(namaOf(again)).toBe('Tetap tersimpan');
  again.close();
});

test('a full disk stops a change whole, and the store stays usable', async () => {
  const { store } = makeStore();
  const halaman = store.read(({ db }) => Number(db.pragma('page_count', { simple: true })));
  store.read(({ db }) => db.pragma(`max_page_count=${halaman}`));
  const panjang = 'x'.repeat(20_000);
  await expectCode('DISK_FULL', () => {
    for (let i = 0; i < 100; i += 1) rename(store, panjang + i);
  });
  store.read(({ db }) => db.pragma('max_page_count=1000000'));
  rename(store, 'Setelah lega');
  expect(namaOf(store)).toBe('Setelah lega');
});

test('a restore brings a backup back, and a restore of what was before brings that back', () => {
  const { store, clock } = makeStore();
  const awal = store.backup('BERKALA');
  clock.advance(1000);
  rename(store, 'Sesudah');
  store.restore(awal);
  expect(store.read((connection) => readDossier(connection, dossierId))).toEqual(dossier);
  const [sebelum] = store.listCadangan();
  expect(sebelum?.alasan).toBe('SEBELUM_PEMULIHAN');
  clock.advance(1000);
  store.restore(sebelum?.cadanganId ?? '');
  expect(namaOf(store)).toBe('Sesudah');
  // The history came along, and goes on.
  expect(store.undo(dossierId).value).toBe('dossier:rename');
  expect(namaOf(store)).toBe(dossier.nama);
  rename(store, 'Lagi');
  expect(store.statusRiwayat(dossierId)).toEqual({ undo: 'dossier:rename', redo: null });
});

test('a restore of a missing, damaged or foreign backup changes nothing', async () => {
  const { store, cadangan, clock } = makeStore();
  mkdirSync(cadangan);
  const rusak = cadanganIdOf(clock.now(), 'BERKALA');
  writeFileSync(join(cadangan, `${rusak}.db`), 'rusak');
  clock.advance(1000);
  await expectCode('BACKUP_FAILED', () => store.restore(rusak));
  await expectCode('BACKUP_NOT_FOUND', () => store.restore('..-renaksi.db'));
  expect(store.read((connection) => readDossier(connection, dossierId))).toEqual(dossier);
  rename(store, 'Masih bisa');
  expect(namaOf(store)).toBe('Masih bisa');
});

const HARI_MS = 24 * 60 * 60 * 1000;
const ada = (pada: number, alasan: Cadangan['alasan'] = 'BERKALA'): Cadangan => ({
  cadanganId: cadanganIdOf(new Date(pada), alasan),
  dibuatPada: new Date(pada).toISOString(),
  ukuranByte: 1,
  alasan,
});

test('the last 8 and the newest of each of the last 14 days stay', () => {
  const now = new Date(2026, 10, 24, 17).getTime();
  // Thirty days of one backup an hour from nine to four, newest first.
  const list = Array.from({ length: 30 * 8 }, (_, i) =>
    ada(now - Math.floor(i / 8) * HARI_MS - ((i % 8) + 1) * 3_600_000),
  );
  const kept = selectKept(list, new Date(now));
  const hariIni = list.slice(0, 8);
  const terbaruPerHari = Array.from({ length: 14 }, (_, i) => list[i * 8]);
  expect([...kept].toSorted()).toEqual(
    [...new Set([...hariIni, ...terbaruPerHari].map((c) => c?.cadanganId ?? ''))].toSorted(),
  );
});

test('old ones stay when there is nothing newer, as does the last before a restore', () => {
  const now = Date.UTC(2026, 10, 24);
  const list = [
    ...Array.from({ length: 9 }, (_, i) => ada(now - (100 + i) * HARI_MS)),
    ada(now - 300 * HARI_MS, 'SEBELUM_PEMULIHAN'),
    ada(now - 301 * HARI_MS, 'SEBELUM_PEMULIHAN'),
  ];
  const kept = selectKept(list, new Date(now));
  expect(list.map(({ cadanganId }) => kept.has(cadanganId))).toEqual([...Array(8).fill(true), false, true, false]);
});

test('a run of months keeps a bounded number of files and leaves others alone', () => {
  const { store, clock, cadangan } = makeStore();
  mkdirSync(cadangan);
  writeFileSync(join(cadangan, 'catatan.txt'), 'milik pengguna');
  for (let i = 0; i < 40; i += 1) {
    clock.advance(HARI_MS / 2);
    store.backup('PENUTUPAN');
  }
  expect(store.listCadangan().length).toBeLessThanOrEqual(8 + 14);
  expect(store.listCadangan().length).toBeGreaterThanOrEqual(14);
  expect(readdirSync(cadangan)).toContain('catatan.txt');
});
