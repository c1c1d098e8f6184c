/** A cell as a table of another program marks it. */
export interface SelMerentang<T> {
  readonly isi: T;
  /** Columns and rows it takes up, as `colspan` and `rowspan` say; 0 rows: down to the end of its group. */
  readonly kolom: number;
  readonly baris: number;
}

/** Most columns looked at; HTML itself knows no wider cell. */
const KOLOM_MAKS = 1000;

interface Letak<T> {
  readonly isi: T;
  readonly x: number;
}

const batasi = (nilai: number, maks: number): number => Math.min(Math.max(1, nilai), maks);

/** The column in which each cell of a group of rows begins, as HTML's "forming a table" finds it. */
const letakkan = <T>(barisList: readonly (readonly SelMerentang<T>[])[]): Letak<T>[][] => {
  /** First row in which a column is free again. */
  const bebasDi: number[] = [];
  return barisList.map((baris, y) => {
    const sisa = barisList.length - y;
    const hasil: Letak<T>[] = [];
    let x = 0;
    for (const sel of baris) {
      while ((bebasDi[x] ?? 0) > y) x += 1;
      if (x >= KOLOM_MAKS) break;
      hasil.push({ isi: sel.isi, x });
      const akhir = x + batasi(sel.kolom, KOLOM_MAKS - x);
      const bebas = y + (sel.baris === 0 ? sisa : batasi(sel.baris, sisa));
      // Cells may overlap: the longer one keeps the column.
      for (; x < akhir; x += 1) bebasDi[x] = Math.max(bebasDi[x] ?? 0, bebas);
    }
    return hasil;
  });
};

/**
 * The cells of a table with merged ones, each in its true column, all rows of one length. A merged cell's text stands
 * once, in the cell where it begins, and null where it only reached to: repeated, its words would be printed twice and
 * its numbers be checked as several claims. Rows and columns in which no cell begins show nothing and are left out, so
 * that a span of 65,535 makes a table no larger. Spans end at the end of their group (head, body, foot).
 */
export const petakTabel = <T>(kelompokList: readonly (readonly (readonly SelMerentang<T>[])[])[]): (T | null)[][] => {
  const barisList = kelompokList.flatMap(letakkan).filter((baris) => baris.length > 0);
  const kolomList = [...new Set(barisList.flatMap((baris) => baris.map(({ x }) => x)))].toSorted((a, b) => a - b);
  const kolomKe = new Map(kolomList.map((x, i) => [x, i]));
  return barisList.map((baris) => {
    const hasil = Array<T | null>(kolomList.length).fill(null);
    for (const { isi, x } of baris) hasil[kolomKe.get(x) ?? 0] = isi;
    return hasil;
  });
};
