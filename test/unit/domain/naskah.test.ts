import { describe, expect, it } from 'vitest';
import type { BagianNaskah, Blok, JenisBagian } from '../../../shared/domain/dossier';
import { nomorKeterangan, nomorNaskah, splitMiring } from '../../../shared/domain/naskah';

const bagian = (bagianId: string, jenis: JenisBagian, blokList: Blok[] = []): BagianNaskah => ({
  bagianId,
  isDicetak: true,
  jenis,
  judul: '',
  blokList,
});
const tabel = (): Blok => ({ jenis: 'TABEL', kode: 'ASESMEN', judul: '', sumber: '' });

describe('naskah', () => {
  it('numbers sections by level', () => {
    const naskah = [
      bagian('a', 'KATA_PENGANTAR'),
      bagian('b', 'BAB'),
      bagian('c', 'SUBBAB'),
      bagian('d', 'SUBSUBBAB'),
      bagian('e', 'SUBBAB'),
      bagian('f', 'SUBSUBBAB'),
      bagian('g', 'BAB'),
      bagian('h', 'SUBBAB'),
    ];
    expect([...nomorNaskah(naskah).values()]).toEqual(['', 'BAB I', '1.1', '1.1.1', '1.2', '1.2.1', 'BAB II', '2.1']);
  });

  it('counts tables through all sections', () => {
    const naskah = [bagian('a', 'BAB', [tabel(), tabel()]), bagian('b', 'BAB', [tabel()])];
    expect([...nomorKeterangan(naskah, 'TABEL').values()]).toEqual([1, 2, 3]);
    expect(nomorKeterangan(naskah, 'GAMBAR').size).toBe(0);
  });

  it.each([
    ['biasa', [['biasa', false]]],
    [
      '*Road Map* SP4N',
      [
        ['Road Map', true],
        [' SP4N', false],
      ],
    ],
    ['a * b', [['a * b', false]]],
    [
      '*a* dan *b*',
      [
        ['a', true],
        [' dan ', false],
        ['b', true],
      ],
    ],
    ['**', [['**', false]]],
    ['', []],
  ])('splits italics in "%s"', (teks, potongan) => {
    expect(splitMiring(teks).map((p) => [p.teks, p.miring])).toEqual(potongan);
  });
});
