import { expect, test } from 'vitest';
import { openStore } from '../../main/store/openStore';
import { insertDossier, readDossier } from '../../main/store/repositories/dossierRepository';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../builders/buildDossier';
import { makeTempFolder } from '../builders/makeTempFolder';
import { openTestServices } from '../builders/openTestServices';

test.each([
  ['small', {}],
  ['empty', EMPTY_SIZE],
  ['large', LARGE_SIZE],
])('a %s dossier comes back as it was, also after a restart', (_, size) => {
  const folder = makeTempFolder();
  const dossier = buildDossier({ ...size, nilai: (i) => ((i % 4) + 1) as 1 | 2 | 3 | 4 });
  expect(checkDossier(dossier)).toBeNull();
  const store = openStore({ folder });
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  expect(store.read((connection) => readDossier(connection, dossier.dossierId))).toEqual(dossier);
  store.close();
  const again = openStore({ folder });
  expect(again.read((connection) => readDossier(connection, dossier.dossierId))).toEqual(dossier);
  again.close();
});

test('the sample opens, is scored, undone and redone', async () => {
  const { call } = openTestServices();
  const { dossierId } = await call('dossier:openContoh', {});
  const { rapat, bank, hasil } = await call('rapat:get', { dossierId, rapatId: null });
  expect(hasil.aspekList.map(({ rataRataCetak }) => rataRataCetak)).toEqual(['3,33', '1,80', '2,33', '4,00', '3,00']);
  const pertanyaanId = bank.aspekList[1]?.pertanyaanList[0]?.pertanyaanId ?? '';
  const ref = { dossierId, rapatId: rapat.rapatId };
  const awal = await call('dossier:get', { dossierId });
  const setelah = await call('asesmen:setNilai', { ...ref, pertanyaanId, nilai: 4 });
  expect(setelah.hasil.aspekList[1]?.rataRataCetak).not.toBe('1,80');
  expect(await call('riwayat:status', { dossierId })).toEqual({ undo: 'asesmen:setNilai', redo: null });
  await call('riwayat:undo', { dossierId });
  expect(await call('dossier:get', { dossierId })).toEqual(awal);
  await call('riwayat:redo', { dossierId });
  expect((await call('rapat:get', { dossierId, rapatId: null })).hasil).toEqual(setelah.hasil);
});
