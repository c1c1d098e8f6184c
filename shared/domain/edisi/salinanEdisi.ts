import type { Dossier, IsiEdisi } from '../dossier';
import { canonicalJson } from '../pengesahan/canonicalJson';
import { tanpa } from '../tanpa';

/** What an edition of this dossier adopts, as the working plan stands. */
export const isiEdisiOf = ({ dataUmum, matriks, targetList, ukuranList }: Dossier): IsiEdisi => ({
  periode: dataUmum.periode,
  tahunMatriks: dataUmum.tahunMatriks,
  matriks,
  targetList,
  ukuranList,
});

/**
 * Content of an edition in the canonical form its SHA-256 is taken over. Ids are replaced by positions, so that a copied
 * dossier has the same text; fields that hold nothing are left out, so that fields of later versions don't change it.
 */
export const salinanEdisi = (isi: IsiEdisi): string => {
  const posisi = new Map(isi.matriks.map(({ barisId }, i) => [barisId, `baris-${i + 1}`]));
  const posisiOf = (id: string | null): string | null => (id === null ? null : (posisi.get(id) ?? null));
  return canonicalJson(
    buangKosong({
      ...isi,
      matriks: isi.matriks.map((b) => ({ ...b, barisId: posisiOf(b.barisId), indukId: posisiOf(b.indukId) })),
      // What was achieved comes after the adoption.
      targetList: isi.targetList.map((target) => tanpa(target, 'indikatorId', 'capaianList')),
      ukuranList: isi.ukuranList.map((ukuran) => ({
        ...tanpa(ukuran, 'ukuranId'),
        kelompokProgramId: posisiOf(ukuran.kelompokProgramId),
      })),
    }),
  );
};

/** Zero is a value: a target of nothing is not a missing one. */
const isKosong = (nilai: unknown): boolean =>
  nilai === null || nilai === '' || nilai === false || (Array.isArray(nilai) && nilai.length === 0);

const buangKosong = (nilai: unknown): unknown => {
  if (Array.isArray(nilai)) return nilai.map(buangKosong);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(
    Object.entries(nilai)
      .filter(([, isi]) => !isKosong(isi))
      .map(([kunci, isi]) => [kunci, buangKosong(isi)]),
  );
};
