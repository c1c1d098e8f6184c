import { expect, test } from 'vitest';
import type { Connection } from '../../main/store/connection';
import { insertDossier, readDossier } from '../../main/store/repositories/dossierRepository';
import { placeBaris, readBaris, removeCabang } from '../../main/store/repositories/matriksRepository';
import { hasNilai, readPosisi, readRapat, savePenilaian } from '../../main/store/repositories/rapatRepository';
import { readStatusRiwayat, stepHistory } from '../../main/store/undo/history';
import { buildDossier } from '../builders/buildDossier';
import { openTestServices } from '../builders/openTestServices';

test('no query of a working screen reads a whole table', () => {
  const { store } = openTestServices();
  const dossier = buildDossier();
  const { dossierId } = dossier;
  const rapatId = dossier.rapatList[0]?.rapatId ?? '';
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  store.change({ dossierId, label: 'asesmen:setNilai' }, (connection) =>
    savePenilaian(connection, dossierId, rapatId, 'pertanyaan-1', { nilai: 3 }),
  );
  const plans = new Map<string, string[]>();
  store.write((connection) => {
    const spied: Connection = {
      db: connection.db,
      prepare: (sql) => {
        const rows = connection.db.prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll(/\?\d*/g, "'x'")}`).all();
        plans.set(
          sql,
          rows.map((row) => String((row as { detail: unknown }).detail)),
        );
        return connection.prepare(sql);
      },
    };
    readDossier(spied, dossierId);
    readRapat(spied, dossierId, rapatId);
    readPosisi(spied, dossierId, rapatId);
    hasNilai(spied, dossierId);
    savePenilaian(spied, dossierId, rapatId, 'pertanyaan-2', { nilai: 1 });
    const baris = readBaris(spied, dossierId, 'baris-3');
    if (baris) placeBaris(spied, dossierId, baris, 'baris-5');
    readStatusRiwayat(spied, dossierId);
    stepHistory(spied, dossierId, 'UNDO', store.now());
    removeCabang(spied, dossierId, 'baris-1');
  });
  expect(plans.size).toBeGreaterThan(25);
  // `cabang` is the list of rows a removal has gathered, not a table.
  const scans = [...plans].filter(([, plan]) =>
    plan.some((langkah) => /^SCAN (?!cabang\b|c\b|CONSTANT ROW)/.test(langkah)),
  );
  expect(scans).toEqual([]);
  const cabang = [...plans].find(([sql]) => sql.includes('cabang'))?.[1].join('\n');
  expect(cabang).toContain('SEARCH b USING INDEX baris_matriks_urutan (dossier_id=? AND induk_id=?)');
});
