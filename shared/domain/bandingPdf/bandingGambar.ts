import type { Kotak } from './halamanTeks';

/** A drawn page: RGBA, four bytes a dot, line by line from the top. */
export interface Gambar {
  readonly lebar: number;
  readonly tinggi: number;
  readonly data: Uint8ClampedArray;
}

/** Weakest difference of a colour that counts, of 255. */
const BEDA_WARNA = 40;
/** Fewer dots than this are noise of the drawing. */
const TITIK_MIN = 4;

/**
 * Frame around all that two drawings of a page differ in, as fractions of the page; null when they are the same. Dots
 * inside `abaikanList` (page numbers) don't count. Drawings of other shapes differ everywhere.
 */
export const bandingGambar = (a: Gambar, b: Gambar, abaikanList: readonly Kotak[]): Kotak | null => {
  const { lebar, tinggi } = a;
  if (lebar !== b.lebar || tinggi !== b.tinggi) return { x: 0, y: 0, lebar: 1, tinggi: 1 };
  const abaikan = abaikanList.map((kotak) => ({
    kiri: Math.floor(kotak.x * lebar) - 1,
    kanan: Math.ceil((kotak.x + kotak.lebar) * lebar) + 1,
    atas: Math.floor(kotak.y * tinggi) - 1,
    bawah: Math.ceil((kotak.y + kotak.tinggi) * tinggi) + 1,
  }));
  let jumlah = 0;
  let [kiri, kanan, atas, bawah] = [lebar, -1, tinggi, -1];
  for (let y = 0, i = 0; y < tinggi; y += 1) {
    for (let x = 0; x < lebar; x += 1, i += 4) {
      if (bedaTitik(a.data, b.data, i) < BEDA_WARNA) continue;
      if (abaikan.some((k) => x >= k.kiri && x <= k.kanan && y >= k.atas && y <= k.bawah)) continue;
      jumlah += 1;
      kiri = Math.min(kiri, x);
      kanan = Math.max(kanan, x);
      atas = Math.min(atas, y);
      bawah = y;
    }
  }
  return jumlah < TITIK_MIN
    ? null
    : {
        x: kiri / lebar,
        y: atas / tinggi,
        lebar: (kanan - kiri + 1) / lebar,
        tinggi: (bawah - atas + 1) / tinggi,
      };
};

/** Largest difference of a dot's three colours: red and green of equal brightness differ too. */
const bedaTitik = (a: Uint8ClampedArray, b: Uint8ClampedArray, i: number): number =>
  Math.max(
    Math.abs((a[i] ?? 0) - (b[i] ?? 0)),
    Math.abs((a[i + 1] ?? 0) - (b[i + 1] ?? 0)),
    Math.abs((a[i + 2] ?? 0) - (b[i + 2] ?? 0)),
  );
