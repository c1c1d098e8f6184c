import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier, EMPTY_SIZE } from '../builders/buildDossier';
import { makeTempFolder } from '../builders/makeTempFolder';
import { root, runCommand } from './runCommand';

const TERBIT = join(root, 'assets', 'skema', 'renaksi.schema.json');
const baca = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

test('the published schema is the one the command writes', async () => {
  const path = join(makeTempFolder(), 'skema.json');
  expect((await runCommand(['skema', path])).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(readFileSync(TERBIT, 'utf8'));
  expect((await runCommand(['skema', path])).code).toBe(1);
});

describe('the published schema', () => {
  // The pattern beside it says the same.
  const periksa = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(baca(TERBIT) as object);
  const contoh = (): Record<string, unknown> & { dossier: Record<string, unknown> } =>
    baca(join(root, 'assets', 'contoh', 'kotawaringin-timur.renaksi')) as ReturnType<typeof contoh>;

  test('takes the sample and what the app writes', () => {
    expect([periksa(contoh()), periksa.errors]).toEqual([true, null]);
    for (const size of [EMPTY_SIZE, {}]) expect(periksa(JSON.parse(formatRenaksi(buildDossier(size))))).toBe(true);
  });

  test.each<[string, (berkas: ReturnType<typeof contoh>) => void]>([
    ['another format', (berkas) => Object.assign(berkas, { format: 'lain' })],
    ['a newer version', (berkas) => Object.assign(berkas, { versi: 4 })],
    ['no dossier', (berkas) => Object.assign(berkas, { dossier: null })],
    ['an unknown field', ({ dossier }) => Object.assign(dossier, { lain: 1 })],
    ['a missing field', ({ dossier }) => void delete dossier['bank']],
    ['a score of 5', ({ dossier }) => Object.assign(penilaian(dossier), { nilai: 5 })],
    ['a score of 0', ({ dossier }) => Object.assign(penilaian(dossier), { nilai: 0 })],
    ['a year in words', ({ dossier }) => Object.assign(dossier, { dataUmum: { periode: 'dua ribu' } })],
    ['no meeting', ({ dossier }) => Object.assign(dossier, { rapatList: [] })],
  ])('refuses %s', (_, rusakkan) => {
    const berkas = contoh();
    rusakkan(berkas);
    expect(periksa(berkas)).toBe(false);
  });
});

const penilaian = (dossier: Record<string, unknown>): object => {
  const [rapat] = dossier['rapatList'] as { penilaianList: object[] }[];
  return rapat?.penilaianList[0] ?? {};
};
