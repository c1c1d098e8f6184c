import { expect, it } from 'vitest';
import { bandingkanKerja } from '../../../main/files/kerja/bandingkanKerja';
import { type KeputusanKerja, pilihTerapan } from '../../../renderer/features/kerja/pilihTerapan';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { terapkanPerubahan } from '../../../shared/domain/matriks/terapkanPerubahan';

const baris = (barisId: string, indukId: string | null, isi: Partial<BarisMatriks> = {}): BarisMatriks =>
  barisMatriksBaru({
    barisId,
    indukId,
    jenis: indukId === null ? 'KELOMPOK_PROGRAM' : indukId === 'kp' ? 'PROGRAM' : 'KEGIATAN',
    uraian: barisId,
    ...isi,
  });

const DASAR = [
  baris('kp', null),
  baris('p1', 'kp'),
  baris('a', 'p1'),
  baris('b', 'p1'),
  baris('p2', 'kp'),
  baris('c', 'p2'),
];
const ubah = (matriks: readonly BarisMatriks[], id: string, isi: Partial<BarisMatriks>): BarisMatriks[] =>
  matriks.map((satu) => (satu.barisId === id ? { ...satu, ...isi } : satu));
const tanpa = (matriks: readonly BarisMatriks[], ...ids: string[]): BarisMatriks[] =>
  matriks.filter(({ barisId }) => !ids.includes(barisId));

const putuskan = (
  lembar: readonly BarisMatriks[],
  kini: readonly BarisMatriks[],
  { ditolak = [], bentrok = {} }: { ditolak?: string[]; bentrok?: Record<string, 'DISINI' | 'LEMBAR'> } = {},
) => {
  const keputusan: KeputusanKerja = { ditolak: new Set(ditolak), bentrok: new Map(Object.entries(bentrok)) };
  const terapan = pilihTerapan(bandingkanKerja(DASAR, lembar, kini), keputusan, kini);
  const { matriks, ditolakList } = terapkanPerubahan(kini, terapan.perubahanList);
  expect(ditolakList).toEqual([]);
  return { ...terapan, matriks, ids: matriks.map(({ barisId }) => barisId) };
};

it('takes all that is not refused', () => {
  const lembar = ubah(ubah(DASAR, 'a', { keterangan: 'x' }), 'b', { keterangan: 'y' });
  const { matriks, diterima } = putuskan(lembar, DASAR, { ditolak: ['b'] });
  expect(matriks).toEqual(ubah(DASAR, 'a', { keterangan: 'x' }));
  expect([...diterima]).toEqual(['a']);
});

it('leaves the children of a refused new row out, however deep, and says so', () => {
  const lembar = [...DASAR, baris('p3', 'kp'), baris('d', 'p3')];
  const { ids, terhalang } = putuskan(lembar, DASAR, { ditolak: ['p3'] });
  expect(ids).toEqual(DASAR.map(({ barisId }) => barisId));
  expect([...terhalang]).toEqual([['d', 'INDUK_DITOLAK']]);
});

it('keeps a removed parent while a child of it stays', () => {
  const { ids, terhalang } = putuskan(tanpa(DASAR, 'p1', 'a', 'b'), DASAR, { ditolak: ['b'] });
  expect(ids).toEqual(['kp', 'p1', 'b', 'p2', 'c']);
  expect([...terhalang]).toEqual([['p1', 'ANAK_TINGGAL']]);
});

it('waits for every clash, then takes the field of the side that was chosen', () => {
  const kini = ubah(DASAR, 'a', { keterangan: 'kami' });
  const lembar = ubah(DASAR, 'a', { keterangan: 'dinas', keluaran: 'dokumen' });
  expect(putuskan(lembar, kini)).toMatchObject({ belum: 1, perubahanList: [] });
  expect(putuskan(lembar, kini, { bentrok: { a: 'DISINI' } }).matriks).toEqual(
    ubah(kini, 'a', { keluaran: 'dokumen' }),
  );
  expect(putuskan(lembar, kini, { bentrok: { a: 'LEMBAR' } }).matriks).toEqual(lembar);
});

it('brings a row back that was removed here, or removes one with what was put below it here', () => {
  const dihapus = tanpa(DASAR, 'b');
  const lembar = ubah(DASAR, 'b', { keterangan: 'dinas' });
  expect(putuskan(lembar, dihapus, { bentrok: { b: 'LEMBAR' } }).matriks).toEqual(lembar);
  expect(putuskan(lembar, dihapus, { bentrok: { b: 'DISINI' } }).matriks).toEqual(dihapus);
  const bertambah = DASAR.flatMap((satu) => (satu.barisId === 'b' ? [satu, baris('baru', 'p1')] : [satu]));
  const tanpaP1 = tanpa(DASAR, 'p1', 'a', 'b');
  expect(putuskan(tanpaP1, bertambah, { bentrok: { p1: 'LEMBAR' } }).ids).toEqual(['kp', 'p2', 'c']);
  expect(putuskan(tanpaP1, bertambah, { bentrok: { p1: 'DISINI' } }).ids).toEqual(['kp', 'p1', 'baru', 'p2', 'c']);
});

it('can not take a row whose parent was removed here', () => {
  const kini = tanpa(DASAR, 'p2', 'c');
  const lembar = [...DASAR, baris('d', 'p2')];
  const { ids, terhalang } = putuskan(lembar, kini, { bentrok: { d: 'LEMBAR' } });
  expect(ids).toEqual(['kp', 'p1', 'a', 'b']);
  expect([...terhalang]).toEqual([['d', 'INDUK_HILANG']]);
});

it('moves or keeps a row that was moved on both sides', () => {
  const kini = [...tanpa(DASAR, 'b'), baris('b', 'p2')];
  const lembar = [
    baris('kp', null),
    baris('p1', 'kp'),
    baris('a', 'p1'),
    baris('p2', 'kp'),
    baris('c', 'p2'),
    baris('p3', 'kp'),
    baris('b', 'p3'),
  ];
  const keLembar = putuskan(lembar, kini, { bentrok: { b: 'LEMBAR' } });
  expect(keLembar.matriks.find(({ barisId }) => barisId === 'b')?.indukId).toBe('p3');
  const diSini = putuskan(lembar, kini, { bentrok: { b: 'DISINI' } });
  expect(diSini.matriks.find(({ barisId }) => barisId === 'b')?.indukId).toBe('p2');
});
