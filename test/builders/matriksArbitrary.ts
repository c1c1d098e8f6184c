import fc from 'fast-check';
import type { BarisMatriks, JenisBaris } from '../../shared/domain/dossier';
import { barisMatriksBaru } from '../../shared/domain/matriks/barisMatriksBaru';
import { TINGKAT } from '../../shared/domain/matriks/nomorMatriks';

const JENIS: readonly JenisBaris[] = ['KELOMPOK_PROGRAM', 'PROGRAM', 'KEGIATAN'];

/** A sound matrix over a small pool of ids, so that two of them share rows at other places and levels. */
export const matriksArbitrary = (maks = 14): fc.Arbitrary<BarisMatriks[]> =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.nat(maks + 4),
        tingkat: fc.nat(2),
        uraian: fc.constantFrom('satu', 'dua', 'tiga'),
        tahun: fc.subarray([2022, 2023, 2024]),
      }),
      { selector: ({ id }) => id, maxLength: maks },
    )
    .map((isiList) => {
      const jalur: string[] = [];
      return isiList.map(({ id, tingkat, uraian, tahun }) => {
        const jenis = JENIS[Math.min(tingkat, jalur.length)] ?? 'KELOMPOK_PROGRAM';
        jalur.length = TINGKAT[jenis];
        const indukId = jalur.at(-1) ?? null;
        const barisId = `b${id}`;
        jalur.push(barisId);
        return barisMatriksBaru({ barisId, indukId, jenis, uraian, tahunList: tahun });
      });
    });
