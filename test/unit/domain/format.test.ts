import fc from 'fast-check';
import { toCardinal } from 'n2words/id-ID';
import { describe, expect, it } from 'vitest';
import {
  formatAngka,
  formatPecahan,
  formatPersen,
  formatRataRata,
  parseAngka,
} from '../../../shared/domain/format/angka';
import { formatNip, isNip } from '../../../shared/domain/format/nip';
import { romawi } from '../../../shared/domain/format/romawi';
import { countBulan, formatTanggal, hariOf, isTanggal, tanggalDalamKata } from '../../../shared/domain/format/tanggal';
import { terbilang } from '../../../shared/domain/format/terbilang';

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [11, 'sebelas'],
    [19, 'sembilan belas'],
    [29, 'dua puluh sembilan'],
    [100, 'seratus'],
    [1000, 'seribu'],
    [2021, 'dua ribu dua puluh satu'],
    [1_001_001, 'satu juta seribu satu'],
  ])('%d is %s', (angka, kata) => {
    expect(terbilang(angka)).toBe(kata);
  });

  it('agrees with an independent library over its whole range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(3000), fc.integer({ min: 0, max: 999_999_999_999 })), (angka) => {
        expect(terbilang(angka)).toBe(toCardinal(angka));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15])('refuses %d', (angka) => {
    expect(() => terbilang(angka)).toThrow(RangeError);
  });
});

describe('tanggal', () => {
  it('names the day and writes the date of the reference in words', () => {
    expect(tanggalDalamKata('2021-11-29')).toEqual({
      hari: 'Senin',
      tanggal: 'dua puluh sembilan',
      bulan: 'November',
      tahun: 'dua ribu dua puluh satu',
    });
    expect(formatTanggal('2022-03-02')).toBe('2 Maret 2022');
  });

  it('agrees with the platform calendar on every weekday', () => {
    const format = new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1945-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }),
        (date) => {
          expect(hariOf(date.toISOString().slice(0, 10))).toBe(format.format(date));
        },
      ),
    );
  });

  it.each(['2021-02-29', '2021-13-01', '2021-1-1', '', '29-11-2021', '2021-11-31'])('refuses %s', (teks) => {
    expect(isTanggal(teks)).toBe(false);
  });

  it('counts the months touched, both ends included', () => {
    expect(countBulan('2018-01-01', '2021-11-16')).toBe(47);
    expect(countBulan('2021-11-16', '2021-11-16')).toBe(1);
    expect(countBulan('2021-12-01', '2021-11-30')).toBe(0);
  });
});

describe('angka', () => {
  it('rounds half up on the exact value', () => {
    expect(formatPecahan({ pembilang: 20, penyebut: 6 }, 2)).toBe('3,33');
    expect(formatPecahan({ pembilang: 1005, penyebut: 1000 }, 2)).toBe('1,01');
    expect(formatPecahan({ pembilang: 1, penyebut: 8 }, 2)).toBe('0,13');
    expect(formatPecahan({ pembilang: 52, penyebut: 47 }, 0)).toBe('1');
    expect(formatPersen({ pembilang: 34, penyebut: 52 })).toBe('65,4%');
    expect(formatPersen({ pembilang: 12, penyebut: 22 })).toBe('54,5%');
  });

  it('never differs from the exact value by more than half a unit of the last place', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 5000 }), (pembilang, penyebut) => {
        const cetak = Number(formatPecahan({ pembilang, penyebut }, 2).replace(',', '.'));
        expect(Math.abs(cetak - pembilang / penyebut)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (sen) => {
        expect(parseAngka(formatAngka(sen / 100))).toBe(sen / 100);
      }),
    );
  });

  it.each(['', 'a', '1.23', '1,', '1.2345', '1,2,3', '--1'])('does not read "%s"', (teks) => {
    expect(parseAngka(teks)).toBeNull();
  });
});

describe('nip', () => {
  it('prints 8-6-1-3', () => {
    expect(formatNip('196408201992031008')).toBe('19640820 199203 1 008');
    expect(formatNip(' PPPK 12 ')).toBe('PPPK 12');
  });

  it.each([
    ['19640820 199203 1 008', true],
    ['19641320 199203 1 008', false],
    ['19640820 199213 1 008', false],
    ['19640820 199203 3 008', false],
    ['19640820 199203 1 00', false],
    ['19920301 196408 1 008', false],
    ['1964O820 199203 1 008', false],
  ])('%s is well-formed: %s', (nip, benar) => {
    expect(isNip(nip)).toBe(benar);
  });
});

describe('romawi', () => {
  it('agrees with a reading that sums the letters', () => {
    const NILAI: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
    const read = (teks: string): number =>
      teks.split('').reduce((jumlah, huruf, i, semua) => {
        const nilai = NILAI[huruf] ?? 0;
        return jumlah + (nilai < (NILAI[semua[i + 1] ?? ''] ?? 0) ? -nilai : nilai);
      }, 0);
    for (let angka = 1; angka <= 3999; angka += 1) expect(read(romawi(angka))).toBe(angka);
    expect([4, 9, 14, 40, 90, 400, 1994].map(romawi)).toEqual(['IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV']);
    expect(() => romawi(0)).toThrow(RangeError);
  });
});

describe('formatRataRata', () => {
  it.each([
    [52, 47, '1'],
    [0, 12, '0'],
    [10, 30, '0,3'],
    [15, 30, '1'],
    [1, 30, '0,03'],
    [36_000, 12, '3.000'],
  ])('%d in %d months is %s a month', (pembilang, penyebut, cetak) => {
    expect(formatRataRata({ pembilang, penyebut })).toBe(cetak);
  });
});
