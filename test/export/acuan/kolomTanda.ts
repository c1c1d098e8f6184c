import { kataOf, type PdfTerbaca } from '../pdf/readPdf';

/** A mark under the column of a head: `2 √` by the text of the nearest head. */
export interface TandaKolom {
  readonly halaman: number;
  readonly y: number;
  readonly kolom: string;
}

/** Words a head stands on the same line with, such as the years of a matrix. */
const BARIS_SAMA = 3;

/**
 * Marks below the heads of a table, from the top of its pages to their foot: each by the head that stands nearest above
 * it across the page. `kepalaList` are the words of one line of the head, from left to right.
 */
export const tandaPerKolom = (pdf: PdfTerbaca, kepalaList: readonly string[], tanda: RegExp): TandaKolom[] => {
  const kataList = kataOf(pdf);
  const halamanSet = new Set(kataList.map(({ halaman }) => halaman));
  return [...halamanSet].flatMap((halaman) => {
    const isiHalaman = kataList.filter((kata) => kata.halaman === halaman);
    const kepalaAtas = isiHalaman
      .filter(({ teks }) => teks === kepalaList[0])
      .flatMap((awal) => {
        const sebaris = kepalaList.map((kepala) =>
          isiHalaman.find(({ teks, y, x }) => teks === kepala && Math.abs(y - awal.y) < BARIS_SAMA && x >= awal.x),
        );
        return sebaris.includes(undefined) ? [] : [sebaris.filter((kata) => kata !== undefined)];
      });
    return isiHalaman.flatMap((kata) => {
      const kepala = kepalaAtas.findLast(([awal]) => awal !== undefined && awal.y < kata.y);
      if (!kepala || !tanda.test(kata.teks)) return [];
      const dekat = kepala.toSorted((a, b) => Math.abs(a.x - kata.x) - Math.abs(b.x - kata.x))[0];
      return dekat && Math.abs(dekat.x - kata.x) < 25 ? [{ halaman, y: kata.y, kolom: dekat.teks }] : [];
    });
  });
};

/** Columns of the marks of each row that has any, row by row. */
export const kolomPerBaris = (tandaList: readonly TandaKolom[]): string[] => {
  const hasil: { halaman: number; y: number; kolomList: string[] }[] = [];
  for (const { halaman, y, kolom } of tandaList.toSorted((a, b) => a.halaman - b.halaman || a.y - b.y)) {
    const kini = hasil.at(-1);
    if (kini && kini.halaman === halaman && Math.abs(kini.y - y) < BARIS_SAMA) kini.kolomList.push(kolom);
    else hasil.push({ halaman, y, kolomList: [kolom] });
  }
  return hasil.map(({ kolomList }) => kolomList.toSorted().join(' '));
};
