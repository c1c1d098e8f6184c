import type { Goresan } from '../../../shared/documents/model/tabel';
import { batasGoresan } from '../batasGoresan';
import { MM, type Node } from './node';

type Titik = readonly [x: number, y: number];

/** Room for the number in front of a signature. */
const LEBAR_NOMOR = 18;
/** Highest a signature gets, and what the width of its whole box is printed as at most. */
const TINGGI_MAKS = 10 * MM;
const LEBAR_KOTAK_MAKS = 38 * MM;
const LEBAR_KOTAK = 1000;
const TEBAL_GARIS = 0.9;
/** Points closer than this to the one before, in units of the box, draw nothing that can be seen. */
const JARAK_MIN = 3;

/** A number with a signature behind it, drawn as lines: cut to what was drawn, in proportion, within `lebar` points. */
export const susunGoresan = (nomor: NonNullable<Node['text']>, goresanList: Goresan, lebar: number): Node => {
  const { kiri, kanan, atas, bawah } = batasGoresan(goresanList);
  const skala = Math.min(
    (lebar - LEBAR_NOMOR) / Math.max(1, kanan - kiri),
    TINGGI_MAKS / Math.max(1, bawah - atas),
    LEBAR_KOTAK_MAKS / LEBAR_KOTAK,
  );
  const canvas = goresanList.map((goresan) => ({
    type: 'polyline',
    lineWidth: TEBAL_GARIS,
    lineCap: 'round',
    lineJoin: 'round',
    points: garis(goresan).map(([x, y]) => ({ x: (x - kiri) * skala, y: (y - atas) * skala })),
  }));
  return {
    columnGap: 0,
    columns: [
      { width: LEBAR_NOMOR, text: nomor },
      { width: '*', canvas },
    ],
  };
};

/** Enough points of a stroke; a single one becomes a line too short to see, which its round ends make a dot. */
const garis = (goresan: readonly Titik[]): Titik[] => {
  const hasil: Titik[] = [];
  for (const [i, [x, y]] of goresan.entries()) {
    const lalu = hasil.at(-1);
    const isJauh = !lalu || Math.hypot(x - lalu[0], y - lalu[1]) >= JARAK_MIN;
    if (isJauh || i === goresan.length - 1) hasil.push([x, y]);
  }
  const [awal] = hasil;
  return awal && hasil.length === 1 ? [awal, [awal[0] + 0.1, awal[1]]] : hasil;
};
