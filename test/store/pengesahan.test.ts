import { join } from 'node:path';
import { setImmediate as giliran } from 'node:timers/promises';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import { readRapatList } from '../../main/store/repositories/rapatRepository';
import { serviceContract } from '../../shared/contract';
import { infoRapatOf, type Rapat } from '../../shared/domain/dossier';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { parseSalinan } from '../../shared/domain/pengesahan/isiPengesahan';
import { RenaksiError } from '../../shared/errors/errorCode';
import { buildRapatSiap } from '../builders/buildRapatSiap';
import { expectCode } from '../builders/expectCode';
import { openTestServices, type TestServices } from '../builders/openTestServices';
import { performEdit, randomEditArbitrary } from '../builders/randomEdit';

const dossier = buildRapatSiap();
const { dossierId, bank } = dossier;
const [rapat] = dossier.rapatList;
const ref = { dossierId, rapatId: rapat.rapatId };
let services: TestServices;

beforeEach(() => {
  services = openTestServices();
  services.store.write((connection) => insertDossier(connection, dossier, services.store.now()));
});

const sahkan = () => services.call('rapat:sahkan', ref);
const verify = () => services.call('rapat:verify', ref);
const get = () => services.call('rapat:get', ref);

test('a locked meeting has the hash of its frozen copy and is answered from it, without the copy’s text', async () => {
  const { call } = services;
  expect(await verify()).toEqual({ status: 'BELUM_DISAHKAN', sha256: null, disahkanPada: null, tempatList: [] });
  const semula = await get();
  const { sha256, disahkanPada } = await sahkan();
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await verify()).toEqual({ status: 'UTUH', sha256, disahkanPada, tempatList: [] });
  const pengesahan = { sha256, disahkanPada, salinan: '', pindaianList: [] };
  const { bank: bankBeku, ...beku } = await get();
  expect(beku).toEqual({ ...semula, bank: undefined, rapat: { ...semula.rapat, pengesahan } });
  // The matrix and the bank's words go on; the minutes keep theirs, under the same ids.
  const aspekList = bank.aspekList.map((aspek) => ({ ...aspek, nama: 'Nama baru' }));
  const { skalaList, predikatSet } = bank;
  await call('bank:save', { dossierId, aspekList, skalaList, predikatSet });
  await call('matriks:remove', { dossierId, barisId: 'baris-1' });
  await call('dataUmum:save', { dossierId, dataUmum: { ...dossier.dataUmum, namaRencana: 'Lain' } });
  const kini = await get();
  expect(kini.bank).toEqual(bankBeku);
  expect(kini.bank.aspekList.map(({ aspekId, nama }) => [aspekId, nama])).toEqual(
    bank.aspekList.map(({ aspekId, nama }) => [aspekId, nama]),
  );
  expect(await verify()).toMatchObject({ status: 'UTUH' });
  const lengkap = await call('dossier:get', { dossierId });
  expect(lengkap.rapatList[0]?.pengesahan).toEqual(pengesahan);
  await expectCode('RAPAT_DISAHKAN', sahkan);
});

test.each([
  ['pihak_list', '5'],
  ['tahun_list', '[20.5]'],
  ['target_tahun_list', 'bukan json'],
])('a matrix row whose %s is damaged to %s is not locked', async (kolom, isi) => {
  const { db } = services.store.read((connection) => connection);
  db.pragma('ignore_check_constraints = ON');
  db.prepare(`UPDATE baris_matriks SET ${kolom} = ? WHERE dossier_id = ?`).run(isi, dossierId);
  db.pragma('ignore_check_constraints = OFF');
  const { data } = await expectCode('STORE_CORRUPT', sahkan);
  expect(data['tempat']).toMatch(/^baris_matriks/);
  expect(await verify()).toMatchObject({ status: 'BELUM_DISAHKAN' });
});

