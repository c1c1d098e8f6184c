import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarisMatriks, JenisBaris } from '../../../shared/domain/dossier';
import { romawi } from '../../../shared/domain/format/romawi';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import {
  formatRentang,
  labelBaris,
  nomorMatriks,
  TINGKAT,
  tahunCetak,
  tahunDalam,
} from '../../../shared/domain/matriks/nomorMatriks';
import { terapkanPerubahan } from '../../../shared/domain/matriks/terapkanPerubahan';
import { ubahTingkat } from '../../../shared/domain/matriks/ubahTingkat';
import { matriksArbitrary } from '../../builders/matriksArbitrary';

const baris = (barisId: string, indukId: string | null, jenis: JenisBaris, tahunList: number[] = []): BarisMatriks =>
  barisMatriksBaru({ barisId, indukId, jenis, tahunList });

/** Matrix with the given numbers of kegiatan per program per kelompok program. */
const bentuk = (kelompokList: readonly (readonly number[])[]): BarisMatriks[] =>
  kelompokList.flatMap((programList, k) => [
    baris(`k${k}`, null, 'KELOMPOK_PROGRAM'),
    ...programList.flatMap((jumlah, p) => [
      baris(`k${k}p${p}`, `k${k}`, 'PROGRAM'),
      ...Array.from({ length: jumlah }, (_, g) => baris(`k${k}p${p}g${g}`, `k${k}p${p}`, 'KEGIATAN')),
    ]),
  ]);

