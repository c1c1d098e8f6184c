import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { UKURAN_PINDAIAN_MAKS } from '../../main/services/pindaianServices';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import { infoRapatOf } from '../../shared/domain/dossier';
import { pesertaBaru } from '../../shared/domain/rapat/barisBaru';
import { buildRapatSiap } from '../builders/buildRapatSiap';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { openTestServices, type TestServices } from '../builders/openTestServices';

const dossier = buildRapatSiap();
const { dossierId } = dossier;
const [rapat] = dossier.rapatList;
const ref = { dossierId, rapatId: rapat.rapatId };
let services: TestServices;

const insert = (isi = dossier): void => {
  services.store.write((connection) => insertDossier(connection, isi, services.store.now()));
};

beforeEach(() => {
  services = openTestServices();
  insert();
});

const lanjutan = (pesertaDari: typeof ref | null = null) =>
  services.call('rapat:create', { dossierId, nama: 'Lanjutan', jenis: 'LANJUTAN', pesertaDari });

describe('several meetings', () => {
  test('a new one stands last, rests on the dossier’s decree and takes over people, not their attendance', async () => {
    const { call } = services;
    const semula = await call('dossier:get', { dossierId });
    const { rapatId } = await lanjutan(ref);
    const kini = await call('dossier:get', { dossierId });
    expect(kini.rapatList.map((r) => r.rapatId)).toEqual([rapat.rapatId, rapatId]);
    expect(kini.rapatList[1]).toMatchObject({
      nama: 'Lanjutan',
      jenis: 'LANJUTAN',
      edisiId: dossier.edisiList[0]?.edisiId,
      dasarHukum: dossier.dataUmum.skTimPenyusun,
      penilaianList: [],
      pengesahan: null,
    });
    expect(kini.rapatList[1]?.pesertaList).toEqual(
      rapat.pesertaList.map(({ nama, instansi, jabatan, jenjang }, i) =>
        pesertaBaru({
          pesertaId: kini.rapatList[1]?.pesertaList[i]?.pesertaId ?? '',
          nama,
          instansi,
          jabatan,
          jenjang,
        }),
      ),
    );
    await call('riwayat:undo', { dossierId });
    expect(await call('dossier:get', { dossierId })).toEqual(semula);
  });

  test('people come from any dossier in use', async () => {
    insert({ ...dossier, dossierId: 'lama', rapatList: [{ ...rapat, pesertaList: rapat.pesertaList.slice(0, 1) }] });
    const { rapatId } = await lanjutan({ ...ref, dossierId: 'lama' });
    const { rapat: baru } = await services.call('rapat:get', { dossierId, rapatId });
    expect(baru.pesertaList).toHaveLength(1);
    await expectCode('NOT_FOUND', () => lanjutan({ dossierId: 'lama', rapatId: 'tidak-ada' }));
    await services.call('dossier:delete', { dossierId: 'lama' });
    await expectCode('NOT_FOUND', () => lanjutan({ ...ref, dossierId: 'lama' }));
  });

  test('the one in work is answered until it is gone, and each keeps its question over a restart', async () => {
    const { call, folder, store } = services;
    const { rapatId } = await lanjutan();
    const kini = async (s = services) => (await s.call('rapat:get', { dossierId, rapatId: null })).rapat.rapatId;
    expect(await kini()).toBe(rapatId);
    await call('rapat:setAktif', ref);
    expect(await kini()).toBe(rapat.rapatId);
    await call('asesmen:setPosisi', { ...ref, pertanyaanId: 'pertanyaan-3' });
    await call('asesmen:setPosisi', { dossierId, rapatId, pertanyaanId: 'pertanyaan-2' });
    store.close();
    const lagi = openTestServices({ folder });
    expect(await kini(lagi)).toBe(rapat.rapatId);
    const posisi = async (id: string) => (await lagi.call('rapat:get', { dossierId, rapatId: id })).pertanyaanTerakhir;
    expect(await Promise.all([posisi(rapat.rapatId), posisi(rapatId)])).toEqual(['pertanyaan-3', 'pertanyaan-2']);
    await lagi.call('rapat:remove', ref);
    expect(await kini(lagi)).toBe(rapatId);
    await lagi.call('riwayat:undo', { dossierId });
    expect(await kini(lagi)).toBe(rapat.rapatId);
    expect((await lagi.call('dossier:get', { dossierId })).rapatList[0]).toEqual(rapat);
    await expectCode('NOT_FOUND', () => lagi.call('rapat:setAktif', { dossierId, rapatId: 'lain' }));
  });

  test('the last one stays', async () => {
    await expectCode('RAPAT_TERAKHIR', () => services.call('rapat:remove', ref));
  });

  test('are listed for one dossier or for all in use', async () => {
    const { call } = services;
    const { rapatId } = await lanjutan();
    insert({ ...dossier, dossierId: 'b', nama: 'Aa' });
    insert({ ...dossier, dossierId: 'c', nama: 'Cc' });
    await call('dossier:delete', { dossierId: 'c' });
    const { disahkanPada } = await call('rapat:sahkan', ref);
    const list = await call('rapat:list', { dossierId });
    expect(list).toEqual([
      {
        ...ref,
        namaDossier: dossier.nama,
        nama: rapat.nama,
        jenis: 'PERTAMA',
        tanggal: '2021-11-29',
        jumlahPeserta: 4,
        jumlahDinilai: 4,
        disahkanPada,
      },
      expect.objectContaining({ rapatId, jumlahPeserta: 0, jumlahDinilai: 0, tanggal: null, disahkanPada: null }),
    ]);
    const semua = await call('rapat:list', { dossierId: null });
    expect(semua.map((r) => r.dossierId)).toEqual(['b', dossierId, dossierId]);
    await expectCode('NOT_FOUND', () => call('rapat:list', { dossierId: 'c' }));
  });

  test('are at most fifty', async () => {
    const rapatList = Array.from({ length: 50 }, (_, i) => ({
      ...rapat,
      rapatId: `r${i}`,
      pesertaList: [],
      penilaianList: [],
    }));
    insert({ ...dossier, dossierId: 'penuh', rapatList } as never);
    const { data } = await expectCode('LIMIT_REACHED', () =>
      services.call('rapat:create', { dossierId: 'penuh', nama: 'x', jenis: 'LANJUTAN', pesertaDari: null }),
    );
    expect(data).toEqual({ tempat: 'rapatList', maks: 50 });
  });
});

