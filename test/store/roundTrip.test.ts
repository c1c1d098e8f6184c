import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../main/store/openStore';
import { insertDossier, readDossier, readDossierMentah } from '../../main/store/repositories/dossierRepository';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { formatRenaksi, parseRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../builders/buildDossier';
import { dossierArbitrary } from '../builders/dossierArbitrary';
import { expectCode } from '../builders/expectCode';
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
  expect(again.read((connection) => readDossierMentah(connection, dossier.dossierId))).toEqual(dossier);
  again.close();
});

test('any dossier comes back as it was, beside others with the same ids inside', () => {
  const { store } = openTestServices();
  let ke = 0;
  fc.assert(
    fc.property(dossierArbitrary, (isi) => {
      const dossier = { ...isi, dossierId: `dossier-${(ke += 1)}` };
      expect(parseRenaksi(formatRenaksi(dossier))).toEqual(dossier);
      store.write((connection) => insertDossier(connection, dossier, store.now()));
      const hasil = store.read((connection) => readDossier(connection, dossier.dossierId));
      expect(hasil).toEqual(dossier);
      // The same text too: fields come back in the order a file has them.
      expect(formatRenaksi(hasil)).toBe(formatRenaksi(parseRenaksi(formatRenaksi(dossier))));
    }),
    { numRuns: 60 },
  );
});

test('a row that breaks its schema is told as damage, not handed on', async () => {
  const { store } = openTestServices();
  const dossier = buildDossier();
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  store.write(({ db }) => db.exec(`UPDATE baris_matriks SET tahun_list = '["x"]' WHERE baris_id = 'baris-3'`));
  const { data } = await expectCode('STORE_CORRUPT', () =>
    store.read((connection) => readDossier(connection, dossier.dossierId)),
  );
  expect(data).toEqual({ tempat: 'baris_matriks.tahunList' });
});
