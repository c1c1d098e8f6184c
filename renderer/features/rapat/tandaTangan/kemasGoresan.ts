import type { Peserta } from '../../../../shared/domain/dossier';

export type Goresan = Peserta['tandaTangan'];

/** The box signatures are stored in. */
export const LEBAR_KOTAK = 1000;
export const TINGGI_KOTAK = 400;
/** Most strokes and points a signature holds, as the schema says. */
export const GORESAN_MAKS = 60;
export const TITIK_MAKS = 2000;

interface Titik {
  readonly x: number;
  readonly y: number;
}

const batasi = (nilai: number, maks: number): number => Math.max(0, Math.min(Math.round(nilai), maks));

/** Evenly chosen points, first and last among them. */
const tipiskan = <T>(list: readonly T[], maks: number): T[] =>
  list.length <= maks
    ? [...list]
    : Array.from({ length: maks }, (_, i) => list[Math.round((i * (list.length - 1)) / (maks - 1))] as T);

/**
 * Strokes drawn on a canvas of `lebar` × `tinggi` pixels, as whole numbers in the box of 1000 × 400: points that fall
 * together count once, too many are thinned evenly. Strokes beyond 60 are left out; `goresan.length > GORESAN_MAKS` tells
 * beforehand.
 */
export const kemasGoresan = (goresan: readonly (readonly Titik[])[], lebar: number, tinggi: number): Goresan =>
  goresan
    .filter((titikList) => titikList.length > 0)
    .slice(0, GORESAN_MAKS)
    .map((titikList) => {
      const kotak = titikList.map(({ x, y }): [number, number] => [
        batasi((x / lebar) * LEBAR_KOTAK, LEBAR_KOTAK),
        batasi((y / tinggi) * TINGGI_KOTAK, TINGGI_KOTAK),
      ]);
      const beda = kotak.filter(([x, y], i) => i === 0 || x !== kotak[i - 1]?.[0] || y !== kotak[i - 1]?.[1]);
      return tipiskan(beda, TITIK_MAKS);
    });

/** The way back: points of a canvas from the stored strokes. */
export const bukaGoresan = (goresan: Goresan, lebar: number, tinggi: number): Titik[][] =>
  goresan.map((titikList) =>
    titikList.map(([x, y]) => ({ x: (x / LEBAR_KOTAK) * lebar, y: (y / TINGGI_KOTAK) * tinggi })),
  );
