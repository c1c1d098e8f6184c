import { join } from 'node:path';
import { expect, test } from 'vitest';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import { TEMUAN_DITERIMA_MAKS } from '../../shared/domain/dossier';
import { periksaDossier } from '../../shared/domain/periksa/periksaDossier';
import { pisahkanTemuan } from '../../shared/domain/periksa/pisahkanTemuan';
import { buildDossierBersih } from '../builders/buildDossierBersih';
import { expectCode } from '../builders/expectCode';
import { openTestServices } from '../builders/openTestServices';

const open = (folder?: string) => {
  const services = openTestServices(folder === undefined ? {} : { folder });
  const dossier = { ...buildDossierBersih(), dossierId: 'd' };
  if (folder === undefined) {
    const matriks = dossier.matriks.map((baris, i) => (i >= 3 && i <= 4 ? { ...baris, pihakList: ['√'] } : baris));
    services.store.write((connection) => insertDossier(connection, { ...dossier, matriks }, services.store.now()));
  }
  const baca = () => services.call('dossier:get', { dossierId: 'd' });
  const terpisah = async () => {
    const { temuanDiterimaList, ...lain } = await baca();
    return pisahkanTemuan(periksaDossier({ ...lain, temuanDiterimaList }, 2022), temuanDiterimaList);
  };
  return { ...services, baca, terpisah, terimaList: async () => (await baca()).temuanDiterimaList };
};

const kunciTerbuka = async ({ terpisah }: ReturnType<typeof open>): Promise<string[]> =>
  (await terpisah()).terbuka.map(({ kunci }) => kunci);

test('accepted findings outlive the app, take a new reason, and are taken back', async () => {
  const awal = open();
  const kunciList = await kunciTerbuka(awal);
  expect(kunciList.length).toBeGreaterThan(1);
  await awal.call('periksa:terima', { dossierId: 'd', kunciList, alasan: '  Sesuai dokumen ' });
  awal.store.close();

  const kini = open(awal.folder);
  const { terbuka, diterima, basi } = await kini.terpisah();
  expect([terbuka, basi, diterima.map(({ alasan }) => alasan)]).toEqual([
    [],
    [],
    kunciList.map(() => 'Sesuai dokumen'),
  ]);
  const [pertama = '', ...sisa] = kunciList;
  await kini.call('periksa:terima', { dossierId: 'd', kunciList: [pertama], alasan: 'Lain' });
  expect((await kini.terimaList()).find(({ kunci }) => kunci === pertama)?.alasan).toBe('Lain');
  await kini.call('periksa:batalTerima', { dossierId: 'd', kunciList: sisa });
  expect((await kini.terimaList()).map(({ kunci }) => kunci)).toEqual([pertama]);
  expect(await kunciTerbuka(kini)).toEqual(sisa);
});

test('accepting and taking back are undone and done again', async () => {
  const satu = open();
  const kunciList = await kunciTerbuka(satu);
  await satu.call('periksa:terima', { dossierId: 'd', kunciList, alasan: 'a' });
  const semua = await satu.terimaList();
  await satu.call('periksa:batalTerima', { dossierId: 'd', kunciList });
  expect(await satu.terimaList()).toEqual([]);
  expect(await satu.call('riwayat:undo', { dossierId: 'd' })).toMatchObject({ label: 'periksa:batalTerima' });
  expect(await satu.terimaList()).toEqual(semua);
  await satu.call('riwayat:undo', { dossierId: 'd' });
  expect(await satu.terimaList()).toEqual([]);
  await satu.call('riwayat:redo', { dossierId: 'd' });
  expect(await satu.terimaList()).toEqual(semua);
});

test('a file that is saved and read again keeps them', async () => {
  const satu = open();
  await satu.call('periksa:terima', { dossierId: 'd', kunciList: await kunciTerbuka(satu), alasan: 'a' });
  const semua = await satu.terimaList();
  const path = join(satu.folder, 'a.renaksi');
  await satu.call('dossier:eksporRenaksi', { dossierId: 'd', path });
  const lain = openTestServices();
  const { dossierId } = await lain.call('dossier:impor', { path, jikaAda: 'TANYA' });
  expect((await lain.call('dossier:get', { dossierId })).temuanDiterimaList).toEqual(semua);
});

test('a reason is needed, and no more are kept than a file takes', async () => {
  const satu = open();
  const terima = (kunci: string[], alasan: string) =>
    satu.call('periksa:terima', { dossierId: 'd', kunciList: kunci, alasan });
  const kunciList = (awalan: string, jumlah: number) => Array.from({ length: jumlah }, (_, i) => `${awalan}${i}`);
  await expectCode('INPUT_INVALID', () => terima(['a'], '  '));
  await terima(kunciList('a', TEMUAN_DITERIMA_MAKS), 'a');
  await expectCode('LIMIT_REACHED', () => terima(['b'], 'b'));
  expect(await satu.terimaList()).toHaveLength(TEMUAN_DITERIMA_MAKS);
});
