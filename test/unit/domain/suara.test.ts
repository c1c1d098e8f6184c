import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nilai, Suara } from '../../../shared/domain/dossier';
import { hitungSuara } from '../../../shared/domain/rapat/hitungSuara';

const tangan = (...jumlahList: number[]): Suara => ({ cara: 'ANGKAT_TANGAN', jumlahList });
const peserta = (...nilaiList: Nilai[]): Suara => ({
  cara: 'PESERTA',
  suaraList: nilaiList.map((nilai, i) => ({ pesertaId: `p${i}`, nilai })),
});

describe('hitungSuara', () => {
  it('says nothing without a vote', () => {
    const kosong = { jumlahList: [0, 0, 0, 0], total: 0, modusList: [], median: null, rentang: null };
    expect(hitungSuara(null)).toEqual(kosong);
    expect(hitungSuara(tangan(0, 0, 0, 0))).toEqual(kosong);
    expect(hitungSuara(peserta())).toEqual(kosong);
  });

  it('counts hands: most votes, the middle one, and how far they lie apart', () => {
    expect(hitungSuara(tangan(0, 3, 12, 1))).toEqual({
      jumlahList: [0, 3, 12, 1],
      total: 16,
      modusList: [3],
      median: { pembilang: 6, penyebut: 2 },
      rentang: 2,
    });
  });

  it('names every score with most votes, and a median between two scores', () => {
    const hasil = hitungSuara(peserta(4, 1, 4, 1));
    expect(hasil.modusList).toEqual([1, 4]);
    expect(hasil.median).toEqual({ pembilang: 5, penyebut: 2 });
    expect(hasil.rentang).toBe(3);
  });

  it('counts names and hands alike, whatever their order, with the median of a sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Nilai>(1, 2, 3, 4), { minLength: 1, maxLength: 60 }), (nilaiList) => {
        const urut = nilaiList.toSorted((a, b) => a - b);
        const jumlahList = [1, 2, 3, 4].map((n) => nilaiList.filter((nilai) => nilai === n).length);
        const hasil = hitungSuara(peserta(...nilaiList));
        expect(hasil).toEqual(hitungSuara(tangan(...jumlahList)));
        const [kiri, kanan] = [urut[(urut.length - 1) >> 1] ?? 0, urut[urut.length >> 1] ?? 0];
        expect(hasil.median).toEqual({ pembilang: kiri + kanan, penyebut: 2 });
        expect(hasil.rentang).toBe((urut.at(-1) ?? 0) - (urut[0] ?? 0));
      }),
    );
  });
});
