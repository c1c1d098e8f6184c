import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import type { Dossier } from '../../shared/domain/dossier';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { openTestServices, type TestServices } from '../builders/openTestServices';
import { performEdit, randomEditArbitrary } from '../builders/randomEdit';

const insert = ({ store }: TestServices, dossier: Dossier): void => {
  store.write((connection) => insertDossier(connection, dossier, store.now()));
};

const walk = async (services: TestServices, dossierId: string, arah: 'undo' | 'redo'): Promise<number> => {
  for (let langkah = 0; ; langkah += 1) {
    const status = await services.call('riwayat:status', { dossierId });
    if (status[arah] === null) return langkah;
    const { label } = await services.call(`riwayat:${arah}`, { dossierId });
    expect(label).toBe(status[arah]);
  }
};

test('any edits: every state is sound, undo of all is the start, redo of all is the end', async () => {
  const services = openTestServices();
  let ke = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomEditArbitrary, { minLength: 1, maxLength: 25 }),
      fc.boolean(),
      async (edits, dinilai) => {
        const awal = {
          ...buildDossier({ baris: 12, ...(dinilai ? { nilai: () => 2 as const } : {}) }),
          dossierId: `d${(ke += 1)}`,
        };
        const { dossierId } = awal;
        insert(services, awal);
        for (const edit of edits) {
          await performEdit(services, dossierId, edit);
          expect(checkDossier(await services.call('dossier:get', { dossierId }))).toBeNull();
        }
        const akhir = await services.call('dossier:get', { dossierId });
        const mundur = await walk(services, dossierId, 'undo');
        expect(await services.call('dossier:get', { dossierId })).toEqual(awal);
        expect(await walk(services, dossierId, 'redo')).toBe(mundur);
        expect(await services.call('dossier:get', { dossierId })).toEqual(akhir);
      },
    ),
    { numRuns: 40 },
  );
  const rusak = services.store.read(({ db }) => db.pragma('foreign_key_check'));
  expect(rusak).toEqual([]);
});

test('the history survives a restart, is one dossier’s own, and a new action closes the way forward', async () => {
  const pertama = openTestServices();
  const satu = { ...buildDossier({ nama: 'Satu' }), dossierId: 'satu' };
  insert(pertama, satu);
  insert(pertama, { ...satu, dossierId: 'dua', nama: 'Dua' });
  await pertama.call('dossier:rename', { dossierId: 'satu', nama: 'Satu A' });
  await pertama.call('dossier:rename', { dossierId: 'dua', nama: 'Dua A' });
  await pertama.call('dossier:rename', { dossierId: 'satu', nama: 'Satu B' });
  await pertama.call('riwayat:undo', { dossierId: 'satu' });
  await pertama.close();

  const { call, store } = openTestServices({ folder: pertama.folder });
  expect(await call('riwayat:status', { dossierId: 'satu' })).toEqual({
    undo: 'dossier:rename',
    redo: 'dossier:rename',
  });
  await call('riwayat:undo', { dossierId: 'satu' });
  expect((await call('dossier:get', { dossierId: 'satu' })).nama).toBe('Satu');
  expect((await call('dossier:get', { dossierId: 'dua' })).nama).toBe('Dua A');
  await expectCode('NOTHING_TO_UNDO', () => call('riwayat:undo', { dossierId: 'satu' }));
  await call('dossier:rename', { dossierId: 'satu', nama: 'Satu C' });
  await expectCode('NOTHING_TO_REDO', () => call('riwayat:redo', { dossierId: 'satu' }));
  // What was taken back stays on record: what, when, from, to.
  const jejak = store.read(({ prepare }) =>
    prepare(
      `SELECT label, keadaan, lama, baru FROM riwayat_aksi JOIN riwayat_baris USING (aksi_id)
       WHERE dossier_id = 'satu' ORDER BY baris_ke`,
    ).all(),
  );
  expect(jejak).toEqual([
    { label: 'dossier:rename', keadaan: 'TERBUANG', lama: '{"nama":"Satu"}', baru: '{"nama":"Satu A"}' },
    { label: 'dossier:rename', keadaan: 'TERBUANG', lama: '{"nama":"Satu A"}', baru: '{"nama":"Satu B"}' },
    { label: 'dossier:rename', keadaan: 'BERLAKU', lama: '{"nama":"Satu"}', baru: '{"nama":"Satu C"}' },
  ]);
});

test('what is no action leaves no step: creation, import, position, deletion, saving what is there', async () => {
  const services = openTestServices();
  const { call } = services;
  const { dossierId } = await call('dossier:openContoh', {});
  const { dataUmum, rapatList, bank } = await call('dossier:get', { dossierId });
  const rapat = rapatList.at(-1);
  const ref = { dossierId, rapatId: rapat?.rapatId ?? '' };
  const pertanyaanId = bank.aspekList[0]?.pertanyaanList[2]?.pertanyaanId ?? '';
  await call('asesmen:setPosisi', { ...ref, pertanyaanId });
  await call('dataUmum:save', { dossierId, dataUmum });
  await call('rapat:savePeserta', { ...ref, pesertaList: rapat?.pesertaList ?? [] });
  await call('dossier:delete', { dossierId });
  await call('dossier:restore', { dossierId });
  expect(await call('riwayat:status', { dossierId })).toEqual({ undo: null, redo: null });
});

test('an action that fails leaves neither a change nor a step', async () => {
  const services = openTestServices();
  const dossier = buildDossier();
  insert(services, dossier);
  const { dossierId } = dossier;
  const [target] = dossier.targetList;
  await services.call('dossier:rename', { dossierId, nama: 'Nama A' });
  await services.call('riwayat:undo', { dossierId });
  await expectCode('INPUT_INVALID', () =>
    services.call('target:save', { dossierId, targetList: target ? [target, target] : [] }),
  );
  await expectCode('NOT_FOUND', () => services.call('matriks:remove', { dossierId, barisId: 'tidak-ada' }));
  expect(await services.call('dossier:get', { dossierId })).toEqual(dossier);
  expect(await services.call('riwayat:status', { dossierId })).toEqual({ undo: null, redo: 'dossier:rename' });
});

test('a matrix of 2,000 rows removed group by group comes back whole', async () => {
  const services = openTestServices();
  const dossier = buildDossier(LARGE_SIZE);
  insert(services, dossier);
  const { dossierId } = dossier;
  const kelompok = dossier.matriks.filter(({ indukId }) => indukId === null);
  for (const { barisId } of kelompok) await services.call('matriks:remove', { dossierId, barisId });
  const kosong = await services.call('dossier:get', { dossierId });
  expect([
    kosong.matriks,
    kosong.bank.aspekList[0]?.kelompokProgramId,
    kosong.ukuranList[0]?.kelompokProgramId,
  ]).toEqual([[], null, null]);
  expect(await walk(services, dossierId, 'undo')).toBe(kelompok.length);
  expect(await services.call('dossier:get', { dossierId })).toEqual(dossier);
});
