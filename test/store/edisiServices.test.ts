import { expect, test } from 'vitest';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import type { ServiceContract } from '../../shared/contract';
import type { Dossier } from '../../shared/domain/dossier';
import { bandingkanMatriks, hitungPerubahan } from '../../shared/domain/matriks/bandingkanMatriks';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { openTestServices } from '../builders/openTestServices';

const open = (dossier: Dossier = buildDossier({ baris: 60 })) => {
  const services = openTestServices();
  const { dossierId } = dossier;
  services.store.write((connection) => insertDossier(connection, dossier, services.store.now()));
  const get = () => services.call('dossier:get', { dossierId });
  const isi = (edisiId: string | null) => services.call('edisi:isi', { dossierId, edisiId });
  const kini = async () => {
    const edisi = (await get()).edisiList.at(-1);
    if (!edisi) throw new Error('edisi');
    return edisi;
  };
  const tetapkan = async () => {
    const { penetapan: _, ...edisi } = await kini();
    const lengkap = { ...edisi, nomor: '3', tahun: 2022, tanggalPenetapan: '2022-03-02' };
    await services.call('edisi:save', { dossierId, edisi: lengkap });
    return services.call('edisi:tetapkan', { dossierId, edisiId: edisi.edisiId });
  };
  const revisi = () =>
    services.call('edisi:createRevisi', {
      dossierId,
      isi: { alasan: 'Evaluasi tahunan', dasarHukum: 'Perbup', evaluasi: 'Laporan 2022' },
    });
  return { ...services, dossierId, get, isi, kini, tetapkan, revisi };
};

test('an edition is adopted with what the regulation needs, once, and goes on as a revision', async () => {
  const { call, dossierId, get, isi, kini, tetapkan, revisi } = open();
  const { edisiId } = await kini();
  const { data } = await expectCode('BELUM_LENGKAP', () => call('edisi:tetapkan', { dossierId, edisiId }));
  expect(data).toEqual({ tempat: 'nomor' });
  await expectCode('EDISI_BELUM_DITETAPKAN', () => revisi());
  const { matriks } = await get();
  const { sha256 } = await tetapkan();
  expect(await kini()).toMatchObject({ status: 'DITETAPKAN', penetapan: { sha256, isi: { matriks: [] } } });
  expect((await isi(edisiId)).matriks).toEqual(matriks);
  expect(await call('edisi:verify', { dossierId, edisiId })).toEqual({ status: 'UTUH', sha256 });
  await expectCode('EDISI_DITETAPKAN', () => tetapkan());
  const { edisiId: revisiId } = await revisi();
  expect(await kini()).toMatchObject({ edisiId: revisiId, perubahanKe: 1, status: 'DRAF', alasan: 'Evaluasi tahunan' });
  await call('matriks:update', { dossierId, barisId: 'baris-3', isi: { uraian: 'Berubah' } });
  await call('matriks:remove', { dossierId, barisId: 'baris-5' });
  const perubahan = bandingkanMatriks((await isi(edisiId)).matriks, (await isi(null)).matriks);
  expect(hitungPerubahan(perubahan)).toMatchObject({ DIUBAH: 1, DIHAPUS: 1, BARU: 0, DIPINDAH: 0 });
  expect(await call('edisi:verify', { dossierId, edisiId })).toEqual({ status: 'UTUH', sha256 });
});

const PERUBAHAN: readonly [keyof ServiceContract, object][] = [
  ['matriks:add', { jenis: 'KELOMPOK_PROGRAM', indukId: null, setelahId: null }],
  ['matriks:update', { barisId: 'baris-3', isi: { uraian: 'x' } }],
  ['matriks:remove', { barisId: 'baris-3' }],
  ['matriks:move', { barisId: 'baris-3', indukId: 'baris-2', setelahId: 'baris-5' }],
  ['ukuran:save', { ukuranList: [] }],
  ['target:save', { targetList: [] }],
];

test.each(PERUBAHAN)('%s is refused while the current edition is adopted', async (channel, input) => {
  const { call, dossierId, get, tetapkan } = open();
  await tetapkan();
  const sebelum = await get();
  await expectCode('EDISI_DITETAPKAN', () => call(channel, { dossierId, ...input }));
  expect(await get()).toEqual(sebelum);
});

