import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertDossier } from '../../main/store/repositories/dossierRepository';
import type { Dossier } from '../../shared/domain/dossier';
import { bandingkanMatriks } from '../../shared/domain/matriks/bandingkanMatriks';
import { barisMatriksBaru } from '../../shared/domain/matriks/barisMatriksBaru';
import { terapkanPerubahan } from '../../shared/domain/matriks/terapkanPerubahan';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { matriksArbitrary } from '../builders/matriksArbitrary';
import { openTestServices, type TestServices } from '../builders/openTestServices';

const open = (dossier: Dossier = buildDossier({ baris: 30 })) => {
  const services = openTestServices();
  const { dossierId } = dossier;
  services.store.write((connection) => insertDossier(connection, dossier, services.store.now()));
  return { ...services, ...helpers(services, dossierId) };
};

const helpers = ({ call }: TestServices, dossierId: string) => ({
  dossierId,
  matriks: async () => (await call('dossier:get', { dossierId })).matriks,
  list: (sebelum: number | null = null, jumlah = 50) => call('riwayat:list', { dossierId, sebelum, jumlah }),
  ubah: (barisId: string, uraian: string) => call('matriks:update', { dossierId, barisId, isi: { uraian } }),
});

test('any wanted matrix is reached in one step, and left in one', async () => {
  await fc.assert(
    fc.asyncProperty(matriksArbitrary(), matriksArbitrary(), async (a, b) => {
      const { call, dossierId, matriks, store } = open({ ...buildDossier({ baris: 0 }), matriks: a, ukuranList: [] });
      const perubahanList = bandingkanMatriks(a, b);
      if (perubahanList.length === 0) return;
      const { ditolakList } = await call('matriks:terapkan', { dossierId, sebab: 'TEMPEL', perubahanList });
      expect(ditolakList).toEqual([]);
      expect(await matriks()).toEqual(b);
      if ((await call('riwayat:status', { dossierId })).undo !== null) await call('riwayat:undo', { dossierId });
      expect(await matriks()).toEqual(a);
      if ((await call('riwayat:status', { dossierId })).redo !== null) await call('riwayat:redo', { dossierId });
      expect(await matriks()).toEqual(b);
      store.close();
    }),
    { numRuns: 15 },
  );
});

test('a moved row stands where the whole matrix would have it, or is refused as there', async () => {
  await fc.assert(
    fc.asyncProperty(matriksArbitrary(), matriksArbitrary(), async (a, b) => {
      const { call, dossierId, matriks, store } = open({ ...buildDossier({ baris: 0 }), matriks: a, ukuranList: [] });
      // Each from what the second matrix has: some find no such parent, neighbour or level where they come to.
      const pindahList = bandingkanMatriks(a, b)
        .filter(({ baru, macamList }) => baru !== null && macamList.includes('DIPINDAH'))
        .map((perubahan) => ({ ...perubahan, macamList: ['DIPINDAH' as const], kolomList: [] }));
      for (const perubahan of pindahList) {
        const sebelum = await matriks();
        const harap = terapkanPerubahan(sebelum, [perubahan]);
        const jawab = await call('matriks:terapkan', { dossierId, sebab: 'PINDAH', perubahanList: [perubahan] });
        expect(jawab.ditolakList).toEqual(harap.ditolakList);
        expect(await matriks()).toEqual(harap.matriks);
        const isBerubah = bandingkanMatriks(sebelum, harap.matriks).length > 0;
        const { undo } = await call('riwayat:status', { dossierId });
        if (isBerubah) {
          expect(undo).toBe('matriks:move');
          await call('riwayat:undo', { dossierId });
          expect(await matriks()).toEqual(sebelum);
          await call('riwayat:redo', { dossierId });
          expect(await matriks()).toEqual(harap.matriks);
        }
      }
      store.close();
    }),
    { numRuns: 30 },
  );
});

