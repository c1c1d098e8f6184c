import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarisMatriks, JenisBaris } from '../../../shared/domain/dossier';
import {
  formatRentang,
  labelBaris,
  nomorMatriks,
  tahunDalam,
  tahunGabungan,
} from '../../../shared/domain/matriks/nomorMatriks';

const baris = (barisId: string, indukId: string | null, jenis: JenisBaris, tahunList: number[] = []): BarisMatriks => ({
  barisId,
  indukId,
  jenis,
  uraian: '',
  keterangan: '',
  tahunList,
  pihakList: [],
});

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
  it('a parent has the union of its children', () => {
    const matriks = [
      baris('k', null, 'KELOMPOK_PROGRAM', [2030]),
      baris('p', 'k', 'PROGRAM'),
      baris('g1', 'p', 'KEGIATAN', [2024, 2022]),
      baris('g2', 'p', 'KEGIATAN', [2022, 2023]),
      baris('p2', 'k', 'PROGRAM', [2021]),
    ];
    expect(tahunGabungan(matriks, 'k')).toEqual([2021, 2022, 2023, 2024]);
    expect(tahunGabungan(matriks, 'p2')).toEqual([2021]);
  });

  it('writes ranges as titles do', () => {
    expect(formatRentang({ awal: 2022, akhir: 2024 })).toBe('2022-2024');
    expect(formatRentang({ awal: 2022, akhir: 2022 })).toBe('2022');
    expect(tahunDalam({ awal: 2021, akhir: 2024 })).toEqual([2021, 2022, 2023, 2024]);
  });
});
