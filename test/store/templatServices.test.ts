import { beforeEach, expect, test } from 'vitest';
import type { BagianNaskah, Dossier } from '../../shared/domain/dossier';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { openTestServices, type TestServices } from '../builders/openTestServices';

const baru = { nama: 'Baru', namaInstansi: 'Kabupaten Contoh', periode: { awal: 2026, akhir: 2028 } };

let services: TestServices;

const buat = async (): Promise<Dossier> => services.call('dossier:get', await services.call('dossier:create', baru));

/** A dossier whose narrative has every kind of thing that can't travel. */
const siapkan = async (): Promise<{ dossier: Dossier; naskah: BagianNaskah[] }> => {
  const { call } = services;
  const { dossierId, dataUmum } = await buat();
  const pejabat = { pejabatId: 'p1', peran: 'LAINNYA', nama: 'A', jabatan: 'B', pangkat: '', nip: '' } as const;
  await call('dataUmum:save', { dossierId, dataUmum: { ...dataUmum, pejabatList: [pejabat] } });
  const { naskah: lama } = await call('dossier:get', { dossierId });
  await call('naskah:removeBagian', { dossierId, bagianIdList: lama.map(({ bagianId }) => bagianId) });
  const naskah: BagianNaskah[] = [
    {
      bagianId: 'b1',
      jenis: 'BAB',
      judul: 'Satu',
      isDicetak: false,
      blokList: [
        { jenis: 'PARAGRAF', teks: 'Lihat {bagian:b2}, {tabel:t1}, {tabel:MATRIKS} dan {bagian:hilang}.' },
        { jenis: 'TANDA_TANGAN', tempatTanggal: 'Kota, 2026', pejabatId: 'p1' },
      ],
    },
    {
      bagianId: 'b2',
      jenis: 'SUBBAB',
      judul: 'Dua',
      isDicetak: true,
      blokList: [
        { jenis: 'TABEL_BEBAS', tabelId: 't1', kepala: ['A'], barisList: [['{bagian:b1}']], judul: '', sumber: '' },
      ],
    },
  ];
  await call('naskah:addBagian', { dossierId, bagianList: naskah, setelahId: null });
  return { dossier: await call('dossier:get', { dossierId }), naskah };
};

beforeEach(() => {
  services = openTestServices();
});

test('new dossiers start with the house template, whose references follow its new ids', async () => {
  const { call } = services;
  const { dossier } = await siapkan();
  await call('templat:save', { dossierId: dossier.dossierId });
  const templat = await call('templat:get', {});
  expect(templat.disimpanPada).not.toBeNull();
  expect(templat.naskah).toHaveLength(2);

  const [satu, dua] = [await buat(), await buat()];
  for (const hasil of [satu, dua]) {
    expect(checkDossier(hasil)).toBeNull();
    const [bab, subbab] = hasil.naskah;
    const tabel = subbab?.blokList[0];
    if (!bab || !subbab || tabel?.jenis !== 'TABEL_BEBAS') throw new Error('templat');
    expect(bab).toMatchObject({ judul: 'Satu', jenis: 'BAB', isDicetak: false });
    expect(bab.blokList).toEqual([
      {
        jenis: 'PARAGRAF',
        teks: `Lihat {bagian:${subbab.bagianId}}, {tabel:${tabel.tabelId}}, {tabel:MATRIKS} dan {bagian:hilang}.`,
      },
      { jenis: 'TANDA_TANGAN', tempatTanggal: '', pejabatId: null },
    ]);
    expect(tabel.barisList).toEqual([[`{bagian:${bab.bagianId}}`]]);
  }
  const idOf = ({ naskah }: Dossier): string[] => naskah.map(({ bagianId }) => bagianId);
  expect(new Set([...idOf(satu), ...idOf(dua), 'b1', 'b2']).size).toBe(6);
});

