import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildPohon } from '../../../renderer/features/matriks/pohonMatriks';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';
import { labelBaris, nomorMatriks, tahunCetak } from '../../../shared/domain/matriks/nomorMatriks';
import { terapkanPerubahan } from '../../../shared/domain/matriks/terapkanPerubahan';
import { matriksArbitrary } from '../../builders/matriksArbitrary';

const isian = fc.record({
  tahunIkutAnak: fc.boolean(),
  anggaranTahunList: fc
    .subarray([2022, 2023])
    .chain((tahunList) =>
      fc
        .array(fc.nat(9), { minLength: tahunList.length, maxLength: tahunList.length })
        .map((rupiahList) => tahunList.map((tahun, i) => ({ tahun, rupiah: rupiahList[i] ?? 0 }))),
    ),
});

/** Rows that follow their children and rows with budgets among them. */
const matriks = (): fc.Arbitrary<BarisMatriks[]> =>
  matriksArbitrary().chain((list) =>
    fc
      .array(isian, { minLength: list.length, maxLength: list.length })
      .map((isianList) => list.map((baris, i) => ({ ...baris, ...isianList[i] }))),
  );

/** Rows added, removed, moved and edited; or some edited, with all of them where they were. */
const perubahan = (): fc.Arbitrary<{ lama: BarisMatriks[]; baru: BarisMatriks[] }> =>
  fc.oneof(
    fc
      .tuple(matriks(), matriks())
      .map(([lama, tujuan]) => ({ lama, baru: terapkanPerubahan(lama, bandingkanMatriks(lama, tujuan)).matriks })),
    fc.tuple(matriks(), fc.array(fc.option(isian), { maxLength: 14 })).map(([lama, isianList]) => ({
      lama,
      baru: lama.map((baris, i) => (isianList[i] ? { ...baris, ...isianList[i] } : baris)),
    })),
  );

/** Rupiah below a row in a year, child by child; undefined where nothing stands. */
const anggaranBawah = (list: readonly BarisMatriks[], barisId: string, tahun: number): number | undefined => {
  const adaList = list
    .filter(({ indukId }) => indukId === barisId)
    .map(
      (anak) =>
        anggaranBawah(list, anak.barisId, tahun) ?? anak.anggaranTahunList.find((isi) => isi.tahun === tahun)?.rupiah,
    )
    .filter((rupiah) => rupiah !== undefined);
  return adaList.length === 0 ? undefined : adaList.reduce((jumlah, rupiah) => jumlah + rupiah, 0);
};

it('reads numbers, years and budgets as the rules say', () => {
  fc.assert(
    fc.property(matriks(), (list) => {
      const pohon = buildPohon(list);
      const nomor = nomorMatriks(list);
      const cetak = tahunCetak(list);
      expect([...pohon.keys()]).toEqual(list.map(({ barisId }) => barisId));
      for (const { barisId, jenis } of list) {
        const simpul = pohon.get(barisId);
        const anakList = list.filter(({ indukId }) => indukId === barisId).map((anak) => anak.barisId);
        expect(simpul?.anakList).toEqual(anakList);
        expect(simpul?.label).toBe(labelBaris(jenis, nomor.get(barisId) ?? ''));
        expect(simpul?.tahunCetak).toEqual(cetak.get(barisId));
        for (const tahun of [2022, 2023]) {
          const rupiah = simpul?.anggaranAnak?.find(([ini]) => ini === tahun)?.[1];
          expect(rupiah).toBe(anggaranBawah(list, barisId, tahun));
        }
      }
    }),
  );
});

it('reads after a change what it would read anew, and keeps the rows nothing happened to', () => {
  fc.assert(
    fc.property(perubahan(), ({ lama, baru }) => {
      const sebelum = buildPohon(lama);
      const pohon = buildPohon(baru, sebelum);
      const anew = buildPohon(baru);
      expect([...pohon]).toEqual([...anew]);
      for (const [barisId, simpul] of pohon) {
        const dulu = sebelum.get(barisId);
        if (dulu?.baris === simpul.baris && JSON.stringify(dulu) === JSON.stringify(simpul)) expect(simpul).toBe(dulu);
      }
    }),
    { numRuns: 300 },
  );
});
