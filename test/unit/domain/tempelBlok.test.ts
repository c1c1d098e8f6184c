import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaRupiah } from '../../../shared/domain/matriks/bacaRupiah';
import { bacaTandaTahun } from '../../../shared/domain/matriks/bacaTandaTahun';
import { bacaTingkat } from '../../../shared/domain/matriks/bacaTingkat';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { cariMatriks, gantiTeks } from '../../../shared/domain/matriks/cariMatriks';
import type { Kolom } from '../../../shared/domain/matriks/kolomMatriks';
import { nomorMatriks, TINGKAT, tahunCetak } from '../../../shared/domain/matriks/nomorMatriks';
import { teksSel } from '../../../shared/domain/matriks/selMatriks';
import { tempelBlok } from '../../../shared/domain/matriks/tempelBlok';
import { tulisSel } from '../../../shared/domain/matriks/tulisSel';
import { matriksArbitrary } from '../../builders/matriksArbitrary';

const KOLOM: readonly Kolom[] = ['nomor', 'uraian', 't2022', 't2023', 't2024', 'pihak', 'keterangan'];
const sel = (teks: string) => ({ teks, angka: null });
const newIdList = () => {
  let i = 0;
  return () => `baru-${(i += 1)}`;
};
const tempel = (matriks: Parameters<typeof tempelBlok>[0], blok: string[][], kolom: number, baris = matriks.length) =>
  tempelBlok(
    matriks,
    blok.map((isi) => isi.map(sel)),
    {
      tampilIds: matriks.map(({ barisId }) => barisId),
      kolomList: KOLOM,
      baris: { awal: baris, akhir: baris },
      kolom: { awal: kolom, akhir: kolom },
    },
    newIdList(),
  );