describe('nomorMatriks', () => {
  it('numbers I, I.1, I.1.1 without a trailing dot', () => {
    const nomor = nomorMatriks(bentuk([[2], [0, 1]]));
    expect([...nomor.values()]).toEqual(['I', 'I.1', 'I.1.1', 'I.1.2', 'II', 'II.1', 'II.2', 'II.2.1']);
    expect(labelBaris('KELOMPOK_PROGRAM', 'I')).toBe('KP I');
    expect(labelBaris('KEGIATAN', 'I.1.2')).toBe('Kegiatan I.1.2');
  });

  it('is dense and without repeats in any tree', () => {
    const pohon = fc.array(fc.array(fc.nat(5), { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(pohon, (kelompokList) => {
        const matriks = bentuk(kelompokList);
        const nomor = nomorMatriks(matriks);
        expect(new Set(nomor.values()).size).toBe(matriks.length);
        for (const [k, programList] of kelompokList.entries()) {
          for (const [p, jumlah] of programList.entries()) {
            expect(nomor.get(`k${k}p${p}`)).toBe(`${nomor.get(`k${k}`)}.${p + 1}`);
            if (jumlah > 0) {
              expect(nomor.get(`k${k}p${p}g${jumlah - 1}`)).toBe(`${nomor.get(`k${k}p${p}`)}.${jumlah}`);
            }
          }
        }
      }),
    );
  });
});

describe('years', () => {
  it('a parent that follows its children prints their union, one with years of its own prints these', () => {
    const matriks = [
      baris('k', null, 'KELOMPOK_PROGRAM', [2030]),
      baris('p', 'k', 'PROGRAM'),
      baris('g1', 'p', 'KEGIATAN', [2022, 2024]),
      baris('g2', 'p', 'KEGIATAN', [2022, 2023]),
      { ...baris('p2', 'k', 'PROGRAM', [2021]), tahunIkutAnak: false },
      baris('g3', 'p2', 'KEGIATAN', [2029]),
      baris('p3', 'k', 'PROGRAM', [2020]),
    ];
    const cetak = tahunCetak(matriks);
    expect(cetak.get('k')).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(cetak.get('p')).toEqual([2022, 2023, 2024]);
    expect(cetak.get('p2')).toEqual([2021]);
    expect(cetak.get('g1')).toEqual([2022, 2024]);
    expect(cetak.get('p3')).toEqual([2020]);
  });

  it('writes ranges as titles do', () => {
    expect(formatRentang({ awal: 2022, akhir: 2024 })).toBe('2022-2024');
    expect(formatRentang({ awal: 2022, akhir: 2022 })).toBe('2022');
    expect(tahunDalam({ awal: 2021, akhir: 2024 })).toEqual([2021, 2022, 2023, 2024]);
  });
});

describe('ubahTingkat', () => {
  const naskah = (matriks: readonly BarisMatriks[] | null): string | undefined =>
    matriks?.map(({ barisId, indukId, jenis }) => `${barisId}<${indukId ?? ''}:${TINGKAT[jenis]}`).join(' ');

  it('puts a row below the sibling above it, with everything it has', () => {
    expect(naskah(ubahTingkat(bentuk([[1], []]), 'k1', 1))).toBe('k0<:0 k0p0<k0:1 k0p0g0<k0p0:2 k1<k0:1');
    expect(naskah(ubahTingkat(bentuk([[], [0]]), 'k1', 1))).toBe('k0<:0 k1<k0:1 k1p0<k1:2');
  });

  it('puts a row behind its parent; the siblings below it become its rows', () => {
    expect(naskah(ubahTingkat(bentuk([[3]]), 'k0p0g1', -1))).toBe(
      'k0<:0 k0p0<k0:1 k0p0g0<k0p0:2 k0p0g1<k0:1 k0p0g2<k0p0g1:2',
    );
    expect(naskah(ubahTingkat(bentuk([[0, 1, 1]]), 'k0p1', -1))).toBe(
      'k0<:0 k0p0<k0:1 k0p1<:0 k0p1g0<k0p1:1 k0p2<k0p1:1 k0p2g0<k0p2:2',
    );
  });

  it.each([
    ['k0', 1, 'nothing above'],
    ['k0', -1, 'the top'],
    ['k1', 1, 'a kegiatan can go no deeper'],
    ['k1p0g0', 1, 'a kegiatan can go no deeper'],
    ['tidak-ada', 1, 'no such row'],
  ] as const)('answers null for %s by %i: %s', (id, arah, sebab) => {
    expect(ubahTingkat(bentuk([[0], [1]]), id, arah), sebab).toBeNull();
  });

  it('keeps any matrix sound, with every row once', () => {
    fc.assert(
      fc.property(matriksArbitrary(), fc.nat(20), fc.constantFrom(1 as const, -1 as const), (matriks, i, arah) => {
        const hasil = ubahTingkat(matriks, matriks[i % Math.max(1, matriks.length)]?.barisId ?? '', arah);
        if (hasil === null) return;
        expect(hasil.map(({ barisId }) => barisId).toSorted()).toEqual(
          matriks.map(({ barisId }) => barisId).toSorted(),
        );
        expect(terapkanPerubahan(matriks, bandingkanMatriks(matriks, hasil)).matriks).toEqual(hasil);
      }),
    );
  });

  it('leaves numbers dense after any sequence of moves', () => {
    const langkah = fc.array(fc.tuple(fc.nat(20), fc.constantFrom(1 as const, -1 as const)), { maxLength: 12 });
    fc.assert(
      fc.property(matriksArbitrary(), langkah, (awal, langkahList) => {
        const akhir = langkahList.reduce(
          (matriks, [i, arah]) =>
            ubahTingkat(matriks, matriks[i % Math.max(1, matriks.length)]?.barisId ?? '', arah) ?? matriks,
          awal,
        );
        const nomor = nomorMatriks(akhir);
        const indukList = new Set(akhir.map(({ indukId }) => indukId));
        for (const indukId of indukList) {
          const anak = akhir.filter((baris) => baris.indukId === indukId);
          const depan = indukId === null ? '' : `${nomor.get(indukId)}.`;
          expect(anak.map(({ barisId }) => nomor.get(barisId))).toEqual(
            anak.map((_, j) => (indukId === null ? romawi(j + 1) : `${depan}${j + 1}`)),
          );
        }
      }),
    );
  });
});