test('everything about a question comes back, and each part leaves the others alone', async () => {
  const { call } = services;
  const tanya = { ...ref, pertanyaanId: 'pertanyaan-4' };
  const rincian = {
    catatan: 'Catatan',
    bukti: 'Bukti',
    buktiList: [{ jenis: 'TAUTAN' as const, rujukan: 'https://contoh.example', keterangan: '' }],
    pendapatBerbeda: 'Tidak sepakat',
    dilewati: true,
  };
  const suara = { cara: 'PESERTA' as const, suaraList: [{ pesertaId: 'peserta-2', nilai: 3 as const }] };
  await call('asesmen:saveRincian', { ...tanya, rincian });
  await call('asesmen:saveSuara', { ...tanya, suara });
  const baca = async () =>
    (await call('rapat:get', ref)).rapat.penilaianList.find(({ pertanyaanId }) => pertanyaanId === 'pertanyaan-4');
  expect(await baca()).toEqual({ pertanyaanId: 'pertanyaan-4', nilai: 4, ...rincian, suara });
  await call('asesmen:saveSuara', { ...tanya, suara: null });
  expect(await baca()).toEqual({ pertanyaanId: 'pertanyaan-4', nilai: 4, ...rincian, suara: null });
  await call('riwayat:undo', { dossierId });
  expect((await baca())?.suara).toEqual(suara);
  // A voter who leaves the list takes the vote along, and an undo brings both back.
  await call('rapat:savePeserta', { ...ref, pesertaList: rapat.pesertaList.slice(2) });
  expect((await baca())?.suara).toEqual({ cara: 'PESERTA', suaraList: [] });
  await call('riwayat:undo', { dossierId });
  expect((await baca())?.suara).toEqual(suara);
});

test('votes are of people on the list, one each', async () => {
  const { call } = services;
  const save = (suaraList: { pesertaId: string; nilai: 1 }[]) =>
    call('asesmen:saveSuara', { ...ref, pertanyaanId: 'pertanyaan-1', suara: { cara: 'PESERTA', suaraList } });
  const asing = await expectCode('INPUT_INVALID', () => save([{ pesertaId: 'lain', nilai: 1 }]));
  expect(asing.data).toEqual({ tempat: 'suara.suaraList[0]', aturan: 'RUJUKAN_HILANG' });
  const satu = { pesertaId: 'peserta-1', nilai: 1 as const };
  await expectCode('INPUT_INVALID', () => save([satu, satu]));
});

