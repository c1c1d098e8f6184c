import { beforeEach, expect, test } from 'vitest';
import { PERTANYAAN_MAKS } from '../../main/services/bankServices';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import { infoRapatOf, rapatSchema } from '../../shared/domain/dossier';
import { penilaianBaru } from '../../shared/domain/rapat/barisBaru';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { openTestServices, type TestServices } from '../builders/openTestServices';

const dossier = buildDossier({ aspek: 2, pertanyaan: 4 });
const { dossierId, bank } = dossier;
const [rapat] = dossier.rapatList;
if (!rapat) throw new Error('builder');
const ref = { dossierId, rapatId: rapat.rapatId };
const bankInput = { dossierId, aspekList: bank.aspekList, skalaList: bank.skalaList, predikatSet: bank.predikatSet };
let services: TestServices;

beforeEach(() => {
  services = openTestServices();
  services.store.write((connection) => insertDossier(connection, dossier, services.store.now()));
});

const lengkap = () => services.call('rapat:get', { dossierId, rapatId: null });

test('scores give results as they are saved, and unscored is not zero', async () => {
  const { call } = services;
  const urut = ['pertanyaan-1', 'pertanyaan-3', 'pertanyaan-2'];
  for (const pertanyaanId of urut) await call('asesmen:setNilai', { ...ref, pertanyaanId, nilai: 3 });
  const { hasil, disimpanPada } = await call('asesmen:setNilai', { ...ref, pertanyaanId: 'pertanyaan-4', nilai: 1 });
  expect(Date.parse(disimpanPada)).toBeGreaterThan(0);
  expect(hasil.aspekList.map(({ rataRataCetak }) => rataRataCetak)).toEqual(['3,00', '2,00']);
  expect(hasil.urutanPrioritas).toEqual(['aspek-2', 'aspek-1']);
  const kosong = await call('asesmen:setNilai', { ...ref, pertanyaanId: 'pertanyaan-4', nilai: null });
  expect(kosong.hasil.isLengkap).toBe(false);
  expect(kosong.hasil.aspekList[1]?.rataRata).toBeNull();
  expect((await lengkap()).hasil).toEqual(kosong.hasil);
});

const rincianOf = (catatan: string, bukti: string) => ({
  catatan,
  bukti,
  buktiList: [],
  pendapatBerbeda: '',
  dilewati: false,
});

test('a score keeps the note, a note keeps the score', async () => {
  const { call } = services;
  await call('asesmen:saveRincian', { ...ref, pertanyaanId: 'pertanyaan-1', rincian: rincianOf('Catatan', 'SK') });
  await call('asesmen:setNilai', { ...ref, pertanyaanId: 'pertanyaan-1', nilai: 2 });
  await call('asesmen:saveRincian', { ...ref, pertanyaanId: 'pertanyaan-1', rincian: rincianOf('Lain', '') });
  expect((await lengkap()).rapat.penilaianList).toEqual([
    penilaianBaru({ pertanyaanId: 'pertanyaan-1', nilai: 2, catatan: 'Lain' }),
  ]);
});

test('the meeting’s data, minutes, attendance, decision and place come back', async () => {
  const { call } = services;
  const info = { ...infoRapatOf(rapat), tanggal: '2021-11-29', waktuMulai: '09.00', tempat: 'Aula' };
  await call('rapat:saveInfo', { ...ref, info });
  await call('rapat:saveBeritaAcara', { ...ref, beritaAcara: { ...rapat.beritaAcara, nomor: '1/BA' } });
  const pesertaList = rapat.pesertaList.toReversed().slice(1);
  await call('rapat:savePeserta', { ...ref, pesertaList });
  const keputusan = { aspekId: 'aspek-2', peringkat: 1, alasan: 'Musyawarah' };
  const { hasil } = await call('prioritas:save', { ...ref, keputusan });
  expect(hasil.aspekList[1]?.peringkatDiputuskan).toBe(1);
  await call('asesmen:setPosisi', { ...ref, pertanyaanId: 'pertanyaan-3' });
  const { rapat: kini, pertanyaanTerakhir } = await lengkap();
  expect(kini).toMatchObject({ ...info, pesertaList, prioritasList: [keputusan], beritaAcara: { nomor: '1/BA' } });
  expect(pertanyaanTerakhir).toBe('pertanyaan-3');
});

test('a meeting is about an edition of its dossier', async () => {
  const { call } = services;
  const { rapat } = await lengkap();
  const info = infoRapatOf(rapat);
  await expectCode('NOT_FOUND', () => call('rapat:saveInfo', { ...ref, info: { ...info, edisiId: 'lain' } }));
  const { edisiList } = await call('dossier:get', { dossierId: ref.dossierId });
  await call('rapat:saveInfo', { ...ref, info: { ...info, edisiId: edisiList[0]?.edisiId ?? null } });
  expect((await lengkap()).rapat.edisiId).toBe(edisiList[0]?.edisiId);
});