describe('what stands against locking is named', () => {
  const tanpaNilai = rapat.penilaianList.slice(1);
  test.each<[string, Partial<Rapat>, object]>([
    ['a score', { penilaianList: tanpaNilai }, { kurang: 'NILAI', NILAI: 1 }],
    ['the date', { tanggal: null }, { kurang: 'TANGGAL' }],
    ['the chair', { pimpinan: { ...rapat.pimpinan, nama: '  ' } }, { kurang: 'PIMPINAN' }],
    ['the secretary', { notulis: { ...rapat.notulis, nama: '' } }, { kurang: 'NOTULIS' }],
    [
      'anybody present',
      { pesertaList: rapat.pesertaList.map((p) => ({ ...p, hadir: false })), kuorum: { cara: 'TANPA' } },
      { kurang: 'HADIR' },
    ],
    ['the quorum', { kuorum: { cara: 'JUMLAH', minimal: 4 } }, { kurang: 'KUORUM', KUORUM: 1 }],
    [
      'the reason of another rank',
      { prioritasList: [{ aspekId: 'aspek-1', peringkat: 2, alasan: ' ' }] },
      { kurang: 'ALASAN', ALASAN: 1 },
    ],
    [
      'the reasons of a tie',
      { penilaianList: rapat.penilaianList.map((p) => ({ ...p, nilai: 3 })), prioritasList: [] },
      { kurang: 'ALASAN', ALASAN: 2 },
    ],
    ['everything', { tanggal: null, pesertaList: [], penilaianList: [] }, { kurang: 'TANGGAL,HADIR,NILAI', NILAI: 4 }],
  ])('%s', async (_, isi, data) => {
    const kurang = { ...dossier, dossierId: 'kurang', rapatList: [{ ...rapat, ...isi }] };
    services.store.write((connection) => insertDossier(connection, kurang, services.store.now()));
    const error = await expectCode('BELUM_LENGKAP', () =>
      services.call('rapat:sahkan', { dossierId: 'kurang', rapatId: rapat.rapatId }),
    );
    expect(error.data).toMatchObject(data);
    expect((await services.call('rapat:verify', { ...ref, dossierId: 'kurang' })).status).toBe('BELUM_DISAHKAN');
  });
});

/** Every channel that changes a meeting, with input it takes while the meeting is open. */
const tanya = { ...ref, pertanyaanId: 'pertanyaan-1' };
const rincian = { catatan: 'x', bukti: '', buktiList: [], pendapatBerbeda: '', dilewati: false };
const keputusan = { aspekId: 'aspek-1', peringkat: 1, alasan: 'x' };
const PERUBAHAN: Readonly<Record<string, (s: TestServices) => Promise<unknown>>> = {
  'rapat:saveInfo': ({ call }) => call('rapat:saveInfo', { ...ref, info: { ...infoRapatOf(rapat), tempat: 'x' } }),
  'rapat:saveInfo unchanged': ({ call }) => call('rapat:saveInfo', { ...ref, info: infoRapatOf(rapat) }),
  'rapat:saveBeritaAcara': ({ call }) =>
    call('rapat:saveBeritaAcara', { ...ref, beritaAcara: { ...rapat.beritaAcara, nomor: 'x' } }),
  'rapat:savePeserta': ({ call }) => call('rapat:savePeserta', { ...ref, pesertaList: rapat.pesertaList.slice(1) }),
  'asesmen:setNilai': ({ call }) => call('asesmen:setNilai', { ...tanya, nilai: 1 }),
  'asesmen:saveRincian': ({ call }) => call('asesmen:saveRincian', { ...tanya, rincian }),
  'asesmen:saveSuara': ({ call }) => call('asesmen:saveSuara', { ...tanya, suara: null }),
  'prioritas:save': ({ call }) => call('prioritas:save', { ...ref, keputusan }),
  'rapat:remove': ({ call }) => call('rapat:remove', ref),
  'rapat:sahkan': ({ call }) => call('rapat:sahkan', ref),
};

test.each(Object.keys(PERUBAHAN))('%s is refused on a locked meeting, and nothing is written', async (nama) => {
  await services.call('rapat:create', { dossierId, nama: 'Lanjutan', jenis: 'LANJUTAN', pesertaDari: null });
  await sahkan();
  const semula = await services.call('dossier:get', { dossierId });
  await expectCode('RAPAT_DISAHKAN', () => Promise.resolve(PERUBAHAN[nama]?.(services)));
  expect(await services.call('dossier:get', { dossierId })).toEqual(semula);
  expect(await verify()).toMatchObject({ status: 'UTUH' });
});