it('reads rupiah only where nothing has to be guessed', () => {
  const daftar: [string, number | null | undefined][] = [
    ['1500000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['Rp 1.500.000,00', 1_500_000],
    ['Rp.1.500.000,-', 1_500_000],
    ['1,500,000', 1_500_000],
    ['', null],
    ['1,5 juta', undefined],
    ['1,500', undefined],
    ['1.50', undefined],
    ['-5', undefined],
    ['1.000.000.000.000.001', undefined],
  ];
  for (const [teks, rupiah] of daftar) expect([teks, bacaRupiah(teks)]).toEqual([teks, rupiah]);
});

it('reads ticks and levels as people type them', () => {
  expect(['√', ' V ', 'x', '1', 'YA', '✓'].map(bacaTandaTahun)).toEqual(Array.from({ length: 6 }, () => true));
  expect(['', '-', '0', 'tidak'].map(bacaTandaTahun)).toEqual(Array.from({ length: 4 }, () => false));
  expect(bacaTandaTahun('2023')).toBe(null);
  expect(['KP I', 'II', 'Program I.1', 'i.2', 'Kegiatan IV.1.12', '1.2.3.', 'KP  III'].map(bacaTingkat)).toEqual([
    0, 0, 1, 1, 2, 2, 0,
  ]);
  expect(['', 'Penguatan', 'I.1.1.1', 'Program kerja'].map(bacaTingkat)).toEqual([null, null, null, null]);
});

describe('a pasted block', () => {
  it('makes rows of the levels its numbers say, wherever it starts', () => {
    const blok = [
      ['KP I', 'A', '', '', '', '', ''],
      ['Program I.1', 'B', '', '', '', 'X; Y', ''],
      ['Kegiatan I.1.1', 'C', 'x', '', '', '', 'k'],
    ];
    for (const kolom of [0, 1]) {
      const { matriks } = tempel([], blok, kolom);
      expect(matriks?.map(({ jenis, uraian, indukId }) => [jenis, uraian, indukId])).toEqual([
        ['KELOMPOK_PROGRAM', 'A', null],
        ['PROGRAM', 'B', 'baru-1'],
        ['KEGIATAN', 'C', 'baru-2'],
      ]);
      expect(matriks?.[1]?.pihakList).toEqual(['X', 'Y']);
    }
  });

  it('gives rows without numbers the level of the last, and raises a level without a place', () => {
    const kp = barisMatriksBaru({ barisId: 'kp', indukId: null, jenis: 'KELOMPOK_PROGRAM' });
    expect(tempel([kp], [['a'], ['b']], 1).matriks?.map(({ jenis }) => TINGKAT[jenis])).toEqual([0, 0, 0]);
    expect(tempel([kp], [['Kegiatan I.1.1', 'a']], 0).matriks?.map(({ jenis }) => TINGKAT[jenis])).toEqual([0, 1]);
  });

  it('comes back as what it was, parents and their years included', () => {
    fc.assert(
      fc.property(matriksArbitrary(), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (acak, ikut) => {
        const matriks = acak.map((baris, i) => ({
          ...baris,
          tahunIkutAnak: baris.jenis !== 'KEGIATAN' && (ikut[i] ?? false),
        }));
        const nomor = nomorMatriks(matriks);
        const cetak = tahunCetak(matriks);
        const blokDari = (list: typeof matriks, nomorById: ReadonlyMap<string, string>, tahunById: typeof cetak) =>
          list.map((baris) =>
            KOLOM.map((kolom) =>
              kolom === 'nomor'
                ? (nomorById.get(baris.barisId) ?? '')
                : teksSel(baris, kolom, tahunById.get(baris.barisId)).trim(),
            ),
          );
        const blok = blokDari(matriks, nomor, cetak);
        if (blok.length === 0) return;
        const hasil = tempel([], blok, 0);
        const baru = hasil.matriks ?? [];
        expect(hasil.salah).toBe(null);
        expect(blokDari(baru, nomorMatriks(baru), tahunCetak(baru))).toEqual(blok);
      }),
    );
  });
});

it('gives a row that follows its children years of its own only when they differ', () => {
  const matriks = [
    barisMatriksBaru({ barisId: 'kp', indukId: null, jenis: 'KELOMPOK_PROGRAM' }),
    barisMatriksBaru({ barisId: 'p', indukId: 'kp', jenis: 'PROGRAM' }),
    barisMatriksBaru({ barisId: 'k', indukId: 'p', jenis: 'KEGIATAN', tahunList: [2022] }),
  ];
  const sama = tulisSel(matriks, [
    { barisId: 'p', kolom: 't2023', teks: 'x' },
    { barisId: 'k', kolom: 't2023', teks: 'x' },
  ]).matriks;
  expect(sama?.map(({ tahunIkutAnak }) => tahunIkutAnak)).toEqual([true, true, false]);
  const beda = tulisSel(matriks, [{ barisId: 'p', kolom: 't2023', teks: 'x' }]).matriks;
  expect(beda?.[1]).toMatchObject({ tahunIkutAnak: false, tahunList: [2022, 2023] });
  expect(tulisSel(matriks, [{ barisId: 'k', kolom: 't2022', teks: 'mungkin' }]).salah?.sebab).toBe('TAHUN');
});

it('finds literally, by word and by case, and replaces what it found and nothing else', () => {
  const matriks = [
    barisMatriksBaru({
      barisId: 'a',
      indukId: null,
      jenis: 'KELOMPOK_PROGRAM',
      uraian: 'Rapat. Rapat? rapatan (rapat)',
    }),
  ];
  const cari = { teks: 'rapat', isPersis: false, isKataUtuh: true, kolomList: KOLOM };
  expect(cariMatriks(matriks, cari)).toEqual([{ barisId: 'a', kolom: 'uraian', jumlah: 3 }]);
  expect(gantiTeks(matriks, { ...cari, isPersis: true }, '$1')[0]?.teks).toBe('Rapat. Rapat? rapatan ($1)');
  expect(cariMatriks(matriks, { ...cari, teks: '.', isKataUtuh: false })[0]?.jumlah).toBe(1);
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (uraian, teks) => {
      const list = [barisMatriksBaru({ barisId: 'a', indukId: null, jenis: 'KEGIATAN', uraian })];
      const jumlah = cariMatriks(list, { ...cari, teks, isPersis: true, isKataUtuh: false })[0]?.jumlah ?? 0;
      expect(jumlah).toBe(uraian.split(teks).length - 1);
    }),
  );
});