test('years and the adopted text stay; achieved values and the promulgation come later', async () => {
  const { call, dossierId, get, kini, tetapkan } = open();
  await tetapkan();
  const { dataUmum, targetList } = await get();
  const lebihLama = { ...dataUmum, tahunMatriks: { awal: 2021, akhir: 2024 } };
  await expectCode('EDISI_DITETAPKAN', () => call('dataUmum:save', { dossierId, dataUmum: lebihLama }));
  await call('dataUmum:save', { dossierId, dataUmum: { ...dataUmum, namaRencana: 'Lain' } });
  const capaian = targetList.map((target) => ({ ...target, capaianList: [{ tahun: 2022, nilai: 71 }] }));
  await call('target:save', { dossierId, targetList: capaian });
  const { penetapan, ...edisi } = await kini();
  await expectCode('EDISI_DITETAPKAN', () => call('edisi:save', { dossierId, edisi: { ...edisi, nomor: '4' } }));
  await call('edisi:save', { dossierId, edisi: { ...edisi, nomorBeritaDaerah: '12' } });
  expect((await get()).targetList[0]?.capaianList).toEqual([{ tahun: 2022, nilai: 71 }]);
  expect(await call('edisi:verify', { dossierId, edisiId: edisi.edisiId })).toMatchObject({
    status: 'UTUH',
    sha256: penetapan?.sha256,
  });
});

test.each([
  `UPDATE baris_matriks SET uraian = 'x' WHERE baris_id = 'baris-3'`,
  `DELETE FROM baris_matriks WHERE jenis = 'KEGIATAN'`,
  `INSERT OR REPLACE INTO baris_matriks SELECT * FROM baris_matriks WHERE baris_id = 'baris-3'`,
  `UPDATE indikator_strategis SET target_list = '[]'`,
  `DELETE FROM ukuran_keberhasilan`,
  `UPDATE penetapan SET sha256 = '${'0'.repeat(64)}'`,
  `DELETE FROM penetapan`,
  `INSERT OR REPLACE INTO penetapan SELECT * FROM penetapan`,
  `UPDATE edisi SET nomor = '9'`,
  `INSERT OR REPLACE INTO edisi SELECT * FROM edisi`,
  `DELETE FROM edisi`,
])('the database itself refuses: %s', async (sql) => {
  const { store, tetapkan, isi, kini } = open();
  await tetapkan();
  const { edisiId } = await kini();
  const sebelum = [await isi(edisiId), await isi(null)];
  expect(() => store.write(({ db }) => db.exec(sql))).toThrow(expect.objectContaining({ code: 'EDISI_DITETAPKAN' }));
  expect([await isi(edisiId), await isi(null)]).toEqual(sebelum);
});

test.each([
  ['baris_matriks', `UPDATE baris_matriks SET uraian = 'x' WHERE baris_id = 'baris-3'`],
  ['penetapan', `UPDATE penetapan SET isi = json_set(isi, '$.matriks[2].uraian', 'x')`],
])('a change of %s behind its lock is found', async (tabel, sql) => {
  const { call, store, dossierId, tetapkan, kini } = open();
  await tetapkan();
  store.write(({ db }) => db.exec(`DROP TRIGGER ${tabel}_tetap_ubah; ${sql}`));
  const { edisiId } = await kini();
  expect(await call('edisi:verify', { dossierId, edisiId })).toMatchObject({ status: 'BERUBAH' });
});

test('a step before the adoption is not taken back, nothing is half done', async () => {
  const { call, dossierId, get, tetapkan, revisi } = open();
  await call('matriks:update', { dossierId, barisId: 'baris-3', isi: { uraian: 'Sebelum' } });
  await tetapkan();
  const sebelum = await get();
  // The form of the edition was saved last and its number is adopted by now.
  await expectCode('EDISI_DITETAPKAN', () => call('riwayat:undo', { dossierId }));
  expect(await get()).toEqual(sebelum);
  await revisi();
  await call('riwayat:undo', { dossierId });
  expect(await get()).toEqual(sebelum);
});

test('editions travel in copies and files', async () => {
  const { call, dossierId, isi, tetapkan, kini } = open();
  const { sha256 } = await tetapkan();
  const { edisiId } = await kini();
  const salinanId = (await call('dossier:duplicate', { dossierId })).dossierId;
  const salinan = await call('dossier:get', { dossierId: salinanId });
  const salinanEdisiId = salinan.edisiList[0]?.edisiId ?? '';
  expect(await call('edisi:verify', { dossierId: salinanId, edisiId: salinanEdisiId })).toEqual({
    status: 'UTUH',
    sha256,
  });
  const frozen = await call('edisi:isi', { dossierId: salinanId, edisiId: salinanEdisiId });
  expect(bandingkanMatriks(frozen.matriks, salinan.matriks)).toEqual([]);
  expect(frozen.matriks[0]?.barisId).not.toBe((await isi(edisiId)).matriks[0]?.barisId);
  await call('dossier:delete', { dossierId });
  await call('dossier:restore', { dossierId });
  expect(await call('edisi:verify', { dossierId, edisiId })).toEqual({ status: 'UTUH', sha256 });
});

test('an indicator may be without a baseline', async () => {
  const { call, dossierId, get } = open();
  const { targetList } = await get();
  const tanpa = targetList.map((target) => ({ ...target, baseline: null }));
  await call('target:save', { dossierId, targetList: tanpa });
  expect((await get()).targetList).toEqual(tanpa);
  await call('riwayat:undo', { dossierId });
  expect((await get()).targetList).toEqual(targetList);
});
