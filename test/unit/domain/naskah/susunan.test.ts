import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JenisBagian } from '../../../../shared/domain/dossier';
import { geserTingkat } from '../../../../shared/domain/naskah/geserTingkat';
import { pindahBagian, taruhBagian } from '../../../../shared/domain/naskah/pindahBagian';
import { posisiSisip } from '../../../../shared/domain/naskah/posisiSisip';
import { akhirCabang, angkatYatim, isSusunanSah } from '../../../../shared/domain/naskah/tingkatBagian';

interface Baris {
  readonly id: number;
  readonly jenis: JenisBagian;
}

const JENIS: Readonly<Record<string, JenisBagian>> = { k: 'KATA_PENGANTAR', B: 'BAB', s: 'SUBBAB', u: 'SUBSUBBAB' };
const HURUF: Readonly<Record<JenisBagian, string>> = { KATA_PENGANTAR: 'k', BAB: 'B', SUBBAB: 's', SUBSUBBAB: 'u' };

/** `kBsuB`: one letter a section, ids in their order. */
const baca = (teks: string): Baris[] => teks.split('').map((huruf, id) => ({ id, jenis: JENIS[huruf] ?? 'BAB' }));
/** `k0 B1 s2` */
const tulis = (list: readonly Baris[] | null): string | null =>
  list && list.map(({ id, jenis }) => `${HURUF[jenis]}${id}`).join(' ');

describe('moving a section', () => {
  test.each([
    // A BAB takes along what stands under it and passes the next BAB whole.
    ['BsuBs', 0, 1, 'B3 s4 B0 s1 u2'],
    ['BsuBs', 3, -1, 'B3 s4 B0 s1 u2'],
    // A Subbab passes its neighbour, then goes into the chapter next to it.
    ['BssBs', 1, 1, 'B0 s2 s1 B3 s4'],
    ['BssBs', 2, 1, 'B0 s1 B3 s2 s4'],
    ['BssBs', 4, -1, 'B0 s1 s2 s4 B3'],
    // A Sub-subbab skips a BAB that has no Subbab for it.
    ['BsuBBs', 2, 1, 'B0 s1 B3 B4 s5 u2'],
    ['BsuBsu', 5, -1, 'B0 s1 u2 u5 B3 s4'],
  ] as const)('%s: %i by %i', (susunan, i, arah, hasil) => {
    expect(tulis(pindahBagian(baca(susunan), i, arah))).toBe(hasil);
  });

  test.each([
    ['kB', 1, -1],
    ['kB', 0, 1],
    ['Bs', 1, -1],
    ['Bs', 0, 1],
    ['Bsu', 2, 1],
    ['B', 7, 1],
  ] as const)('%s: %i can not go by %i', (susunan, i, arah) => {
    expect(pindahBagian(baca(susunan), i, arah)).toBeNull();
  });

  test('dropped inside a chapter, a BAB comes behind it', () => {
    expect(tulis(taruhBagian(baca('BsBss'), 0, 3))).toBe('B2 s3 s4 B0 s1');
    expect(taruhBagian(baca('BsB'), 0, 1)).toBeNull();
    expect(taruhBagian(baca('kBs'), 2, 0)).toBeNull();
  });
});

describe('changing the level of a section', () => {
  test.each([
    ['BB', 1, 1, 'B0 s1'],
    ['BBs', 1, 1, 'B0 s1 u2'],
    // What followed at the old level comes under the one that rises; what stood under it rises with it.
    ['BsusB', 1, -1, 'B0 B1 s2 s3 B4'],
    ['Bsuu', 2, -1, 'B0 s1 s2 u3'],
  ] as const)('%s: %i by %i', (susunan, i, arah, hasil) => {
    expect(tulis(geserTingkat(baca(susunan), i, arah))).toBe(hasil);
  });

  test.each([
    ['Bs', 0, 1],
    ['B', 0, -1],
    ['kB', 1, 1],
    ['kB', 0, 1],
    ['Bsu', 2, 1],
    ['Bsu', 1, 1],
    ['BBsu', 1, 1],
  ] as const)('%s: %i can not go by %i', (susunan, i, arah) => {
    expect(geserTingkat(baca(susunan), i, arah)).toBeNull();
  });
});

