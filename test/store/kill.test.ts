import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../main/store/openStore';
import { insertDossier, readDossier } from '../../main/store/repositories/dossierRepository';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { buildDossier } from '../builders/buildDossier';
import { makeTempFolder } from '../builders/makeTempFolder';

const ROUNDS = 50;
/** Rounds that run beside each other, each on a store of its own. */
const LANES = 2;
const KILL_AFTER_MS = 60;

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that the bundle finds its packages.
const bundleFolder = join(root, 'node_modules', '.cache', `renaksi-kill-${process.pid}`);
const bundle = join(bundleFolder, 'scoreUntilKilled.mjs');

beforeAll(async () => {
  mkdirSync(bundleFolder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['test/store/scoreUntilKilled.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3'],
    logLevel: 'warning',
  });
});

afterAll(() => rmSync(bundleFolder, { recursive: true, force: true }));

/** Runs the other process, kills it a random while after its first saved score, answers the lines it wrote. */
const scoreAndKill = (argumentList: readonly string[]): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...argumentList], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (bagian: string) => {
      if (text === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * KILL_AFTER_MS);
      text += bagian;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(text.split('\n').slice(0, -1));
      else reject(new Error(`ended by itself: ${code}`));
    });
  });

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
