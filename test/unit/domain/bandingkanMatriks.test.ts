import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { bandingkanMatriks, hitungPerubahan } from '../../../shared/domain/matriks/bandingkanMatriks';
import { TINGKAT } from '../../../shared/domain/matriks/nomorMatriks';
import { terapkanPerubahan } from '../../../shared/domain/matriks/terapkanPerubahan';
import { urutanTetap } from '../../../shared/domain/matriks/urutanTetap';
import { buildMatriks } from '../../builders/buildMatriks';
import { matriksArbitrary } from '../../builders/matriksArbitrary';

const PERIODE = { awal: 2022, akhir: 2024 };
const RUNS = 1000;

const byId = (matriks: readonly BarisMatriks[], id: string): BarisMatriks =>
  matriks.find(({ barisId }) => barisId === id) as BarisMatriks;

const isSehat = (matriks: readonly BarisMatriks[]): boolean => {
  const jalur: string[] = [];
  return matriks.every(({ barisId, indukId, jenis }) => {
    if (TINGKAT[jenis] > jalur.length) return false;
    jalur.length = TINGKAT[jenis];
    const cocok = (jalur.at(-1) ?? null) === indukId;
    jalur.push(barisId);
    return cocok;
  });
};

describe('two matrices', () => {
  it('that are the same differ in nothing', () => {
    fc.assert(
      fc.property(matriksArbitrary(), (a) => {
        expect(bandingkanMatriks(a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  it('differ in what makes the one the other', () => {
    fc.assert(
      fc.property(matriksArbitrary(), matriksArbitrary(), (a, b) => {
        const { matriks, ditolakList } = terapkanPerubahan(a, bandingkanMatriks(a, b));
        expect(matriks).toEqual(b);
        expect(ditolakList).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('give a sound matrix with any part of their changes', () => {
    fc.assert(
      fc.property(matriksArbitrary(), matriksArbitrary(), fc.infiniteStream(fc.boolean()), (a, b, pilihan) => {
        const dipilih = bandingkanMatriks(a, b).filter(() => pilihan.next().value);
        expect(isSehat(terapkanPerubahan(a, dipilih).matriks)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('one row', () => {
  const a = buildMatriks(30, PERIODE);

  it('renamed, with another year and moved is one change', () => {
    const pindahan = { ...byId(a, 'baris-4'), indukId: 'baris-8', uraian: 'Baru', tahunList: [2024] };
    const tanpa = a.filter(({ barisId }) => barisId !== 'baris-4');
    const i = tanpa.findIndex(({ barisId }) => barisId === 'baris-9');
    const perubahan = bandingkanMatriks(a, tanpa.toSpliced(i + 1, 0, pindahan));
    const isi = perubahan.filter(({ macamList }) => !macamList.includes('NOMOR'));
    expect(isi).toMatchObject([
      {
        barisId: 'baris-4',
        macamList: ['DIUBAH', 'DIPINDAH'],
        kolomList: ['uraian', 'tahunList'],
        nomorLama: 'I.1.2',
        nomorBaru: 'I.2.2',
        setelahId: 'baris-9',
      },
    ]);
  });

  it('put first moves alone; the others only get another number', () => {
    const kegiatan = a.slice(2, 7);
    const [pertama, ...sisa] = kegiatan.toReversed().slice(0, 1).concat(kegiatan.slice(0, 4));
    const b = [...a.slice(0, 2), pertama as BarisMatriks, ...sisa, ...a.slice(7)];
    const perubahan = bandingkanMatriks(a, b);
    expect(hitungPerubahan(perubahan)).toEqual({ BARU: 0, DIHAPUS: 0, DIUBAH: 0, DIPINDAH: 1, NOMOR: 4 });
  });

  it('removed with the rows below it is told for each of them', () => {
    const perubahan = bandingkanMatriks(
      a,
      a.filter(({ barisId, indukId }) => barisId !== 'baris-2' && indukId !== 'baris-2'),
    );
    expect(hitungPerubahan(perubahan)).toMatchObject({ DIHAPUS: 6, DIPINDAH: 0, DIUBAH: 0 });
  });
});

it('finds a longest run that kept its order', () => {
  expect(urutanTetap([])).toEqual([]);
  expect(urutanTetap([3, 1, null, 2, 5, 4])).toEqual([1, 3, 5]);
  expect(urutanTetap([5, 4, 3])).toHaveLength(1);
});
