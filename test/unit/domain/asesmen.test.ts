import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { PREDIKAT_INTERVAL_SAMA, PREDIKAT_PEMBULATAN, predikatOf } from '../../../shared/domain/asesmen/predikat';
import type { Bank, KeputusanPrioritas, Nilai, Penilaian } from '../../../shared/domain/dossier';
import { predikatSetSchema } from '../../../shared/domain/dossier';
import { penilaianBaru } from '../../../shared/domain/rapat/barisBaru';

/** One aspect a list of scores; null is unscored. */
const rapat = (nilaiPerAspek: readonly (readonly (Nilai | null)[])[]): { bank: Bank; penilaianList: Penilaian[] } => ({
  bank: {
    nama: '',
    sumber: '',
    aspekList: nilaiPerAspek.map((nilaiList, i) => ({
      aspekId: `a${i}`,
      nama: `Aspek ${i}`,
      namaKategorisasi: `Aspek ${i}`,
      kelompokProgramId: null,
      pertanyaanList: nilaiList.map((_, j) => ({ pertanyaanId: `p${i}-${j}`, teks: '' })),
    })),
    skalaList: [],
    predikatSet: PREDIKAT_INTERVAL_SAMA,
  },
  penilaianList: nilaiPerAspek.flatMap((nilaiList, i) =>
    nilaiList.map((nilai, j) => penilaianBaru({ pertanyaanId: `p${i}-${j}`, nilai })),
  ),
});

const hitung = (nilaiPerAspek: readonly (readonly (Nilai | null)[])[], keputusan: KeputusanPrioritas[] = []) => {
  const { bank, penilaianList } = rapat(nilaiPerAspek);
  return hitungAsesmen(bank, penilaianList, keputusan);
};

const REFERENSI: Nilai[][] = [
  [4, 3, 3, 4, 4, 2],
  [3, 3, 1, 1, 1],
  [3, 1, 3],
  [4, 4, 4],
  [3, 3, 3],
];

describe('hitungAsesmen', () => {
  it('gives the means, predicates and order of the reference', () => {
    const hasil = hitung(REFERENSI);
    expect(hasil.aspekList.map((a) => a.rataRataCetak)).toEqual(['3,33', '1,80', '2,33', '4,00', '3,00']);
    expect(hasil.aspekList.map((a) => a.predikat)).toEqual(['SANGAT BAIK', 'KURANG', 'KURANG', 'SANGAT BAIK', 'BAIK']);
    expect(hasil.aspekList.map((a) => a.peringkatSaran)).toEqual([4, 1, 2, 5, 3]);
    expect(hasil.urutanPrioritas).toEqual(['a1', 'a2', 'a4', 'a0', 'a3']);
  });

  it('derives nothing from an aspect with an unscored question, and no rank for any aspect', () => {
    const hasil = hitung([
      [4, null],
      [1, 1],
    ]);
    expect(hasil.isLengkap).toBe(false);
    expect(hasil.aspekList[0]).toMatchObject({ rataRata: null, rataRataCetak: null, predikat: null, jumlahNilai: 4 });
    expect(hasil.aspekList[1]).toMatchObject({ rataRataCetak: '1,00', peringkatSaran: null });
  });

  it('is incomplete without questions or aspects', () => {
    expect(hitung([]).isLengkap).toBe(false);
    expect(hitung([[], [4]]).isLengkap).toBe(false);
  });

  it('asks a reason for a tie and for a rank other than the suggested one', () => {
    const keputusan = (peringkat: number, alasan: string): KeputusanPrioritas[] => [
      { aspekId: 'a0', peringkat, alasan },
    ];
    expect(hitung([[1], [1]], keputusan(1, '')).aspekList[0]).toMatchObject({ isSeri: true, isAlasanKurang: true });
    expect(hitung([[1], [1]], keputusan(1, 'sepakat')).aspekList[0]?.isAlasanKurang).toBe(false);
    expect(hitung([[1], [2]], keputusan(2, ' ')).aspekList[0]?.isAlasanKurang).toBe(true);
    expect(hitung([[1], [2]], keputusan(1, '')).aspekList[0]?.isAlasanKurang).toBe(false);
  });

  it('does not call means of different fractions a tie when only their print is equal', () => {
    const tiga = Array.from({ length: 299 }, (): Nilai => 3);
    const hasil = hitung([[...tiga, 4], [3]]);
    expect(hasil.aspekList.map((a) => a.rataRataCetak)).toEqual(['3,00', '3,00']);
    expect(hasil.aspekList.map((a) => a.isSeri)).toEqual([false, false]);
    expect(hasil.aspekList.map((a) => a.peringkatSaran)).toEqual([2, 1]);
  });

  it('orders by decision first', () => {
    const hasil = hitung([[1], [2], [3]], [{ aspekId: 'a2', peringkat: 1, alasan: 'mendesak' }]);
    expect(hasil.urutanPrioritas).toEqual(['a2', 'a0', 'a1']);
  });

  it('keeps every mean within 1 to 4 and every suggestion a rank', () => {
    const nilai = fc.constantFrom<Nilai>(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.array(fc.array(nilai, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }), (n) => {
        const hasil = hitung(n);
        const peringkat = hasil.aspekList.map((a) => a.peringkatSaran ?? 0);
        expect(Math.min(...peringkat)).toBe(1);
        expect(Math.max(...peringkat)).toBeLessThanOrEqual(n.length);
        for (const { rataRata } of hasil.aspekList) {
          const rata = (rataRata?.pembilang ?? 0) / (rataRata?.penyebut ?? 1);
          expect(rata).toBeGreaterThanOrEqual(1);
          expect(rata).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});

describe('predikat', () => {
  it.each([
    [175, 'SANGAT KURANG', 'KURANG'],
    [176, 'KURANG', 'KURANG'],
    [250, 'KURANG', 'BAIK'],
    [251, 'BAIK', 'BAIK'],
    [325, 'BAIK', 'BAIK'],
    [333, 'SANGAT BAIK', 'BAIK'],
    [350, 'SANGAT BAIK', 'SANGAT BAIK'],
    [400, 'SANGAT BAIK', 'SANGAT BAIK'],
  ])('%d hundredths: %s by intervals, %s by rounding', (ratusan, interval, pembulatan) => {
    const rataRata = { pembilang: ratusan, penyebut: 100 };
    expect(predikatOf(PREDIKAT_INTERVAL_SAMA, rataRata)).toBe(interval);
    expect(predikatOf(PREDIKAT_PEMBULATAN, rataRata)).toBe(pembulatan);
  });

  it('accepts only ascending classes that end at 4', () => {
    const [pertama, ...lain] = PREDIKAT_INTERVAL_SAMA.kelasList;
    expect(predikatSetSchema.safeParse(PREDIKAT_INTERVAL_SAMA).success).toBe(true);
    expect(predikatSetSchema.safeParse(PREDIKAT_PEMBULATAN).success).toBe(true);
    expect(predikatSetSchema.safeParse({ ...PREDIKAT_INTERVAL_SAMA, kelasList: [...lain, pertama] }).success).toBe(
      false,
    );
    expect(predikatSetSchema.safeParse({ ...PREDIKAT_INTERVAL_SAMA, kelasList: [pertama] }).success).toBe(false);
  });
});
