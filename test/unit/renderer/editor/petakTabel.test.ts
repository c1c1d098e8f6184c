import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { petakTabel, type SelMerentang } from '../../../../renderer/features/naskah/editor/tempel/petakTabel';

const sel = (isi: string, kolom = 1, baris = 1): SelMerentang<string> => ({ isi, kolom, baris });
/** Rows of one group, as words; `.` where a merged cell only reaches to. */
const petak = (...barisList: SelMerentang<string>[][]): string[] => tulis(petakTabel([barisList]));
const tulis = (hasil: readonly (readonly (string | null)[])[]): string[] =>
  hasil.map((baris) => baris.map((isi) => isi ?? '.').join(' '));

describe('petakTabel', () => {
  it('keeps what stands right of a merged row in its column', () =>
    expect(
      petak([sel('No'), sel('Aspek'), sel('Nilai')], [sel('1', 1, 2), sel('Sarana'), sel('3')], [sel('SDM'), sel('4')]),
    ).toEqual(['No Aspek Nilai', '1 Sarana 3', '. SDM 4']));

  it('places a head of two rows with columns merged above single ones', () =>
    expect(
      petak(
        [sel('No', 1, 2), sel('Tahun', 3), sel('Ket', 1, 2)],
        [sel('2020'), sel('2021'), sel('2022')],
        [sel('1'), sel('a'), sel('b'), sel('c'), sel('d')],
      ),
    ).toEqual(['No Tahun . . Ket', '. 2020 2021 2022 .', '1 a b c d']));

  it('places a cell merged over rows and columns at once', () =>
    expect(
      petak([sel('a'), sel('B', 2, 2), sel('c')], [sel('d'), sel('e')], [sel('f'), sel('g'), sel('h'), sel('i')]),
    ).toEqual(['a B . c', 'd . . e', 'f g h i']));

  it('lets a cell run over one from above, and keeps both where they begin', () =>
    expect(
      petak([sel('a'), sel('B', 1, 3), sel('c')], [sel('D', 3, 1)], [sel('e'), sel('f')], [sel('g'), sel('h')]),
    ).toEqual(['a B c', 'D . .', 'e . f', 'g h .']));

  it('ends a span of 0 rows, and one too long, with its group', () => {
    const kepala = [[sel('A', 1, 0), sel('B', 1, 65_535)], [sel('C')]];
    const badan = [[sel('1', 1, 0), sel('2')], [sel('3')], [sel('4')]];
    expect(tulis(petakTabel([kepala, badan]))).toEqual(['A B .', '. . C', '1 2 .', '. 3 .', '. 4 .']);
  });

  it('grows by no absurd span', () => {
    expect(petak([sel('a', 65_535, 65_535), sel('b', 1000, 65_535)], [], [])).toEqual(['a']);
    expect(petak([sel('a', 1000)], [sel('b'), sel('c')])).toEqual(['a .', 'b c']);
    expect(petak([sel('a', 0, -3), sel('b', -1)], [sel('c'), sel('d')])).toEqual(['a b', 'c d']);
  });

  it('fills rows of different lengths and drops empty ones', () =>
    expect(petak([sel('a')], [], [sel('b'), sel('c'), sel('d')], [sel('e'), sel('f')])).toEqual([
      'a . .',
      'b c d',
      'e f .',
    ]));

  it('leaves out columns and rows that merging alone has made', () => {
    expect(petak([sel('a', 2), sel('b', 3)], [sel('c', 2), sel('d', 3)])).toEqual(['a b', 'c d']);
    expect(petak([sel('a', 1, 2), sel('b', 1, 2)], [], [sel('c'), sel('d')])).toEqual(['a b', 'c d']);
    expect(petakTabel([])).toEqual([]);
    expect(petakTabel([[[]]])).toEqual([]);
  });

  it('places a table cut into rectangles exactly as it was drawn', () => {
    const ukuran = fc.integer({ min: 1, max: 6 });
    const potongan = fc.array(fc.tuple(ukuran, ukuran, ukuran, ukuran), { maxLength: 12 });
    fc.assert(
      fc.property(ukuran, ukuran, potongan, (lebar, tinggi, potonganList) => {
        const milik = Array.from({ length: tinggi }, () => Array<string>(lebar).fill(''));
        const mulai: SelMerentang<string>[][] = Array.from({ length: tinggi }, () => []);
        const gambar = Array.from({ length: tinggi }, () => Array<string>(lebar).fill('.'));
        const kotak = [...potonganList, ...Array.from({ length: 36 }, () => [1, 1, 1, 1] as const)];
        for (let y = 0; y < tinggi; y += 1) {
          for (let x = 0; x < lebar; x += 1) {
            if (milik[y]?.[x] !== '') continue;
            const [, , k = 1, b = 1] = kotak[(y * lebar + x) % kotak.length] ?? [];
            let kolom = 1;
            while (kolom < k && x + kolom < lebar && milik[y]?.[x + kolom] === '') kolom += 1;
            const baris = Math.min(b, tinggi - y);
            for (let j = 0; j < baris; j += 1) milik[y + j]?.fill(`${y}/${x}`, x, x + kolom);
            mulai[y]?.push(sel(`${y}/${x}`, kolom, baris));
            gambar[y]?.fill(`${y}/${x}`, x, x + 1);
          }
        }
        // What no cell begins in falls away, in the drawing as in the table.
        const kolomAda = Array.from({ length: lebar }, (_, x) => x).filter((x) => gambar.some((r) => r[x] !== '.'));
        const harap = gambar
          .filter((r) => r.some((isi) => isi !== '.'))
          .map((r) => kolomAda.map((x) => r[x]).join(' '));
        expect(petak(...mulai)).toEqual(harap);
      }),
      { numRuns: 500 },
    );
  });
});