test('the house template follows the aspects of the question bank of each new dossier', async () => {
  const { call } = services;
  const { dossierId, bank } = await buat();
  const butirOf = ({ aspekList }: Dossier['bank']): string[] =>
    aspekList.map(({ aspekId }) => `{sebutan_aspek:${aspekId}}: {nilai_aspek:${aspekId}}`);
  const bagian: BagianNaskah = {
    bagianId: 'b1',
    jenis: 'BAB',
    judul: 'Nilai',
    isDicetak: true,
    blokList: [
      { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: butirOf(bank) },
      { jenis: 'PARAGRAF', teks: `Aspek kedua bernilai {nilai_aspek:${bank.aspekList[1]?.aspekId}}.` },
    ],
  };
  const { naskah: lama } = await call('dossier:get', { dossierId });
  await call('naskah:removeBagian', { dossierId, bagianIdList: lama.map(({ bagianId }) => bagianId) });
  await call('naskah:addBagian', { dossierId, bagianList: [bagian], setelahId: null });
  await call('templat:save', { dossierId });
  const baru = await buat();
  expect(baru.bank.aspekList[0]?.aspekId).not.toBe(bank.aspekList[0]?.aspekId);
  expect(baru.naskah[0]?.blokList).toEqual([
    { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: butirOf(baru.bank) },
    { jenis: 'PARAGRAF', teks: `Aspek kedua bernilai {nilai_aspek:${baru.bank.aspekList[1]?.aspekId}}.` },
  ]);
});

test('saving the template leaves the dossier and its history as they are', async () => {
  const { call } = services;
  const { dossier } = await siapkan();
  const { dossierId } = dossier;
  const riwayat = await call('riwayat:status', { dossierId });
  await call('templat:save', { dossierId });
  expect(await call('dossier:get', { dossierId })).toEqual(dossier);
  expect(await call('riwayat:status', { dossierId })).toEqual(riwayat);
});

test('a second template takes the place of the first, and the shipped one comes back', async () => {
  const { call } = services;
  const bawaan = await call('templat:get', {});
  expect(bawaan.disimpanPada).toBeNull();
  expect(bawaan.naskah.length).toBeGreaterThan(5);
  const { dossier, naskah } = await siapkan();
  const { dossierId } = dossier;
  await call('templat:save', { dossierId });
  await call('naskah:removeBagian', { dossierId, bagianIdList: ['b2'] });
  await call('templat:save', { dossierId });
  expect((await buat()).naskah.map(({ judul }) => judul)).toEqual([naskah[0]?.judul]);
  await call('templat:reset', {});
  expect(await call('templat:get', {})).toEqual(bawaan);
  expect((await buat()).naskah.map(({ judul }) => judul)).toEqual(bawaan.naskah.map(({ judul }) => judul));
});

test('the order is changed as a whole, each change one step of undo', async () => {
  const { call } = services;
  const { dossier } = await siapkan();
  const { dossierId, naskah } = dossier;
  const susunan = naskah.map(({ bagianId, jenis, isDicetak }) => ({ bagianId, jenis, isDicetak }));
  await call('naskah:susun', {
    dossierId,
    susunan: susunan.toReversed().map((b) => ({ ...b, jenis: 'BAB' as const })),
  });
  const diubah = await call('dossier:get', { dossierId });
  expect(diubah.naskah.map(({ bagianId, jenis }) => [bagianId, jenis])).toEqual([
    ['b2', 'BAB'],
    ['b1', 'BAB'],
  ]);
  expect(diubah.naskah[0]?.blokList).toEqual(naskah[1]?.blokList);
  await call('riwayat:undo', { dossierId });
  expect(await call('dossier:get', { dossierId })).toEqual(dossier);
  await call('naskah:removeBagian', { dossierId, bagianIdList: ['b1', 'b2'] });
  await call('riwayat:undo', { dossierId });
  expect(await call('dossier:get', { dossierId })).toEqual(dossier);
});