test('what is not there is told, nothing is written', async () => {
  const { call } = services;
  const salah = { dossierId, rapatId: 'lain' };
  await expectCode('NOT_FOUND', () => call('rapat:get', salah));
  await expectCode('NOT_FOUND', () => call('asesmen:setNilai', { ...salah, pertanyaanId: 'pertanyaan-1', nilai: 1 }));
  await expectCode('NOT_FOUND', () => call('asesmen:setNilai', { ...ref, pertanyaanId: 'lain', nilai: 1 }));
  await expectCode('NOT_FOUND', () =>
    call('asesmen:saveRincian', { ...ref, pertanyaanId: 'lain', rincian: rincianOf('', '') }),
  );
  await expectCode('NOT_FOUND', () => call('asesmen:setPosisi', { ...ref, pertanyaanId: 'lain' }));
  await expectCode('NOT_FOUND', () => call('rapat:saveBeritaAcara', { ...salah, beritaAcara: rapat.beritaAcara }));
  await expectCode('INPUT_INVALID', () =>
    call('asesmen:setNilai', { ...ref, pertanyaanId: 'pertanyaan-1', nilai: 5 as never }),
  );
  const keputusan = { aspekId: 'lain', peringkat: 1, alasan: '' };
  await expectCode('NOT_FOUND', () => call('prioritas:save', { ...ref, keputusan }));
  const [peserta] = rapat.pesertaList;
  await expectCode('INPUT_INVALID', () =>
    call('rapat:savePeserta', { ...ref, pesertaList: peserta ? [peserta, peserta] : [] }),
  );
  expect(await call('dossier:get', { dossierId })).toEqual(dossier);
});

test('an attendant’s id stays with its meeting', async () => {
  const { call, store } = services;
  const dua = {
    ...dossier,
    dossierId: 'dua-rapat',
    rapatList: [rapat, { ...rapat, rapatId: 'rapat-2', pesertaList: [] }],
  };
  store.write((connection) => insertDossier(connection, dua, store.now()));
  const { data } = await expectCode('INPUT_INVALID', () =>
    call('rapat:savePeserta', { dossierId: 'dua-rapat', rapatId: 'rapat-2', pesertaList: rapat.pesertaList }),
  );
  expect(data).toEqual({ tempat: 'pesertaList[0]', aturan: 'ID_GANDA' });
  expect((await call('rapat:get', { dossierId: 'dua-rapat', rapatId: null })).rapat.rapatId).toBe('rapat-2');
});

test('before the first score the bank is free, notes on dropped questions go and come back', async () => {
  const { call } = services;
  await call('asesmen:saveRincian', { ...ref, pertanyaanId: 'pertanyaan-2', rincian: rincianOf('Catatan', '') });
  await call('asesmen:setPosisi', { ...ref, pertanyaanId: 'pertanyaan-2' });
  const semula = await call('dossier:get', { dossierId });
  const [aspek] = bank.aspekList;
  const baru = { pertanyaanId: 'pertanyaan-baru', teks: 'Baru?' };
  const aspekList = aspek ? [{ ...aspek, pertanyaanList: [baru, ...aspek.pertanyaanList.toReversed()] }] : [];
  await call('bank:save', { ...bankInput, aspekList });
  const kini = await lengkap();
  expect(kini.bank.aspekList).toEqual(aspekList);
  expect([kini.rapat.penilaianList, kini.pertanyaanTerakhir]).toEqual([[], null]);
  await call('riwayat:undo', { dossierId });
  expect(await call('dossier:get', { dossierId })).toEqual(semula);
});

test('once a question is scored the bank keeps its questions; wording may be mended', async () => {
  const { call } = services;
  await call('asesmen:setNilai', { ...ref, pertanyaanId: 'pertanyaan-1', nilai: 4 });
  const aspekList = bank.aspekList.map((aspek) => ({ ...aspek, nama: `${aspek.nama} (rev)` }));
  await call('bank:save', { ...bankInput, aspekList });
  expect((await lengkap()).bank.aspekList).toEqual(aspekList);
  await expectCode('BANK_FROZEN', () => call('bank:save', { ...bankInput, aspekList: aspekList.toReversed() }));
  await expectCode('BANK_FROZEN', () => call('bank:save', { ...bankInput, aspekList: aspekList.slice(1) }));
  await call('asesmen:setNilai', { ...ref, pertanyaanId: 'pertanyaan-1', nilai: null });
  await call('bank:save', { ...bankInput, aspekList: aspekList.slice(1) });
});

test('a bank that no dossier could hold is refused', async () => {
  const { call } = services;
  const [satu, dua] = bank.aspekList;
  if (!satu || !dua) throw new Error('builder');
  await expectCode('INPUT_INVALID', () => call('bank:save', { ...bankInput, aspekList: [satu, satu] }));
  await expectCode('INPUT_INVALID', () =>
    call('bank:save', { ...bankInput, aspekList: [satu, { ...dua, pertanyaanList: satu.pertanyaanList }] }),
  );
  await expectCode('INPUT_INVALID', () =>
    call('bank:save', { ...bankInput, aspekList: [{ ...satu, kelompokProgramId: 'baris-2' }] }),
  );
  const [skala] = bank.skalaList;
  await expectCode('INPUT_INVALID', () =>
    call('bank:save', { ...bankInput, skalaList: skala ? [skala, skala, skala, skala] : [] }),
  );
  const banyak = Array.from({ length: 6 }, (_, i) => ({
    ...satu,
    aspekId: `a${i}`,
    kelompokProgramId: null,
    pertanyaanList: Array.from({ length: 180 }, (_, j) => ({ pertanyaanId: `p${i}-${j}`, teks: '' })),
  }));
  const { data } = await expectCode('LIMIT_REACHED', () => call('bank:save', { ...bankInput, aspekList: banyak }));
  expect(data).toMatchObject({ maks: PERTANYAAN_MAKS });
  const penilaian = (i: number) => ({ pertanyaanId: `p${i}`, nilai: null, catatan: '', bukti: '' });
  const penuh = { ...rapat, penilaianList: Array.from({ length: PERTANYAAN_MAKS }, (_, i) => penilaian(i)) };
  expect(rapatSchema.safeParse(penuh).success).toBe(true);
  expect(rapatSchema.safeParse({ ...penuh, penilaianList: [...penuh.penilaianList, penilaian(-1)] }).success).toBe(
    false,
  );
});
