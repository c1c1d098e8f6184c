import { expect, test } from 'vitest';
import { BARIS_MAKS } from '../../main/services/matriksServices';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import { type Dossier, dossierSchema } from '../../shared/domain/dossier';
import { barisMatriksBaru } from '../../shared/domain/matriks/barisMatriksBaru';
import { nomorMatriks } from '../../shared/domain/matriks/nomorMatriks';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { openTestServices } from '../builders/openTestServices';

const open = (dossier: Dossier = buildDossier({ baris: 0 })) => {
  const { call, store } = openTestServices();
  const { dossierId } = dossier;
  store.write((connection) => insertDossier(connection, dossier, store.now()));
  const add = async (
    jenis: 'KELOMPOK_PROGRAM' | 'PROGRAM' | 'KEGIATAN',
    indukId: string | null,
    setelahId: string | null,
  ) => (await call('matriks:add', { dossierId, jenis, indukId, setelahId })).barisId;
  const nomor = async () => {
    const { matriks } = await call('dossier:get', { dossierId });
    const byId = nomorMatriks(matriks);
    return Object.fromEntries(matriks.map(({ barisId }) => [barisId, byId.get(barisId)]));
  };
  return { call, store, dossierId, add, nomor };
};

test('a tree is built, moved with its branches, and put back', async () => {
  const { call, dossierId, add, nomor } = open();
  const kp1 = await add('KELOMPOK_PROGRAM', null, null);
  const kp2 = await add('KELOMPOK_PROGRAM', null, kp1);
  const p1 = await add('PROGRAM', kp1, null);
  const p2 = await add('PROGRAM', kp1, p1);
  const p0 = await add('PROGRAM', kp1, null);
  const k1 = await add('KEGIATAN', p1, null);
  expect(await nomor()).toEqual({ [kp1]: 'I', [p0]: 'I.1', [p1]: 'I.2', [k1]: 'I.2.1', [p2]: 'I.3', [kp2]: 'II' });
  await call('matriks:move', { dossierId, barisId: p1, indukId: kp2, setelahId: null });
  expect(await nomor()).toEqual({ [kp1]: 'I', [p0]: 'I.1', [p2]: 'I.2', [kp2]: 'II', [p1]: 'II.1', [k1]: 'II.1.1' });
  await call('matriks:move', { dossierId, barisId: kp2, indukId: null, setelahId: null });
  expect((await nomor())[k1]).toBe('I.1.1');
  await call('matriks:remove', { dossierId, barisId: kp2 });
  expect(await nomor()).toEqual({ [kp1]: 'I', [p0]: 'I.1', [p2]: 'I.2' });
  for (let i = 0; i < 3; i += 1) await call('riwayat:undo', { dossierId });
  expect((await nomor())[k1]).toBe('I.2.1');
});

test('a row takes the place it is given, its own included', async () => {
  const { call, dossierId, add, nomor } = open();
  const kp = await add('KELOMPOK_PROGRAM', null, null);
  const [a, b, c] = [await add('PROGRAM', kp, null), await add('PROGRAM', kp, null), await add('PROGRAM', kp, null)];
  expect(await nomor()).toMatchObject({ [c]: 'I.1', [b]: 'I.2', [a]: 'I.3' });
  await call('matriks:move', { dossierId, barisId: c, indukId: kp, setelahId: b });
  expect(await nomor()).toMatchObject({ [b]: 'I.1', [c]: 'I.2', [a]: 'I.3' });
  await call('matriks:move', { dossierId, barisId: c, indukId: kp, setelahId: b });
  expect(await nomor()).toMatchObject({ [b]: 'I.1', [c]: 'I.2', [a]: 'I.3' });
});

test('content is changed field by field, years in order and once', async () => {
  const { call, dossierId, add } = open();
  const barisId = await add('KELOMPOK_PROGRAM', null, null);
  await call('matriks:update', { dossierId, barisId, isi: { uraian: 'Penguatan', pihakList: ['Diskominfo'] } });
  await call('matriks:update', { dossierId, barisId, isi: { tahunList: [2024, 2022, 2024] } });
  expect((await call('dossier:get', { dossierId })).matriks).toEqual([
    barisMatriksBaru({
      barisId,
      indukId: null,
      jenis: 'KELOMPOK_PROGRAM',
      uraian: 'Penguatan',
      tahunList: [2022, 2024],
      pihakList: ['Diskominfo'],
    }),
  ]);
});

test('no row comes below the wrong kind, below nothing, or after a stranger', async () => {
  const dossier = buildDossier();
  const { call, dossierId } = open(dossier);
  const program = { jenis: 'PROGRAM', setelahId: null } as const;
  await expectCode('MATRIKS_LEVEL_INVALID', () => call('matriks:add', { dossierId, ...program, indukId: null }));
  await expectCode('MATRIKS_LEVEL_INVALID', () => call('matriks:add', { dossierId, ...program, indukId: 'baris-2' }));
  await expectCode('NOT_FOUND', () => call('matriks:add', { dossierId, ...program, indukId: 'hilang' }));
  await expectCode('INPUT_INVALID', () =>
    call('matriks:add', { dossierId, jenis: 'PROGRAM', indukId: 'baris-1', setelahId: 'baris-3' }),
  );
  const move = (barisId: string, indukId: string | null, setelahId: string | null = null) =>
    call('matriks:move', { dossierId, barisId, indukId, setelahId });
  await expectCode('MATRIKS_LEVEL_INVALID', () => move('baris-3', 'baris-1'));
  await expectCode('MATRIKS_LEVEL_INVALID', () => move('baris-1', 'baris-2'));
  await expectCode('MATRIKS_LEVEL_INVALID', () => move('baris-1', 'baris-1'));
  await expectCode('NOT_FOUND', () => move('hilang', null));
  await expectCode('INPUT_INVALID', () => move('baris-3', 'baris-2', 'baris-3'));
  await expectCode('NOT_FOUND', () => call('matriks:update', { dossierId, barisId: 'hilang', isi: {} }));
  expect(await call('dossier:get', { dossierId })).toEqual(dossier);
});

test('a move in 2,000 rows touches the moved row only', async () => {
  const { call, store, dossierId } = open(buildDossier(LARGE_SIZE));
  await call('matriks:move', { dossierId, barisId: 'baris-1', indukId: null, setelahId: 'baris-491' });
  const jejak = store.read(({ prepare }) => prepare('SELECT tabel, lama, baru FROM riwayat_baris').all());
  expect(jejak).toHaveLength(1);
  expect(Object.keys(JSON.parse(String(jejak[0]?.['lama'])) as object)).toEqual(['baris_id', 'urutan']);
});

test('a matrix grows to what a file can hold and no further', async () => {
  const penuh = buildDossier({ ...LARGE_SIZE, baris: BARIS_MAKS });
  expect(dossierSchema.safeParse(penuh).success).toBe(true);
  const lebih = buildDossier({ ...LARGE_SIZE, baris: BARIS_MAKS + 1 });
  expect(dossierSchema.safeParse(lebih).success).toBe(false);
  const { add } = open(penuh);
  await expectCode('LIMIT_REACHED', () => add('KELOMPOK_PROGRAM', null, null));
});
