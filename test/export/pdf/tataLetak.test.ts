import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagiLebar } from '../../../main/export/pdf/bagiLebar';
import { hitungPutus } from '../../../main/export/pdf/hitungPutus';

const jumlah = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('widths of columns', () => {
  it('follow the weights where that leaves every word whole', () => {
    expect(bagiLebar([1, 3], [10, 10], 100)).toEqual([25, 75]);
  });

  it('fill the room, with no column below its least width while they fit together', () => {
    const kolom = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(
        fc.array(kolom, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 50, max: 900 }),
        (list, ruang) => {
          const min = list.map(([, m]) => m);
          const lebar = bagiLebar(
            list.map(([bobot]) => bobot),
            min,
            ruang,
          );
          expect(jumlah(lebar)).toBeCloseTo(ruang, 6);
          if (jumlah(min) <= ruang)
            for (const [i, l] of lebar.entries()) expect(l).toBeGreaterThanOrEqual((min[i] ?? 0) - 1e-9);
          else expect(Math.min(...lebar)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('breaks of a paragraph', () => {
  const baris = (n: number): number[] => Array.from({ length: n }, () => 10);

  it.each([
    ['all lines fit', 5, 50, 0, []],
    ['one line would stand alone at the head', 5, 40, 0, [3]],
    ['one line would stand alone at the foot', 5, 10, 0, [0]],
    ['three lines stay whole', 3, 25, 0, [0]],
    ['the last lines go with what follows', 6, 60, 30, [4]],
    ['a short one goes with it whole', 3, 30, 30, [0]],
    ['more than a page', 25, 30, 0, [3, 13, 23]],
  ])('%s', (_, n, ruang, cadangan, hasil) => {
    expect(hitungPutus(baris(n), ruang, 100, cadangan)).toEqual(hasil);
  });

  it('never leave one line alone, nor more than a page holds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 6 }),
        (n, ruangBaris, cadanganBaris) => {
          const putus = hitungPutus(baris(n), ruangBaris * 10, 100, cadanganBaris * 10);
          const batas = [0, ...putus, n];
          const jumlahList = batas.slice(1).map((b, i) => b - (batas[i] ?? 0));
          // A break before the first line leaves no part on the page before.
          const bagian = putus[0] === 0 ? jumlahList.slice(1) : jumlahList;
          expect(jumlah(bagian)).toBe(n);
          for (const [i, b] of bagian.entries()) {
            expect(b).toBeLessThanOrEqual(i === 0 && putus[0] !== 0 ? ruangBaris : 10);
            if (bagian.length > 1) expect(b).toBeGreaterThanOrEqual(2);
          }
          expect((bagian.at(-1) ?? 0) + cadanganBaris).toBeLessThanOrEqual(
            bagian.length === 1 && putus[0] !== 0 ? ruangBaris : 10,
          );
        },
      ),
    );
  });
});
