import { beforeEach, expect, test } from 'vitest';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import { type Dossier, isianEdisiOf } from '../../shared/domain/dossier';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { openTestServices, type TestServices } from '../builders/openTestServices';

const baru = { nama: 'Rencana Uji', namaInstansi: 'Kabupaten Uji', periode: { awal: 2025, akhir: 2029 } };
const dossier = buildDossier();
const { dossierId } = dossier;
let services: TestServices;

beforeEach(() => {
  services = openTestServices();
  services.store.write((connection) => insertDossier(connection, dossier, services.store.now()));
});

const get = (): Promise<Dossier> => services.call('dossier:get', { dossierId });

test('a new dossier has the default bank and sections under ids of its own', async () => {
  const { call } = services;
  const satu = await call('dossier:get', await call('dossier:create', baru));
  const dua = await call('dossier:get', await call('dossier:create', baru));
  expect(checkDossier(satu)).toBeNull();
  expect(satu.bank.aspekList.flatMap((aspek) => aspek.pertanyaanList)).toHaveLength(20);
  expect(satu.naskah.length).toBeGreaterThan(5);
  expect(satu.dataUmum.periode).toEqual(baru.periode);
  expect(satu.bank.aspekList[0]?.aspekId).not.toBe(dua.bank.aspekList[0]?.aspekId);
  expect((await call('dossier:list', {})).map(({ nama }) => nama).toSorted()).toEqual(
    [dossier.nama, baru.nama, baru.nama].toSorted(),
  );
});

test('copies take the next free name', async () => {
  const { call } = services;
  await call('dossier:openContoh', {});
  const kedua = await call('dossier:get', await call('dossier:openContoh', {}));
  expect(kedua.nama).toMatch(/ \(2\)$/);
  const ketiga = await call('dossier:get', await call('dossier:duplicate', { dossierId: kedua.dossierId }));
  expect(ketiga.nama).toMatch(/[^)] \(3\)$/);
  expect(checkDossier(ketiga)).toBeNull();
});

test('a deleted dossier is out of reach until it is restored, and nothing of it is lost', async () => {
  const { call } = services;
  await call('dossier:rename', { dossierId, nama: 'Bernama' });
  const semula = await get();
  await call('dossier:delete', { dossierId });
  expect(await call('dossier:list', {})).toEqual([]);
  expect(await call('dossier:listTerhapus', {})).toMatchObject([{ dossierId, nama: 'Bernama', periodeAwal: 2022 }]);
  await expectCode('NOT_FOUND', get);
  await expectCode('NOT_FOUND', () => call('dossier:delete', { dossierId }));
  await expectCode('NOT_FOUND', () => call('riwayat:undo', { dossierId }));
  await call('dossier:restore', { dossierId });
  await expectCode('NOT_FOUND', () => call('dossier:restore', { dossierId }));
  expect(await get()).toEqual(semula);
});

test('a removed official leaves the signature’s place without a link', async () => {
  const { dataUmum } = dossier;
  await services.call('dataUmum:save', { dossierId, dataUmum: { ...dataUmum, pejabatList: [] } });
  expect((await get()).naskah[0]?.blokList[0]).toMatchObject({ jenis: 'TANDA_TANGAN', pejabatId: null });
  await services.call('riwayat:undo', { dossierId });
  expect(await get()).toEqual(dossier);
});

test('parts are saved, and refused when they would break the dossier', async () => {
  const { call } = services;
  const [tahun] = dossier.statistik.tahunList;
  const [ukuran] = dossier.ukuranList;
  const [bagian] = dossier.naskah;
  const [edisi] = dossier.edisiList;
  const [pejabat] = dossier.dataUmum.pejabatList;
  if (!tahun || !ukuran || !bagian || !edisi || !pejabat) throw new Error('builder');
  const statistik = { ...dossier.statistik, sumber: 'Laporan' };
  await call('statistik:save', { dossierId, statistik });
  await call('ukuran:save', { dossierId, ukuranList: [{ ...ukuran, nama: 'Baru' }] });
  await call('target:save', { dossierId, targetList: [] });
  await call('naskah:saveBagian', { dossierId, bagian: { ...bagian, judul: 'SAMBUTAN' } });
  await call('edisi:save', { dossierId, edisi: { ...isianEdisiOf(edisi), nomor: '3', tahun: 2022 } });
  expect(await get()).toEqual({
    ...dossier,
    statistik,
    ukuranList: [{ ...ukuran, nama: 'Baru' }],
    targetList: [],
    naskah: dossier.naskah.with(0, { ...bagian, judul: 'SAMBUTAN' }),
    edisiList: [{ ...edisi, nomor: '3', tahun: 2022 }],
  });

  const semula = await get();
  const refuse = (channel: Parameters<typeof call>[0], isi: object) =>
    expectCode('INPUT_INVALID', () => call(channel, { dossierId, ...isi }));
  expect(
    (await refuse('statistik:save', { statistik: { ...statistik, tahunList: [tahun, tahun] } })).data,
  ).toMatchObject({
    aturan: 'ID_GANDA',
  });
  await refuse('ukuran:save', { ukuranList: [{ ...ukuran, kelompokProgramId: 'hilang' }] });
  await refuse('ukuran:save', { ukuranList: [{ ...ukuran, kelompokProgramId: 'baris-2' }] });
  await refuse('ukuran:save', { ukuranList: [ukuran, ukuran] });
  await refuse('dataUmum:save', { dataUmum: { ...dossier.dataUmum, pejabatList: [pejabat, pejabat] } });
  const tandaTangan = { jenis: 'TANDA_TANGAN', tempatTanggal: '', pejabatId: 'hilang' };
  await refuse('naskah:saveBagian', { bagian: { ...bagian, blokList: [tandaTangan] } });
  await expectCode('NOT_FOUND', () =>
    call('naskah:saveBagian', { dossierId, bagian: { ...bagian, bagianId: 'lain' } }),
  );
  await expectCode('NOT_FOUND', () =>
    call('edisi:save', { dossierId, edisi: { ...isianEdisiOf(edisi), edisiId: 'lain' } }),
  );
  expect(await get()).toEqual(semula);
});