test.each([0, 1, 2])('what is stored in turn %i of a lock is in the frozen copy', async (jeda) => {
  const { call, store } = services;
  const menunggu = sahkan();
  for (let i = 0; i < jeda; i += 1) await giliran();
  const nama = `Nama dari giliran ${jeda}`;
  const { disimpanPada } = await call('rapat:saveInfo', { ...ref, info: { ...infoRapatOf(rapat), nama } });
  const { disahkanPada } = await menunggu;
  expect(disahkanPada >= disimpanPada).toBe(true);
  const [tersimpan] = store.read((connection) => readRapatList(connection, dossierId, 'LENGKAP'));
  expect(parseSalinan(tersimpan?.pengesahan?.salinan ?? '').rapat.nama).toBe(nama);
  expect(await verify()).toMatchObject({ status: 'UTUH' });
});

test('of two locks at once one holds and the other is refused', async () => {
  const hasilList = await Promise.allSettled([sahkan(), sahkan()]);
  expect(hasilList.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const gagal = hasilList.find((hasil) => hasil.status === 'rejected');
  expect(gagal?.reason).toMatchObject({ code: 'RAPAT_DISAHKAN' });
});

test('no channel about a meeting is forgotten', () => {
  const tentangRapat = Object.entries(serviceContract).filter(([, { input }]) => 'rapatId' in input.shape);
  const diizinkan = [
    'rapat:get',
    'rapat:setAktif',
    'rapat:verify',
    'rapat:createPerbaikan',
    'asesmen:setPosisi',
    'pindaian:add',
    'pindaian:path',
    'beritaAcara:preview',
    'ekspor:start',
  ];
  const ditolak = Object.keys(PERUBAHAN).filter((nama) => !nama.includes(' '));
  expect(tentangRapat.map(([nama]) => nama).toSorted()).toEqual([...diizinkan, ...ditolak].toSorted());
});

test('any work on the plan and on later meetings, and all of its undo, leaves locked minutes whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomEditArbitrary, { minLength: 1, maxLength: 15 }), async (edits) => {
      const { call, store } = openTestServices();
      const kedua = openTestServices();
      kedua.store.write((connection) => insertDossier(connection, dossier, kedua.store.now()));
      await kedua.call('rapat:sahkan', ref);
      await kedua.call('rapat:create', { dossierId, nama: 'Lanjutan', jenis: 'LANJUTAN', pesertaDari: ref });
      const beku = await kedua.call('rapat:get', ref);
      for (const edit of edits) {
        await performEdit(kedua, dossierId, edit).catch((error: unknown) => {
          // A run of removals reaches the locked meeting itself.
          if (!(error instanceof RenaksiError && error.code === 'RAPAT_DISAHKAN')) throw error;
        });
      }
      const periksa = async () => {
        expect(await kedua.call('rapat:verify', ref)).toMatchObject({ status: 'UTUH' });
        expect(await kedua.call('rapat:get', ref)).toEqual(beku);
        expect(checkDossier(await kedua.call('dossier:get', { dossierId }))).toBeNull();
      };
      await periksa();
      while ((await kedua.call('riwayat:status', { dossierId })).undo !== null)
        await kedua.call('riwayat:undo', { dossierId });
      await periksa();
      const path = join(kedua.folder, 'a.renaksi');
      await kedua.call('dossier:eksporRenaksi', { dossierId, path });
      await call('dossier:impor', { path, jikaAda: 'TANYA' });
      expect(await call('rapat:verify', ref)).toEqual(await kedua.call('rapat:verify', ref));
      kedua.store.close();
      store.close();
    }),
    { numRuns: 12 },
  );
});

test('the bank’s questions are fixed by a locked meeting', async () => {
  await sahkan();
  const { skalaList, predikatSet } = bank;
  await expectCode('BANK_FROZEN', () =>
    services.call('bank:save', { dossierId, aspekList: bank.aspekList.slice(1), skalaList, predikatSet }),
  );
});

