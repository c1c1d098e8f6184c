import type { BarisTabel, Tabel } from '../../../shared/documents/model/tabel';
import type { Teks } from '../../../shared/documents/model/teks';
import { bagiLebar } from './bagiLebar';
import { hitungBaris, lebarKata, pecahKata } from './hitungBaris';
import type { HurufPdf } from './hurufPdf';
import { letakKepala } from './letakKepala';
import { MM } from './node';
import type { Tata } from './tata';

/** Rules and padding of tables in points. */
export const GARIS = 0.6;
export const JARAK_SAMPING = 4;
export const JARAK_ATAS = 2.5;
export const JARAK_BAWAH = 3;
/** Width of a dash before a point of a cell, with its gap. */
export const LEBAR_BUTIR = 8;

/** Room of a table's cells, known before pdfmake lays it out. */
export interface GeometriTabel {
  readonly lebarList: readonly number[];
  /** Room for text in a cell that starts in column `awal` and covers `rentang` columns. */
  readonly lebarSel: (awal: number, rentang: number) => number;
  /** Lines a text takes in a given room. */
  readonly jumlahBaris: (teks: Teks, lebar: number) => number;
  readonly tinggiSatuBaris: number;
  /** Height of a row before it is laid out. */
  readonly tinggiOf: (baris: BarisTabel) => number;
}

const tebalkan = (teks: Teks): Teks => teks.map((potong) => ({ ...potong, tebal: true }));

export const geometriTabel = (tabel: Tabel, { huruf, profil, lebarIsi }: Tata): GeometriTabel => {
  const ukuran = profil.ukuranHurufTabel;
  const tinggiSatuBaris = ukuran * profil.jarakBarisTabel;
  const jumlahKolom = tabel.kolomList.length;
  const ruang = lebarIsi - jumlahKolom * 2 * JARAK_SAMPING - (jumlahKolom + 1) * GARIS;
  const lebarList = bagiLebar(
    tabel.kolomList.map(({ bobot }) => bobot),
    lebarKepala(tabel, ukuran, huruf),
    ruang,
  );
  const lebarSel = (awal: number, rentang: number): number =>
    lebarList.slice(awal, awal + rentang).reduce((jumlah, lebar) => jumlah + lebar, 0) +
    (rentang - 1) * (2 * JARAK_SAMPING + GARIS);
  const jumlahBaris = (teks: Teks, lebar: number): number => hitungBaris(teks, lebar, ukuran, huruf);
  return {
    lebarList,
    lebarSel,
    jumlahBaris,
    tinggiSatuBaris,
    tinggiOf: ({ selList, isTebal, tinggiMinMm = 0 }) => {
      let awal = 0;
      const jumlahList = selList.map(({ rentangKolom = 1, butirList, teks }) => {
        const lebar = lebarSel(awal, rentangKolom);
        awal += rentangKolom;
        return (butirList ?? [teks]).reduce(
          (jumlah, isi) => jumlah + jumlahBaris(isTebal ? tebalkan(isi) : isi, lebar - (butirList ? LEBAR_BUTIR : 0)),
          0,
        );
      });
      const tinggiTeks = Math.max(0, ...jumlahList) * tinggiSatuBaris;
      return Math.max(tinggiMinMm * MM, tinggiTeks) + JARAK_ATAS + JARAK_BAWAH + GARIS;
    },
  };
};

/** Least widths of the columns in points: no word of the head above one is broken. */
const lebarKepala = (tabel: Tabel, ukuran: number, huruf: HurufPdf): number[] => {
  const minList = tabel.kolomList.map(() => 0);
  for (const { sel, kolom } of letakKepala(tabel)) {
    if ((sel.rentangKolom ?? 1) > 1) continue;
    for (const { teks, ...gaya } of sel.teks)
      for (const kata of pecahKata(teks)) {
        const [, lebar] = lebarKata(kata, { ...gaya, tebal: true }, ukuran, huruf);
        minList[kolom] = Math.max(minList[kolom] ?? 0, lebar + 0.5);
      }
  }
  return minList;
};
