import { beforeEach, expect, test } from 'vitest';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import type { Dossier } from '../../shared/domain/dossier';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { openTestServices, type TestServices } from '../builders/openTestServices';

let services: TestServices;
let dossierId: string;

const get = (): Promise<Dossier> => services.call('dossier:get', { dossierId });
const judulList = async (): Promise<string[]> => (await get()).naskah.map(({ judul }) => judul);

const bagianBaru = (judul: string, blokList: Dossier['naskah'][number]['blokList'] = []) => ({
  bagianId: `bagian-${judul}`,
  jenis: 'BAB' as const,
  judul,
  isDicetak: true,
  blokList,
});

beforeEach(() => {
  services = openTestServices();
  const dossier = buildDossier();
  ({ dossierId } = dossier);
  services.store.write((connection) => insertDossier(connection, dossier, services.store.now()));
});

test('sections are added after another or first, removed, and each is one step back', async () => {
  const semula = await judulList();
  const [pertama] = (await get()).naskah;
  await services.call('naskah:addBagian', {
    dossierId,
    bagianList: [bagianBaru('A'), bagianBaru('B')],
    setelahId: pertama?.bagianId ?? null,
  });
  expect(await judulList()).toEqual([semula[0], 'A', 'B', ...semula.slice(1)]);
  await services.call('naskah:addBagian', { dossierId, bagianList: [bagianBaru('C')], setelahId: null });
  expect((await judulList())[0]).toBe('C');
  await services.call('naskah:removeBagian', { dossierId, bagianIdList: ['bagian-A', 'bagian-C'] });
  expect(await judulList()).toEqual([semula[0], 'B', ...semula.slice(1)]);
  for (let i = 0; i < 3; i += 1) await services.call('riwayat:undo', { dossierId });
  expect(await judulList()).toEqual(semula);
});

test('an order must name every section exactly once', async () => {
  const { naskah } = await get();
  const susunan = naskah.map(({ bagianId, jenis }) => ({ bagianId, jenis, isDicetak: false })).toReversed();
  await services.call('naskah:susun', { dossierId, susunan });
  const sesudah = (await get()).naskah;
  expect(sesudah).toEqual(naskah.toReversed().map((bagian) => ({ ...bagian, isDicetak: false })));
  const [satu] = susunan;
  if (!satu) throw new Error('builder');
  for (const salah of [susunan.slice(1), [...susunan, satu], susunan.with(0, { ...satu, bagianId: 'lain' })]) {
    await expectCode('INPUT_INVALID', () => services.call('naskah:susun', { dossierId, susunan: salah }));
  }
  expect((await get()).naskah).toEqual(sesudah);
});

test('what is not there, known already or one too many is refused', async () => {
  const { naskah } = await get();
  const [ada] = naskah;
  if (!ada) throw new Error('builder');
  const add = (bagianList: Dossier['naskah'], setelahId: string | null = null) =>
    services.call('naskah:addBagian', { dossierId, bagianList, setelahId });
  await expectCode('NOT_FOUND', () => add([bagianBaru('A')], 'lain'));
  await expectCode('INPUT_INVALID', () => add([ada]));
  await expectCode('INPUT_INVALID', () =>
    add([bagianBaru('A', [{ jenis: 'GAMBAR_SENDIRI', gambarId: 'lain', lebarPersen: 50, judul: '', sumber: '' }])]),
  );
  await expectCode('LIMIT_REACHED', () => add(Array.from({ length: 200 }, (_, i) => bagianBaru(String(i)))));
  await expectCode('NOT_FOUND', () => services.call('naskah:removeBagian', { dossierId, bagianIdList: ['lain'] }));
  await expectCode('NOT_FOUND', () => services.call('gambar:get', { dossierId, gambarId: 'lain' }));
  await expectCode('NOT_FOUND', () => services.call('gambar:remove', { dossierId, gambarId: 'lain' }));
  expect((await get()).naskah).toEqual(naskah);
});

test('the house template starts new dossiers until it is taken back', async () => {
  const bawaan = await services.call('templat:get', {});
  expect(bawaan.disimpanPada).toBeNull();
  const { naskah } = await get();
  const tabel = {
    jenis: 'TABEL_BEBAS' as const,
    tabelId: 'tabel-a',
    kepala: ['Satu'],
    barisList: [['{bagian:bagian-A}']],
    judul: 'Lihat {tabel:tabel-a} dan {tabel:ASESMEN}',
    sumber: '',
  };
  await services.call('naskah:addBagian', { dossierId, bagianList: [bagianBaru('A', [tabel])], setelahId: null });
  await services.call('templat:save', { dossierId });
  const templat = await services.call('templat:get', {});
  expect(templat.naskah.map(({ judul }) => judul)).toEqual(['A', ...naskah.map(({ judul }) => judul)]);
  expect(JSON.stringify(templat.naskah)).not.toContain('pejabat-1');

  const periode = { awal: 2026, akhir: 2030 };
  const baru = await services.call('dossier:create', { nama: 'Baru', namaInstansi: '', periode });
  const [bagian] = (await services.call('dossier:get', baru)).naskah;
  const [blok] = bagian?.blokList ?? [];
  if (!bagian || blok?.jenis !== 'TABEL_BEBAS') throw new Error('template');
  expect(bagian.bagianId).not.toBe('bagian-A');
  expect(blok.judul).toBe(`Lihat {tabel:${blok.tabelId}} dan {tabel:ASESMEN}`);
  expect(blok.barisList).toEqual([[`{bagian:${bagian.bagianId}}`]]);

  await services.call('templat:reset', {});
  expect(await services.call('templat:get', {})).toEqual(bawaan);
});

test('accepted findings are kept with their reason, and taken back', async () => {
  const terima = (kunciList: string[], alasan: string) =>
    services.call('periksa:terima', { dossierId, kunciList, alasan });
  await terima(['a', 'b', 'a'], ' Sesuai naskah asli ');
  await terima(['a'], 'Alasan lain');
  expect((await get()).temuanDiterimaList.map(({ kunci, alasan }) => [kunci, alasan])).toEqual([
    ['b', 'Sesuai naskah asli'],
    ['a', 'Alasan lain'],
  ]);
  await services.call('periksa:batalTerima', { dossierId, kunciList: ['b'] });
  expect((await get()).temuanDiterimaList.map(({ kunci }) => kunci)).toEqual(['a']);
  await services.call('riwayat:undo', { dossierId });
  expect((await get()).temuanDiterimaList).toHaveLength(2);
});
