import type { BarisTabel, Tabel } from '../../../shared/documents/model/tabel';
import type { Teks } from '../../../shared/documents/model/teks';
import { hitungBaris } from './belahBaris';
import { MM } from './node';
import type { Tata } from './tata';

/** Rules and padding of tables in points. */
export const GARIS = 0.6;
export const JARAK_SAMPING = 4;
export const JARAK_ATAS = 2.5;
export const JARAK_BAWAH = 3;

/** Room of a table's cells, known before pdfmake lays it out. */
export interface GeometriTabel {
  readonly lebarList: readonly number[];
  /** Room for text in a cell that starts in column `awal` and covers `rentang` columns. */
  readonly lebarSel: (awal: number, rentang: number) => number;
  /** Lines a text takes in a given room, estimated from above. */
  readonly jumlahBaris: (teks: Teks, lebar: number) => number;
  readonly tinggiSatuBaris: number;
  /** Height of a row, estimated from above. */
  readonly tinggiOf: (baris: BarisTabel) => number;
}

export const geometriTabel = (tabel: Tabel, { huruf, profil, lebarIsi }: Tata): GeometriTabel => {
  const ukuran = profil.ukuranHurufTabel;
  const tinggiSatuBaris = ukuran * profil.jarakBarisTabel;
  const jumlahKolom = tabel.kolomList.length;
  const ruang = lebarIsi - jumlahKolom * 2 * JARAK_SAMPING - (jumlahKolom + 1) * GARIS;
  const jumlahBobot = tabel.kolomList.reduce((total, { bobot }) => total + bobot, 0);
  const lebarList = tabel.kolomList.map(({ bobot }) => (ruang * bobot) / jumlahBobot);
  const lebarSel = (awal: number, rentang: number): number =>
    lebarList.slice(awal, awal + rentang).reduce((jumlah, lebar) => jumlah + lebar, 0) +
    (rentang - 1) * (2 * JARAK_SAMPING + GARIS);
  const jumlahBaris = (teks: Teks, lebar: number): number => hitungBaris(teks, lebar, ukuran, huruf);
  return {
    lebarList,
    lebarSel,
    jumlahBaris,
    tinggiSatuBaris,
    tinggiOf: ({ selList, tinggiMinMm = 0 }) => {
      let awal = 0;
      const jumlahList = selList.map(({ rentangKolom = 1, butirList, teks }) => {
        const lebar = lebarSel(awal, rentangKolom);
        awal += rentangKolom;
        return (butirList ?? [teks]).reduce((jumlah, isi) => jumlah + jumlahBaris(isi, lebar), 0);
      });
      const tinggiTeks = Math.max(0, ...jumlahList) * tinggiSatuBaris;
      return Math.max(tinggiMinMm * MM, tinggiTeks) + JARAK_ATAS + JARAK_BAWAH + GARIS;
    },
  };
};