const SQL: readonly string[] = [
  `UPDATE rapat SET nama = 'x'`,
  `UPDATE rapat SET rapat_id = 'x'`,
  `UPDATE rapat SET dossier_id = 'dua'`,
  `DELETE FROM rapat`,
  `UPDATE peserta SET hadir = 1`,
  `UPDATE peserta SET rapat_id = 'lain'`,
  `INSERT INTO peserta (dossier_id, peserta_id, rapat_id, urutan, nama, instansi, jabatan, hadir)
    SELECT dossier_id, 'baru', rapat_id, 0, 'x', '', '', 1 FROM rapat`,
  `INSERT OR REPLACE INTO peserta SELECT * FROM peserta`,
  `INSERT OR REPLACE INTO peserta (dossier_id, peserta_id, rapat_id, urutan, nama, instansi, jabatan, hadir)
    SELECT dossier_id, 'peserta-1', 'lain', 0, 'x', '', '', 1 FROM rapat`,
  `DELETE FROM peserta WHERE peserta_id = 'peserta-1'`,
  `UPDATE penilaian SET nilai = 4`,
  `UPDATE penilaian SET suara = NULL WHERE pertanyaan_id = 'pertanyaan-1'`,
  `DELETE FROM penilaian`,
  `INSERT OR REPLACE INTO penilaian SELECT * FROM penilaian`,
  `UPDATE keputusan_prioritas SET alasan = 'x'`,
  `DELETE FROM keputusan_prioritas`,
  `UPDATE pengesahan SET sha256 = replace(sha256, 'a', 'b') || ''`,
  `UPDATE pengesahan SET salinan = '{}'`,
  `UPDATE pengesahan SET disahkan_pada = '2020-01-01T00:00:00.000Z'`,
  `UPDATE pengesahan SET pindaian_list = '[]'`,
  `UPDATE pengesahan SET pindaian_list = '[{"namaBerkas":"lain.pdf"}]'`,
  `INSERT OR REPLACE INTO pengesahan SELECT * FROM pengesahan`,
  `DELETE FROM pengesahan`,
];

