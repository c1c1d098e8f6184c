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
export const susunBaris = (hasil: HasilBanding, lebar: number): readonly Baris[] => {
  let atas = 0;
  return hasil.pasanganList.map((pasangan) => {
    const tinggiList = [
      pasangan.lama === null ? undefined : hasil.lama[pasangan.lama],
      pasangan.baru === null ? undefined : hasil.baru[pasangan.baru],
    ].map((ada) => {
      if (ada === undefined) return 0;
      const { width, height } = ada.halaman.getViewport({ scale: 1 });
      return (lebar * height) / width;
    });
    const baris = { atas, tinggi: Math.ceil(Math.max(...tinggiList)) };
    atas += TINGGI_JUDUL + baris.tinggi + JARAK;
    return baris;
  });
};

/** Index of the pair at a height. */
export const barisDi = (barisList: readonly Baris[], y: number): number =>
  Math.max(
    0,
    barisList.findLastIndex(({ atas }) => atas <= y),
  );

/** Where to scroll so that the first change of a pair is seen, else its top. */
export const tujuanOf = (baris: Baris, pasangan: PasanganTampil, hasil: HasilBanding): number => {
  const yOf = (sisi: 'lama' | 'baru', bedaList: readonly number[]): number[] => {
    const kataList = hasil[sisi][pasangan[sisi] ?? -1]?.kataList ?? [];
    return bedaList.flatMap((i) => kataList[i]?.y ?? []);
  };
  const y = Math.min(
    ...yOf('lama', pasangan.bedaLama),
    ...yOf('baru', pasangan.bedaBaru),
    ...(pasangan.gambar ? [pasangan.gambar.y] : []),
  );
  return baris.atas + (Number.isFinite(y) ? Math.max(0, y * baris.tinggi - RUANG_ATAS) : 0);
};