test('edits made on an older matrix set only their own fields, of rows that are still there', async () => {
  const { call, dossierId, matriks, list, ubah } = open();
  const lama = await matriks();
  const [, , tiga, empat, lima] = lama;
  const baru = lama.map((baris) =>
    baris === tiga || baris === empat || baris === lima
      ? { ...baris, keterangan: 'Dari rapat', tahunList: [2026, 2024, 2026] }
      : baris,
  );
  const perubahanList = bandingkanMatriks(lama, baru);
  await ubah(tiga?.barisId ?? '', 'Lebih baru');
  await call('matriks:move', {
    dossierId,
    barisId: empat?.barisId ?? '',
    indukId: empat?.indukId ?? null,
    setelahId: null,
  });
  await call('matriks:remove', { dossierId, barisId: lima?.barisId ?? '' });
  const sebelum = await matriks();
  const { ditolakList } = await call('matriks:terapkan', { dossierId, sebab: 'GANTI', perubahanList });
  expect(ditolakList).toEqual([lima?.barisId]);
  const isi = { keterangan: 'Dari rapat', tahunList: [2024, 2026] };
  expect(await matriks()).toEqual(
    sebelum.map((baris) => ([tiga?.barisId, empat?.barisId].includes(baris.barisId) ? { ...baris, ...isi } : baris)),
  );
  expect((await list())[0]).toMatchObject({ label: 'matriks:ganti', jumlahBaris: 2 });
  await call('riwayat:undo', { dossierId });
  expect(await matriks()).toEqual(sebelum);
});

test('an aspect loses its link to a kelompok program that is none any more', async () => {
  const { call, dossierId, matriks } = open();
  const lama = await matriks();
  await call('matriks:terapkan', { dossierId, sebab: 'HAPUS', perubahanList: bandingkanMatriks(lama, []) });
  const { bank, ukuranList } = await call('dossier:get', { dossierId });
  expect(bank.aspekList[0]?.kelompokProgramId).toBeNull();
  expect(ukuranList[0]?.kelompokProgramId).toBeNull();
  await call('riwayat:undo', { dossierId });
  expect((await call('dossier:get', { dossierId })).bank.aspekList[0]?.kelompokProgramId).toBe('baris-1');
});

test('the history tells what changed, from the newest, in pages', async () => {
  const { call, dossierId, list, ubah } = open();
  await ubah('baris-3', 'Satu');
  await call('matriks:update', { dossierId, barisId: 'baris-4', isi: { tahunList: [2023] } });
  await call('matriks:remove', { dossierId, barisId: 'baris-2' });
  const [hapus, tahun, satu] = await list();
  expect(satu).toMatchObject({ label: 'matriks:update', keadaan: 'BERLAKU', jumlahBaris: 1 });
  expect(satu?.barisList).toMatchObject([
    { tabel: 'baris_matriks', barisId: 'baris-3', nomor: null, baru: { barisId: 'baris-3', uraian: 'Satu' } },
  ]);
  expect(tahun?.barisList).toMatchObject([{ baru: { tahunList: [2023] } }]);
  expect(hapus).toMatchObject({ label: 'matriks:remove', jumlahBaris: 6 });
  expect(hapus?.barisList.every(({ baru }) => baru === null)).toBe(true);
  await call('riwayat:undo', { dossierId });
  expect((await list())[0]).toMatchObject({ keadaan: 'DIBATALKAN', barisList: [{ nomor: 'I.1' }, {}, {}, {}, {}, {}] });
  expect((await list(tahun?.aksiId ?? 0)).map(({ aksiId }) => aksiId)).toEqual([satu?.aksiId]);
  expect(await list(null, 1)).toHaveLength(1);
});

test('a long action tells its first rows and how many there were', async () => {
  const { call, dossierId, matriks, list } = open(buildDossier({ baris: 200 }));
  const lama = await matriks();
  const baru = lama.map((baris) => ({ ...baris, keterangan: 'Sama' }));
  await call('matriks:terapkan', { dossierId, sebab: 'GANTI', perubahanList: bandingkanMatriks(lama, baru) });
  const [aksi] = await list();
  expect(aksi).toMatchObject({ label: 'matriks:ganti', jumlahBaris: 200 });
  expect(aksi?.barisList).toHaveLength(20);
});

