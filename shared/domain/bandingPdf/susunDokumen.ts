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

/** Pages of a document that follow one another, with those around them, which only tell what is a repeated head. */
export interface PotonganDokumen {
  readonly halamanList: readonly HalamanTeks[];
  readonly sebelum?: HalamanTeks | undefined;
  readonly sesudah?: HalamanTeks | undefined;
}

/** Numbers the words of a document; `kamus` grows and is shared by the documents compared. */
export const susunDokumen = (potongan: PotonganDokumen, kamus: Map<string, number>): readonly Halaman[] => {
  const kodeOf = (kata: string): number => {
    const bentuk = kata.normalize('NFKC');
    const kode = kamus.get(bentuk) ?? kamus.size;
    kamus.set(bentuk, kode);
    return kode;
  };
  const isiOf = ({ kataList, nomorList }: HalamanTeks) => {
    const indexList = [...kataList.keys()].filter((i) => !nomorList.includes(i));
    return { indexList, kodeList: indexList.map((i) => kodeOf(kataList[i] ?? '')) };
  };
  const isiList = potongan.halamanList.map(isiOf);
  const kodeListOf = (halaman: HalamanTeks | undefined) => (halaman ? isiOf(halaman).kodeList : []);
  const kodeListList = [
    kodeListOf(potongan.sebelum),
    ...isiList.map(({ kodeList }) => kodeList),
    kodeListOf(potongan.sesudah),
  ];
  return isiList.map((isi, i) => ({ ...isi, kepala: kepalaBerulang(kodeListList, i + 1) }));
};
