import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cocokkanUrutan } from '../../../shared/domain/bandingPdf/cocokkanUrutan';
import { rantaiNaik } from '../../../shared/domain/bandingPdf/rantaiNaik';

const kodeArbitrary = (maks: number) => fc.array(fc.nat(maks), { maxLength: 120 });
const pasanganOf = (cocok: Int32Array): [number, number][] =>
  [...cocok.entries()].filter(([, b]) => b >= 0).map(([a, b]) => [a, b]);

/** Length of the longest common subsequence, the plain way. */
const panjangBersama = (a: readonly number[], b: readonly number[]): number => {
  let baris = Array.from({ length: b.length + 1 }, () => 0);
  for (const nilai of a) {
    const baru = [0];
    for (const [j, lain] of b.entries())
      baru.push(nilai === lain ? (baris[j] ?? 0) + 1 : Math.max(baris[j + 1] ?? 0, baru[j] ?? 0));
    baris = baru;
  }
  return baris.at(-1) ?? 0;
};

describe('cocokkanUrutan', () => {
  it('pairs equal items in rising order, for any two lists', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.nat()), (maks, aliran) => {
        const ambil = (n: number) => Array.from({ length: n }, () => (aliran.next().value ?? 0) % maks);
        const [a, b] = [ambil(90), ambil(70)];
        const pasangan = pasanganOf(cocokkanUrutan(a, b));
        for (const [i, j] of pasangan) expect(a[i]).toBe(b[j]);
        for (const [n, [, j]] of pasangan.entries()) expect(j).toBeGreaterThan(pasangan[n - 1]?.[1] ?? -1);
        expect(pasangan.length).toBeLessThanOrEqual(panjangBersama(a, b));
      }),
    );
  });

  it('keeps as much as can be kept of short lists', () => {
    const pendek = fc.array(fc.nat(4), { maxLength: 24 });
    fc.assert(
      fc.property(pendek, pendek, (a, b) => {
        expect(pasanganOf(cocokkanUrutan(a, b))).toHaveLength(panjangBersama(a, b));
      }),
    );
  });

  it('finds exactly what was put in and what was taken out', () => {
    fc.assert(
      fc.property(kodeArbitrary(30), fc.nat(), fc.integer({ min: 1, max: 40 }), (dasar, tempat, panjang) => {
        const di = dasar.length === 0 ? 0 : tempat % dasar.length;
        const sisipan = Array.from({ length: panjang }, (_, i) => 1000 + i);
        const panjangnya = [...dasar.slice(0, di), ...sisipan, ...dasar.slice(di)];
        const harapan = [...dasar.keys()].map((i) => (i < di ? i : i + panjang));
        expect([...cocokkanUrutan(dasar, panjangnya)]).toEqual(harapan);
        expect(pasanganOf(cocokkanUrutan(panjangnya, dasar)).map(([i]) => i)).toEqual(harapan);
      }),
    );
  });

  it('goes on behind more differences than it looks through at once', () => {
    const a = Array.from({ length: 6000 }, (_, i) => i % 2);
    const b = Array.from({ length: 6000 }, (_, i) => (i % 3 === 0 ? 1 : 0));
    const pasangan = pasanganOf(cocokkanUrutan(a, b));
    for (const [i, j] of pasangan) expect(a[i]).toBe(b[j]);
    expect(pasangan.length).toBeGreaterThan(3000);
  });
});

describe('rantaiNaik', () => {
  it('is a longest rising chain', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 40 }), (list) => {
        const rantai = rantaiNaik(list);
        const nilai = rantai.map((i) => list[i] ?? -1);
        expect(rantai).toEqual(rantai.toSorted((x, y) => x - y));
        for (const [i, n] of nilai.entries()) expect(n).toBeGreaterThan(nilai[i - 1] ?? -1);
        expect(nilai).toHaveLength(
          panjangBersama(
            [...new Set(list)].toSorted((x, y) => x - y),
            list,
          ),
        );
      }),
    );
  });
});