describe('the place of a new section', () => {
  test.each([
    ['BsuB', 0, 'SESUDAH', 'BAB', 3],
    ['BsuB', 1, 'SESUDAH', 'BAB', 3],
    ['BsuB', 0, 'SESUDAH', 'SUBBAB', 3],
    ['BsuB', 1, 'SESUDAH', 'SUBBAB', 3],
    ['BsuB', 2, 'SESUDAH', 'SUBSUBBAB', 3],
    ['BsuB', 3, 'SEBELUM', 'SUBBAB', 3],
    ['BsuB', 3, 'SESUDAH', 'SUBSUBBAB', null],
    ['BsuB', 0, 'SEBELUM', 'SUBBAB', null],
    ['kkB', 2, 'SESUDAH', 'KATA_PENGANTAR', 2],
    ['kB', 0, 'SEBELUM', 'BAB', null],
    ['', 0, 'SESUDAH', 'BAB', 0],
    ['', 0, 'SESUDAH', 'SUBBAB', null],
  ] as const)('%s: %i %s %s', (susunan, i, sisi, jenis, posisi) => {
    expect(posisiSisip(baca(susunan), { i, sisi }, jenis)).toBe(posisi);
  });
});

test('what stands under nothing is lifted', () => {
  expect(tulis(angkatYatim(baca('usuksuBu')))).toBe('B0 s1 u2 k3 B4 s5 B6 s7');
});

describe('any sequence of changes', () => {
  const jenisArb = fc.constantFrom(...Object.values(JENIS));
  const naskahArb = fc
    .array(jenisArb, { maxLength: 25 })
    .map((list) => [...list.filter((j) => j === 'KATA_PENGANTAR'), ...list.filter((j) => j !== 'KATA_PENGANTAR')])
    .map((list) => angkatYatim(list.map((jenis, id): Baris => ({ id, jenis }))));
  const langkahArb = fc.record({
    aksi: fc.constantFrom('PINDAH' as const, 'TARUH' as const, 'TINGKAT' as const, 'SISIP' as const),
    i: fc.nat(30),
    ke: fc.nat(30),
    arah: fc.constantFrom(-1 as const, 1 as const),
    sisi: fc.constantFrom('SEBELUM' as const, 'SESUDAH' as const),
    jenis: jenisArb,
  });

  test('keeps the order sound and every section', () => {
    fc.assert(
      fc.property(naskahArb, fc.array(langkahArb, { maxLength: 20 }), (awal, langkahList) => {
        let naskah = awal;
        let baru = 1000;
        for (const { aksi, i, ke, arah, sisi, jenis } of langkahList) {
          const ids = naskah.map(({ id }) => id);
          if (aksi === 'SISIP') {
            const posisi = posisiSisip(naskah, { i: Math.min(i, Math.max(0, naskah.length - 1)), sisi }, jenis);
            if (posisi !== null) naskah = naskah.toSpliced(posisi, 0, { id: (baru += 1), jenis });
            expect(naskah.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
          } else {
            const hasil =
              aksi === 'PINDAH'
                ? pindahBagian(naskah, i, arah)
                : aksi === 'TARUH'
                  ? taruhBagian(naskah, i, ke)
                  : geserTingkat(naskah, i, arah);
            naskah = hasil ?? naskah;
            expect(naskah.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(ids.toSorted((a, b) => a - b));
          }
          expect(isSusunanSah(naskah)).toBe(true);
        }
      }),
    );
  });

  test('takes a branch along unbroken', () => {
    fc.assert(
      fc.property(naskahArb, fc.nat(30), fc.constantFrom(-1 as const, 1 as const), (naskah, i, arah) => {
        const hasil = pindahBagian(naskah, i, arah);
        if (hasil === null) return;
        const cabang = naskah.slice(i, akhirCabang(naskah, i));
        const j = hasil.findIndex(({ id }) => id === naskah[i]?.id);
        expect(hasil.slice(j, akhirCabang(hasil, j))).toEqual(cabang);
      }),
    );
  });
});
