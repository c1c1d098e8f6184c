import { expect, test } from 'vitest';
import { openStore } from '../../main/store/openStore';
import { insertDossier, readDossier } from '../../main/store/repositories/dossierRepository';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { buildDossier } from '../builders/buildDossier';
import { killableProcess } from '../builders/killableProcess';
import { makeTempFolder } from '../builders/makeTempFolder';

const ROUNDS = 50;
/** Rounds that run beside each other, each on a store of its own. */
const LANES = 2;

const scoreAndKill = killableProcess('test/store/scoreUntilKilled.ts');

const runLane = async (rounds: number): Promise<number> => {
  const folder = makeTempFolder();
  const dossier = buildDossier({ aspek: 5, pertanyaan: 20 });
  const { dossierId } = dossier;
  const rapatId = dossier.rapatList[0]?.rapatId ?? '';
  const pertanyaanIdList = dossier.bank.aspekList.flatMap((aspek) => aspek.pertanyaanList).map((p) => p.pertanyaanId);
  const first = openStore({ folder });
  first.write((connection) => insertDossier(connection, dossier, first.now()));
  first.close();

  const expected = new Map<string, number>();
  let start = 0;
  for (let i = 0; i < rounds; i += 1) {
    const lines = await scoreAndKill([folder, dossierId, rapatId, JSON.stringify(pertanyaanIdList), String(start)]);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const [ke, pertanyaanId = '', nilai] = line.split(' ');
      expected.set(pertanyaanId, Number(nilai));
      start = Number(ke) + 1;
    }
    const store = openStore({ folder });
    const after = store.read((connection) => readDossier(connection, dossierId));
    expect(checkDossier(after)).toBeNull();
    const stored = new Map(after.rapatList[0]?.penilaianList.map((p) => [p.pertanyaanId, p.nilai]));
    // One more score may have been saved whose line did not make it out.
    const inFlight = pertanyaanIdList[start % pertanyaanIdList.length];
    for (const [pertanyaanId, nilai] of expected) {
      if (pertanyaanId === inFlight && stored.get(pertanyaanId) === ((start * 7) % 4) + 1) continue;
      expect(stored.get(pertanyaanId)).toBe(nilai);
    }
    store.close();
  }
  return start;
};

test(`killed ${ROUNDS} times while scoring, every score that was told as saved is there`, async () => {
  const saved = await Promise.all(Array.from({ length: LANES }, () => runLane(ROUNDS / LANES)));
  expect(saved.reduce((jumlah, n) => jumlah + n, 0)).toBeGreaterThan(ROUNDS);
});