test('a rank that needs a reason is not stored without one', async () => {
  const { call } = services;
  const save = (peringkat: number | null, alasan: string) =>
    call('prioritas:save', { ...ref, keputusan: { aspekId: 'aspek-2', peringkat, alasan } });
  const { data } = await expectCode('BELUM_LENGKAP', () => save(1, ' '));
  expect(data).toEqual({ kurang: 'ALASAN', aspekId: 'aspek-2' });
  await save(1, 'Sepakat');
  await save(2, '');
  await save(null, '');
  for (const pertanyaanId of ['pertanyaan-2', 'pertanyaan-4']) {
    await call('asesmen:setNilai', { ...ref, pertanyaanId, nilai: 2 });
  }
  await expectCode('BELUM_LENGKAP', () => save(1, ''));
  await save(1, 'Seri, diputuskan dengan suara terbanyak');
});

test('the data of a meeting hold what is new', async () => {
  const info = {
    ...infoRapatOf(rapat),
    kuorum: { cara: 'JUMLAH' as const, minimal: 7 },
    batasWaktu: { rapatMenit: null, pertanyaanDetik: 90 },
    undangan: { nomor: 'x', tanggal: null, tentang: 'y' },
  };
  await services.call('rapat:saveInfo', { ...ref, info });
  expect((await services.call('rapat:get', ref)).rapat).toEqual({ ...rapat, ...info });
});

describe('a correction', () => {
  test('is a copy to edit of what was locked, under ids of its own', async () => {
    const { call } = services;
    await expectCode('INPUT_INVALID', () => call('rapat:createPerbaikan', { ...ref, alasan: 'x' }));
    await call('rapat:sahkan', ref);
    const { rapatId } = await call('rapat:createPerbaikan', { ...ref, alasan: 'Nama salah' });
    const { rapat: baru } = await call('rapat:get', { dossierId, rapatId });
    const idList = baru.pesertaList.map(({ pesertaId }) => pesertaId);
    expect(new Set([...idList, ...rapat.pesertaList.map((p) => p.pesertaId)]).size).toBe(8);
    expect(baru).toEqual({
      ...rapat,
      rapatId,
      jenis: 'PERBAIKAN',
      perbaikanDari: rapat.rapatId,
      alasanPerbaikan: 'Nama salah',
      pesertaList: rapat.pesertaList.map((p, i) => ({ ...p, pesertaId: idList[i], tandaTangan: [] })),
      penilaianList: rapat.penilaianList.map((p) =>
        p.suara?.cara === 'PESERTA'
          ? {
              ...p,
              suara: { ...p.suara, suaraList: p.suara.suaraList.map((s, i) => ({ ...s, pesertaId: idList[i] })) },
            }
          : p,
      ),
      beritaAcara: { ...rapat.beritaAcara, nomor: '' },
    });
    await call('asesmen:setNilai', { dossierId, rapatId, pertanyaanId: 'pertanyaan-1', nilai: 3 });
    await call('rapat:sahkan', { dossierId, rapatId });
    for (const id of [rapatId, rapat.rapatId]) {
      expect(await call('rapat:verify', { dossierId, rapatId: id })).toMatchObject({ status: 'UTUH' });
    }
    expect((await call('rapat:get', { dossierId, rapatId })).rapat).toMatchObject({
      rapatId,
      perbaikanDari: rapat.rapatId,
    });
    expect((await call('rapat:get', ref)).rapat.penilaianList[0]?.nilai).toBe(2);
  });
});

