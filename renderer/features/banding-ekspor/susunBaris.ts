import type { PasanganTampil } from './pasanganTampil';
import type { HasilBanding } from './useBanding';

/** Where a pair of pages stands in both panels, in CSS pixels. */
export interface Baris {
  readonly atas: number;
  /** Without the caption. */
  readonly tinggi: number;
}

/** Height of the caption over a page and of the gap below it; the style sheet says the same. */
export const TINGGI_JUDUL = 26;
export const JARAK = 10;
/** What is left above a change that is jumped to. */
const RUANG_ATAS = 90;

/** Both pages of a pair get the height of the taller one, so that the panels stay in step. */
export const susunBaris = (
  { pasanganList, ukuran }: Pick<HasilBanding, 'pasanganList' | 'ukuran'>,
  lebar: number,
): readonly Baris[] => {
  let atas = 0;
  return pasanganList.map((pasangan) => {
    const tinggiList = (['lama', 'baru'] as const).map((sisi) => {
      const ada = ukuran[sisi][pasangan[sisi] ?? -1];
      return ada === undefined ? 0 : (lebar * ada.tinggi) / ada.lebar;
    });
    const baris = { atas, tinggi: Math.ceil(Math.max(...tinggiList)) };
    atas += TINGGI_JUDUL + baris.tinggi + JARAK;
    return baris;
  });
};

/** Height of all of them together. */
export const tinggiSemua = (barisList: readonly Baris[]): number => {
  const akhir = barisList.at(-1);
  return akhir ? akhir.atas + TINGGI_JUDUL + akhir.tinggi + JARAK : 0;
};

/** Index of the pair at a height. */
export const barisDi = (barisList: readonly Baris[], y: number): number =>
  Math.max(
    0,
    barisList.findLastIndex(({ atas }) => atas <= y),
  );

/** Pages up to this far off are drawn beforehand, CSS pixels. */
const JAUH = 1200;

/** The pairs that are shown or near: the first, and the one behind the last. */
export const barisDekat = (barisList: readonly Baris[], y: number, tinggi: number): readonly [number, number] => [
  barisDi(barisList, y - JAUH),
  barisDi(barisList, y + tinggi + JAUH) + 1,
];

/** Where to scroll so that the first change of a pair is seen, else its top. */
export const tujuanOf = (baris: Baris, pasangan: PasanganTampil, { kata }: HasilBanding): number => {
  const yOf = (sisi: 'lama' | 'baru', bedaList: readonly number[]): number[] => {
    const kataList = kata[sisi].get(pasangan[sisi] ?? -1) ?? [];
    return bedaList.flatMap((i) => kataList[i]?.y ?? []);
  };
  const y = Math.min(
    ...yOf('lama', pasangan.bedaLama),
    ...yOf('baru', pasangan.bedaBaru),
    ...(pasangan.gambar ? [pasangan.gambar.y] : []),
  );
  return baris.atas + (Number.isFinite(y) ? Math.max(0, y * baris.tinggi - RUANG_ATAS) : 0);
};