describe('direct SQL on a locked meeting', () => {
  test.each(SQL)('%s', async (sql) => {
    await sahkan();
    const pindaian = `[{"namaBerkas":"a.pdf","ukuranByte":1,"sha256":"${'0'.repeat(64)}"}]`;
    services.store.write(({ db }) => db.prepare('UPDATE pengesahan SET pindaian_list = ?').run(pindaian));
    const db = new Database(join(services.folder, 'renaksi.db'));
    try {
      db.exec(`INSERT INTO dossier VALUES ('dua', 'Dua', '[]')`);
      expect(() => db.exec(sql)).toThrow('RAPAT_DISAHKAN');
    } finally {
      db.close();
    }
    expect(await verify()).toMatchObject({ status: 'UTUH' });
  });

  test('a scan may be added to those there', async () => {
    await sahkan();
    const satu = `{"namaBerkas":"a.pdf","ukuranByte":1,"sha256":"${'0'.repeat(64)}"}`;
    const dua = satu.replaceAll('0', '1');
    for (const isi of [`[${satu}]`, `[${satu},${dua}]`]) {
      services.store.write(({ db }) => db.prepare('UPDATE pengesahan SET pindaian_list = ?').run(isi));
    }
    expect((await get()).rapat.pengesahan?.pindaianList).toHaveLength(2);
  });

  test.each([
    [`UPDATE penilaian SET nilai = 1 WHERE pertanyaan_id = 'pertanyaan-3'`, ['rapat.penilaianList[1].nilai']],
    [`UPDATE peserta SET hadir = 0 WHERE peserta_id = 'peserta-2'`, ['rapat.pesertaList[1].hadir']],
    [`DELETE FROM peserta WHERE peserta_id = 'peserta-4'`, ['rapat.pesertaList[3]']],
    [`UPDATE keputusan_prioritas SET peringkat = 2`, ['rapat.prioritasList[0].peringkat']],
    [`UPDATE rapat SET tempat = 'x', tanggal = NULL`, ['rapat.tanggal', 'rapat.tempat']],
    [`UPDATE pengesahan SET sha256 = '${'0'.repeat(64)}'`, ['pengesahan.salinan']],
    [`UPDATE pengesahan SET salinan = 'x'`, ['pengesahan.salinan']],
    [
      `UPDATE pengesahan SET salinan = replace(salinan, '"09.20"', '"09.00"')`,
      ['pengesahan.salinan', 'rapat.pesertaList[1].jamHadir'],
    ],
  ])('with the triggers dropped, %s is found', async (sql, tempatList) => {
    await sahkan();
    const db = new Database(join(services.folder, 'renaksi.db'));
    const triggers = db
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'kunci%'`)
      .pluck()
      .all() as string[];
    expect(triggers).toHaveLength(15);
    for (const name of triggers) db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    db.close();
    const hasil = await verify();
    expect(hasil.status).toBe('BERUBAH');
    expect(hasil.tempatList.toSorted()).toEqual(tempatList.toSorted());
    // The screen still opens.
    expect((await get()).rapat.rapatId).toBe(rapat.rapatId);
  });
});

test('a dossier with locked minutes is put away, brought back, replaced, copied and removed as a whole', async () => {
  const { call, store } = services;
  await sahkan();
  await call('dossier:delete', { dossierId });
  await call('dossier:restore', { dossierId });
  expect(await verify()).toMatchObject({ status: 'UTUH' });
  const salinan = await call('dossier:duplicate', { dossierId });
  const kedua = (await call('dossier:get', salinan)).rapatList[0];
  const refKedua = { ...salinan, rapatId: kedua?.rapatId ?? '' };
  expect(await call('rapat:verify', refKedua)).toEqual(await verify());
  await expectCode('RAPAT_DISAHKAN', () => call('asesmen:setNilai', { ...refKedua, pertanyaanId: 'x', nilai: 1 }));
  const path = join(services.folder, 'a.renaksi');
  await call('dossier:eksporRenaksi', { dossierId, path });
  await call('dossier:impor', { path, jikaAda: 'GANTI' });
  expect(await verify()).toMatchObject({ status: 'UTUH' });
  const [lama] = await call('dossier:listTerhapus', {});
  await call('dossier:restore', { dossierId: lama?.dossierId ?? '' });
  const refLama = { ...ref, dossierId: lama?.dossierId ?? '' };
  expect(await call('rapat:verify', refLama)).toMatchObject({ status: 'UTUH' });
  await expectCode('RAPAT_DISAHKAN', () => call('rapat:saveInfo', { ...refLama, info: infoRapatOf(rapat) }));
  store.write(({ prepare }) => prepare('DELETE FROM dossier WHERE dossier_id = ?').run(refLama.dossierId));
  const sisa = store.read(({ prepare }) => prepare('SELECT count(*) AS n FROM pengesahan').get());
  expect(sisa).toEqual({ n: 2 });
  expect(formatRenaksi(await call('dossier:get', { dossierId })).length).toBeGreaterThan(0);
});

test('undo and redo go up to the lock and no further, with nothing half done', async () => {
  const { call } = services;
  await call('asesmen:setNilai', { ...tanya, nilai: 1 });
  await call('rapat:savePeserta', { ...ref, pesertaList: rapat.pesertaList.toReversed() });
  await call('riwayat:undo', { dossierId });
  await sahkan();
  // Redo would turn the list round, undo would take the score away.
  expect(await call('riwayat:status', { dossierId })).toEqual({ undo: null, redo: null });
  const semula = await call('dossier:get', { dossierId });
  await expectCode('RAPAT_DISAHKAN', () => call('riwayat:redo', { dossierId }));
  await expectCode('RAPAT_DISAHKAN', () => call('riwayat:undo', { dossierId }));
  expect(await call('dossier:get', { dossierId })).toEqual(semula);
  await call('dossier:rename', { dossierId, nama: 'Sesudah' });
  expect(await call('riwayat:status', { dossierId })).toEqual({ undo: 'dossier:rename', redo: null });
  await call('riwayat:undo', { dossierId });
  expect(await call('riwayat:status', { dossierId })).toEqual({ undo: null, redo: 'dossier:rename' });
  expect(await verify()).toMatchObject({ status: 'UTUH' });
});

test('a step before the lock that left the meeting alone can still be taken back', async () => {
  const { call } = services;
  await call('matriks:remove', { dossierId, barisId: 'baris-1' });
  await sahkan();
  expect(await call('riwayat:status', { dossierId })).toEqual({ undo: 'matriks:remove', redo: null });
  await call('riwayat:undo', { dossierId });
  expect((await call('dossier:get', { dossierId })).matriks).toEqual(dossier.matriks);
  expect(await verify()).toMatchObject({ status: 'UTUH' });
});
