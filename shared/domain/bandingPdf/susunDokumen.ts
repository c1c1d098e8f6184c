import type { HalamanTeks } from './halamanTeks';
import { kepalaBerulang } from './kepalaBerulang';

/** A page while it is compared. */
export interface Halaman {
  /** Its words but the page number, as numbers that stand for the same word in both documents. */
  readonly kodeList: readonly number[];
  /** For each of them the index into the page's `kataList`. */
  readonly indexList: readonly number[];
  /** How many of them are a head that neighbouring pages repeat. */
  readonly kepala: number;
}

/** Numbers the words of a document; `kamus` grows and is shared by the documents compared. */
export const susunDokumen = (halamanList: readonly HalamanTeks[], kamus: Map<string, number>): readonly Halaman[] => {
  const kodeOf = (kata: string): number => {
    const bentuk = kata.normalize('NFKC');
    const kode = kamus.get(bentuk) ?? kamus.size;
    kamus.set(bentuk, kode);
    return kode;
  };
  const isiList = halamanList.map(({ kataList, nomorList }) => {
    const indexList = [...kataList.keys()].filter((i) => !nomorList.includes(i));
    return { indexList, kodeList: indexList.map((i) => kodeOf(kataList[i] ?? '')) };
  });
  const kodeListList = isiList.map(({ kodeList }) => kodeList);
  return isiList.map((isi, i) => ({ ...isi, kepala: kepalaBerulang(kodeListList, i) }));
};