describe('evidence', () => {
  const setFolder = async (): Promise<string> => {
    const folder = makeTempFolder();
    mkdirSync(join(folder, 'sk'));
    writeFileSync(join(folder, 'sk', 'a.pdf'), 'x');
    expect(await services.call('bukti:setFolder', { dossierId, path: folder })).toEqual({ path: folder });
    return folder;
  };

  test('is looked for below the folder only', async () => {
    const { call } = services;
    const check = async (rujukanList: string[]) => (await call('bukti:check', { dossierId, rujukanList })).adaList;
    expect(await check(['sk/a.pdf'])).toEqual([false]);
    const folder = await setFolder();
    const luar = makeTempFolder();
    writeFileSync(join(luar, 'rahasia.txt'), 'x');
    symlinkSync(luar, join(folder, 'tautan'));
    symlinkSync(join(folder, 'sk'), join(folder, 'dalam'));
    const ada = ['sk/a.pdf', 'sk\\a.pdf', './sk/../sk/a.pdf', 'dalam/a.pdf', 'sk'];
    const tidak = [
      'sk/b.pdf',
      '..',
      '.',
      '',
      `../${luar.split('/').at(-1)}/rahasia.txt`,
      join(luar, 'rahasia.txt'),
      'tautan/rahasia.txt',
      'C:\\Windows\\win.ini',
      'C:win.ini',
      '\\\\server\\berkas',
      'sk/a.pdf\0.txt',
    ];
    expect(await check([...ada, ...tidak])).toEqual([...ada.map(() => true), ...tidak.map(() => false)]);
    const banyak = Array.from({ length: 500 }, () => 'sk/a.pdf');
    expect((await check(banyak)).every(Boolean)).toBe(true);
  });

  test('has a folder of this computer, which no file and no history holds', async () => {
    const { call } = services;
    const folder = await setFolder();
    expect(await call('bukti:getFolder', { dossierId })).toEqual({ path: folder });
    expect(await call('riwayat:status', { dossierId })).toEqual({ undo: null, redo: null });
    expect(JSON.stringify(await call('dossier:get', { dossierId }))).not.toContain(folder);
    await expectCode('FILE_NOT_FOUND', () => call('bukti:setFolder', { dossierId, path: join(folder, 'lain') }));
    await call('bukti:setFolder', { dossierId, path: null });
    expect(await call('bukti:getFolder', { dossierId })).toEqual({ path: null });
  });
});

describe('scans of the signed page', () => {
  const PDF = '%PDF-1.7\nisi';
  const tulis = (nama: string, isi: string | Uint8Array): string => {
    const path = join(makeTempFolder(), nama);
    writeFileSync(path, isi);
    return path;
  };
  const add = (path: string) => services.call('pindaian:add', { ...ref, path });
  const list = async () => (await services.call('rapat:get', ref)).rapat.pengesahan?.pindaianList ?? [];

  test('are kept beside the database, once each, and opened only while they are whole', async () => {
    const { call, folder } = services;
    const path = tulis('pindaian bertanda tangan.pdf', PDF);
    await expectCode('INPUT_INVALID', () => add(path));
    expect(readdirSync(folder)).not.toContain('pindaian');
    await call('rapat:sahkan', ref);
    await add(path);
    await add(path);
    await add(tulis('b.bin', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1)));
    const [satu, dua] = await list();
    expect([satu?.namaBerkas, satu?.ukuranByte, dua?.namaBerkas]).toEqual([
      'pindaian bertanda tangan.pdf',
      12,
      'b.bin',
    ]);
    expect(readdirSync(join(folder, 'pindaian')).toSorted()).toEqual(
      [`${satu?.sha256}.pdf`, `${dua?.sha256}.jpg`].toSorted(),
    );
    const sha256 = satu?.sha256 ?? '';
    const kept = await call('pindaian:path', { ...ref, sha256 });
    expect(kept.path).toBe(join(folder, 'pindaian', `${sha256}.pdf`));
    writeFileSync(kept.path, `${PDF}!`);
    await expectCode('FILE_DAMAGED', () => call('pindaian:path', { ...ref, sha256 }));
    // Adding it again mends the kept copy.
    await add(path);
    expect(await call('pindaian:path', { ...ref, sha256 })).toEqual(kept);
    expect(await call('rapat:verify', ref)).toMatchObject({ status: 'UTUH' });
    await expectCode('NOT_FOUND', () => call('pindaian:path', { ...ref, sha256: '0'.repeat(64) }));
  });

  test('are pdf, png or jpg of at most 30 MB', async () => {
    await services.call('rapat:sahkan', ref);
    await expectCode('FILE_FOREIGN', () => add(tulis('a.pdf', 'bukan pdf')));
    await expectCode('FILE_FOREIGN', () => add(tulis('a.pdf', '')));
    await expectCode('FILE_NOT_FOUND', () => add(join(makeTempFolder(), 'a.pdf')));
    await expectCode('FILE_UNREADABLE', () => add(makeTempFolder()));
    const besar = tulis('besar.pdf', PDF);
    truncateSync(besar, UKURAN_PINDAIAN_MAKS + 1);
    await expectCode('FILE_TOO_LARGE', () => add(besar));
    expect(await list()).toEqual([]);
  });
});
