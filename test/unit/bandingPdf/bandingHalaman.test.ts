import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandingHalaman as bandingPotongan } from '../../../shared/domain/bandingPdf/bandingHalaman';
import type { HalamanTeks } from '../../../shared/domain/bandingPdf/halamanTeks';

const bandingHalaman = (lama: readonly HalamanTeks[], baru: readonly HalamanTeks[]) =>
  bandingPotongan({ halamanList: lama }, { halamanList: baru });
const halaman = (teks: string, nomor = ''): HalamanTeks => {
  const kataList = teks.split(/\s+/).filter(Boolean);
  return nomor === '' ? { kataList, nomorList: [] } : { kataList: [...kataList, nomor], nomorList: [kataList.length] };
};
const dokumen = (...teksList: string[]) => teksList.map((teks, i) => halaman(teks, String(i + 1)));
const bab = (nama: string, jumlah = 30) => Array.from({ length: jumlah }, (_, i) => `${nama}${i}`).join(' ');
const ringkas = (lama: readonly HalamanTeks[], baru: readonly HalamanTeks[]) =>
  bandingHalaman(lama, baru).map((p) => `${p.lama ?? '-'}:${p.baru ?? '-'} ${p.keadaan}`);

describe('bandingHalaman', () => {
  it('names the changed words of the changed page, and no other page', () => {
    const lama = dokumen(bab('a'), 'nilai akhir 3,33 dengan predikat cukup', bab('c'));
    const baru = dokumen(bab('a'), 'nilai akhir 3,42 dengan predikat cukup', bab('c'));
    expect(ringkas(lama, baru)).toEqual(['0:0 SAMA', '1:1 BERUBAH', '2:2 SAMA']);
    expect(bandingHalaman(lama, baru)[1]).toMatchObject({ bedaLama: [2], bedaBaru: [2] });
  });

  it('keeps pages together over one that was put in; shifted page numbers are no change', () => {
    const lama = dokumen(bab('a'), bab('b'), bab('c'));
    const baru = dokumen(bab('a'), bab('baru'), bab('b'), bab('c'));
    expect(ringkas(lama, baru)).toEqual(['0:0 SAMA', '-:1 BARU', '1:2 SAMA', '2:3 SAMA']);
    expect(ringkas(baru, lama)).toEqual(['0:0 SAMA', '1:- LAMA', '2:1 SAMA', '3:2 SAMA']);
  });

  it('tells text that only moved to the next page from text that changed', () => {
    const lama = dokumen(`${bab('a')} ekor satu dua`, bab('b'), bab('c'));
    const baru = dokumen(
      `${bab('a', 15)} sisipan ${bab('a').split(' ').slice(15).join(' ')}`,
      `ekor satu dua ${bab('b')}`,
      bab('c'),
    );
    expect(ringkas(lama, baru)).toEqual(['0:0 BERUBAH', '1:1 BERGESER', '2:2 SAMA']);
    expect(bandingHalaman(lama, baru)[0]).toMatchObject({ bedaLama: [], bedaBaru: [15] });
  });

  it('is not led astray by a table head that every page repeats', () => {
    const kepala = 'No Kelompok Program Kegiatan Waktu Pihak Terlibat';
    const baris = (dari: number, sampai: number) =>
      Array.from({ length: sampai - dari }, (_, i) => `baris${dari + i} uraian${dari + i} 2022`).join(' ');
    const lama = dokumen(`${kepala} ${baris(0, 10)}`, `${kepala} ${baris(10, 20)}`, `${kepala} ${baris(20, 26)}`);
    const baru = dokumen(
      `${kepala} ${baris(0, 5)} tambahan ${baris(5, 9)}`,
      `${kepala} ${baris(9, 19)}`,
      `${kepala} ${baris(19, 26)}`,
    );
    expect(ringkas(lama, baru)).toEqual(['0:0 BERUBAH', '1:1 BERGESER', '2:2 BERGESER']);
    expect(bandingHalaman(lama, baru)[0]?.bedaBaru).toHaveLength(1);
    const pendek = dokumen(`${kepala} ${baris(0, 10)}`);
    expect(
      bandingHalaman(lama, pendek)
        .slice(1)
        .flatMap(({ bedaLama }) => bedaLama.slice(0, 1)),
    ).toEqual([7, 7]);
  });

  it('shows a page written anew beside the old one, and empty pages beside empty ones', () => {
    expect(ringkas(dokumen(bab('a'), bab('x'), bab('c')), dokumen(bab('a'), bab('y'), bab('c')))).toEqual([
      '0:0 SAMA',
      '1:1 BERUBAH',
      '2:2 SAMA',
    ]);
    const kosong = halaman('');
    const [a, b] = [halaman(bab('a')), halaman(bab('b'))];
    expect(ringkas([a, kosong, b], [a, kosong, halaman(bab('n')), b])).toEqual([
      '0:0 SAMA',
      '1:1 SAMA',
      '-:2 BARU',
      '2:3 SAMA',
    ]);
    expect(ringkas([kosong], [])).toEqual(['0:- LAMA']);
    expect(ringkas([], [])).toEqual([]);
  });

  const halamanArbitrary = fc.array(fc.constantFrom('dan', 'atau', '√', '1', '2', 'naskah'), { maxLength: 12 });

  it('shows every page of both documents once, in order, for any documents', () => {
    const dokumenArbitrary = fc
      .array(halamanArbitrary, { maxLength: 12 })
      .map((list) => list.map((kataList) => ({ kataList, nomorList: [] })));
    fc.assert(
      fc.property(dokumenArbitrary, dokumenArbitrary, (lama, baru) => {
        const hasil = bandingHalaman(lama, baru);
        expect(hasil.flatMap((p) => p.lama ?? [])).toEqual([...lama.keys()]);
        expect(hasil.flatMap((p) => p.baru ?? [])).toEqual([...baru.keys()]);
        for (const { keadaan, lama: l, baru: b, bedaLama, bedaBaru } of hasil) {
          expect(keadaan === 'LAMA').toBe(b === null);
          expect(keadaan === 'BARU').toBe(l === null);
          if (keadaan === 'SAMA' && l !== null && b !== null) expect(lama[l]).toEqual(baru[b]);
          if (keadaan === 'SAMA' || keadaan === 'BERGESER') expect([...bedaLama, ...bedaBaru]).toEqual([]);
        }
        for (const { keadaan } of bandingHalaman(lama, lama)) expect(keadaan).toBe('SAMA');
      }),
    );
  });

  it('finds the pages that were put in, wherever that was', () => {
    const tempatArbitrary = fc.uniqueArray(fc.nat(11), { maxLength: 6 });
    fc.assert(
      fc.property(tempatArbitrary, (tempatList) => {
        const baru = Array.from({ length: 12 }, (_, i) => halaman(bab(`h${i}k`, 12)));
        const lama = baru.filter((_, i) => !tempatList.includes(i));
        expect(bandingHalaman(lama, baru).flatMap((p) => (p.keadaan === 'BARU' ? (p.baru ?? []) : []))).toEqual(
          tempatList.toSorted((x, y) => x - y),
        );
      }),
    );
  });
});