test('a jump goes back to any point and forth again', async () => {
  const { call, dossierId, list, ubah, matriks } = open();
  const uraian = async () => (await matriks())[2]?.uraian;
  for (const teks of ['satu', 'dua', 'tiga', 'empat']) await ubah('baris-3', teks);
  const aksiList = (await list()).toReversed();
  await call('riwayat:lompat', { dossierId, aksiId: aksiList[1]?.aksiId ?? 0 });
  expect(await uraian()).toBe('dua');
  await call('riwayat:lompat', { dossierId, aksiId: aksiList[0]?.aksiId ?? 0 });
  expect(await uraian()).toBe('satu');
  await call('riwayat:lompat', { dossierId, aksiId: aksiList[3]?.aksiId ?? 0 });
  expect(await uraian()).toBe('empat');
  await call('riwayat:lompat', { dossierId, aksiId: aksiList[2]?.aksiId ?? 0 });
  await ubah('baris-3', 'lain');
  await expectCode('NOT_FOUND', () => call('riwayat:lompat', { dossierId, aksiId: aksiList[3]?.aksiId ?? 0 }));
  await expectCode('NOT_FOUND', () => call('riwayat:lompat', { dossierId, aksiId: 999_999 }));
  expect(await uraian()).toBe('lain');
});

test('one row comes back from the past, the others stay', async () => {
  const { call, dossierId, list, ubah, matriks } = open();
  const [, , asal] = await matriks();
  await ubah('baris-3', 'Berubah');
  const aksiId = (await list())[0]?.aksiId ?? 0;
  await ubah('baris-4', 'Tetap');
  await call('riwayat:pulihkanBaris', { dossierId, aksiId, barisId: 'baris-3' });
  expect((await matriks()).slice(2, 4).map(({ uraian }) => uraian)).toEqual([asal?.uraian, 'Tetap']);
  await call('riwayat:undo', { dossierId });
  expect((await matriks())[2]?.uraian).toBe('Berubah');
  await expectCode('NOT_FOUND', () => call('riwayat:pulihkanBaris', { dossierId, aksiId, barisId: 'baris-9' }));
});

test('a removed row comes back with the rows that went along', async () => {
  const { call, dossierId, list, matriks } = open();
  const semula = await matriks();
  await call('matriks:remove', { dossierId, barisId: 'baris-2' });
  const aksiId = (await list())[0]?.aksiId ?? 0;
  await call('matriks:add', { dossierId, jenis: 'PROGRAM', indukId: 'baris-1', setelahId: null });
  await call('riwayat:pulihkanBaris', { dossierId, aksiId, barisId: 'baris-2' });
  const kini = await matriks();
  const cabang = kini.filter(({ barisId, indukId }) => barisId === 'baris-2' || indukId === 'baris-2');
  expect(cabang).toEqual(semula.slice(1, 7));
  await call('matriks:remove', { dossierId, barisId: 'baris-2' });
  await call('matriks:remove', { dossierId, barisId: 'baris-1' });
  await expectCode('MATRIKS_LEVEL_INVALID', () =>
    call('riwayat:pulihkanBaris', { dossierId, aksiId, barisId: 'baris-2' }),
  );
});

test('a bulk change that would pass the limit changes nothing', async () => {
  const { call, dossierId, matriks } = open(buildDossier({ baris: 4999 }));
  const lama = await matriks();
  const baru = [0, 1].map((i) =>
    barisMatriksBaru({ barisId: `baru-${i}`, indukId: null, jenis: 'KELOMPOK_PROGRAM', uraian: 'Baru' }),
  );
  const perubahanList = bandingkanMatriks(lama, [...lama, ...baru]);
  await expectCode('LIMIT_REACHED', () => call('matriks:terapkan', { dossierId, sebab: 'TEMPEL', perubahanList }));
  expect(await matriks()).toHaveLength(4999);
});
