import { expect, test } from 'vitest';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import type { BatasRiwayat } from '../../main/store/undo/padatkanRiwayat';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { openTestServices, type TestServices } from '../builders/openTestServices';

const NAMA = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'];

/** A store whose dossiers were renamed six times each, the last time taken back, closed under a bound and opened again. */
const tutupBuka = async (batasRiwayat: BatasRiwayat): Promise<TestServices> => {
  const folder = makeTempFolder();
  const lama = openTestServices({ folder, batasRiwayat });
  for (const dossierId of ['a', 'b']) {
    lama.store.write((connection) =>
      insertDossier(connection, { ...buildDossier(), dossierId, nama: 'awal' }, lama.store.now()),
    );
    for (const nama of NAMA) await lama.call('dossier:rename', { dossierId, nama });
    await lama.call('riwayat:undo', { dossierId });
  }
  lama.store.close();
  return openTestServices({ folder, batasRiwayat });
};

const rincian = async ({ call }: TestServices, dossierId: string): Promise<number[]> =>
  (await call('riwayat:list', { dossierId, sebelum: null, jumlah: 50 })).map(({ jumlahBaris }) => jumlahBaris);
const nama = async ({ call }: TestServices, dossierId: string): Promise<string> =>
  (await call('dossier:get', { dossierId })).nama;

test.each(['a', 'b'])(
  'the oldest actions of %s let go of their details, and are the end of the way back',
  async (dossierId) => {
    const services = await tutupBuka({ aksi: 3, byte: 0 });
    const { call } = services;
    expect(await nama(services, dossierId)).toBe('lima');
    expect(await rincian(services, dossierId)).toEqual([1, 1, 1, 0, 0, 0]);
    await call('riwayat:undo', { dossierId });
    await call('riwayat:undo', { dossierId });
    expect(await nama(services, dossierId)).toBe('tiga');
    expect((await call('riwayat:status', { dossierId })).undo).toBeNull();
    await expectCode('NOTHING_TO_UNDO', () => call('riwayat:undo', { dossierId }));
    const list = await call('riwayat:list', { dossierId, sebelum: null, jumlah: 50 });
    await expectCode('NOTHING_TO_UNDO', () => call('riwayat:lompat', { dossierId, aksiId: list.at(-1)?.aksiId ?? 0 }));
    for (let i = 0; i < 3; i += 1) await call('riwayat:redo', { dossierId });
    expect(await nama(services, dossierId)).toBe('enam');
  },
);

test('what can be done again keeps its details, however old', async () => {
  const services = await tutupBuka({ aksi: 0, byte: 0 });
  expect(await rincian(services, 'a')).toEqual([1, 0, 0, 0, 0, 0]);
  await services.call('riwayat:redo', { dossierId: 'a' });
  expect(await nama(services, 'a')).toBe('enam');
});

test('nothing is let go within the bound', async () => {
  const semua = NAMA.map(() => 1);
  expect(await rincian(await tutupBuka({ aksi: 0, byte: 1_000_000 }), 'a')).toEqual(semua);
  expect(await rincian(await tutupBuka({ aksi: 6, byte: 0 }), 'a')).toEqual(semua);
});

test('the backup made at closing still holds what was let go', async () => {
  const { store } = await tutupBuka({ aksi: 1, byte: 0 });
  const jumlah = (): unknown => store.read((c) => c.prepare('SELECT count(*) AS n FROM riwayat_baris').get()?.['n']);
  expect(jumlah()).toBe(2);
  const [cadangan] = store.listCadangan();
  expect(cadangan?.alasan).toBe('PENUTUPAN');
  store.restore(cadangan?.cadanganId ?? '');
  expect(jumlah()).toBe(2 * NAMA.length);
});
