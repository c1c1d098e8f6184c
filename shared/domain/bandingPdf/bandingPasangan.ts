import { cocokkanUrutan } from './cocokkanUrutan';
import type { PasanganHalaman } from './halamanTeks';
import type { Halaman } from './susunDokumen';

/** A page with, per word, whether the other document has it. */
export interface HalamanCocok extends Halaman {
  readonly adaList: readonly boolean[];
}

/** State of a page and its partner, with the words that only one of the documents has. */
export const bandingPasangan = (
  lama: HalamanCocok | null,
  baru: HalamanCocok | null,
): Pick<PasanganHalaman, 'keadaan' | 'bedaLama' | 'bedaBaru'> => {
  if (lama === null || baru === null) {
    // A page of its own: the repeated head it stands under is no text that was added or removed.
    return {
      keadaan: lama === null ? 'BARU' : 'LAMA',
      bedaLama: lama === null ? [] : indexOf(lama, sisaOf(lama, lama.kepala)),
      bedaBaru: baru === null ? [] : indexOf(baru, sisaOf(baru, baru.kepala)),
    };
  }
  const isSama =
    lama.kodeList.length === baru.kodeList.length && lama.kodeList.every((kode, i) => kode === baru.kodeList[i]);
  if (isSama) return { keadaan: 'SAMA', bedaLama: [], bedaBaru: [] };
  // What found no place in the documents as wholes may still have one on the partner: heads, and text before them.
  const sisaLama = sisaOf(lama, 0);
  const sisaBaru = sisaOf(baru, 0);
  const cocok = cocokkanUrutan(
    sisaLama.map((i) => lama.kodeList[i] ?? -1),
    sisaBaru.map((i) => baru.kodeList[i] ?? -1),
  );
  const cocokBaru = new Set(cocok);
  const bedaLama = indexOf(
    lama,
    sisaLama.filter((_, i) => cocok[i] === -1),
  );
  const bedaBaru = indexOf(
    baru,
    sisaBaru.filter((_, i) => !cocokBaru.has(i)),
  );
  return { keadaan: bedaLama.length + bedaBaru.length === 0 ? 'BERGESER' : 'BERUBAH', bedaLama, bedaBaru };
};

const sisaOf = ({ adaList }: HalamanCocok, mulai: number): readonly number[] =>
  adaList.flatMap((ada, i) => (ada || i < mulai ? [] : [i]));

const indexOf = ({ indexList }: Halaman, tempatList: readonly number[]): readonly number[] =>
  tempatList.flatMap((tempat) => indexList[tempat] ?? []);
