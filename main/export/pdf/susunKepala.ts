import type { Sel, Tabel } from '../../../shared/documents/model/tabel';
import { type GeometriTabel, JARAK_ATAS, JARAK_BAWAH } from './geometriTabel';
import { letakKepala, type SelKepala } from './letakKepala';
import type { Node } from './node';
import { ALIGNMENT, ARSIR } from './susunBarisTabel';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

/** Head rows; pdfmake wants empty cells where spans cover. */
export const susunKepala = (tabel: Tabel, geometri: GeometriTabel, tata: Tata): Node[][] => {
  const body = tabel.kepalaList.map(() => tabel.kolomList.map((): Node => ({})));
  const letakList = letakKepala(tabel);
  const jumlahOf = (letak: SelKepala): number => jumlahBaris(letak, geometri, tata);
  const barisMaks = tabel.kepalaList.map((_, i) =>
    Math.max(1, ...letakList.filter(({ baris, sel }) => baris === i && (sel.rentangBaris ?? 1) === 1).map(jumlahOf)),
  );
  for (const letak of letakList) {
    const isi = body[letak.baris];
    if (isi)
      isi[letak.kolom] = susunSelKepala(letak.sel, atasTengah(letak, jumlahOf(letak), barisMaks, geometri), tata);
  }
  return body;
};

const susunSelKepala = ({ teks, perataan = 'TENGAH', ...sel }: Sel, atas: number, { huruf }: Tata): Node => {
  const { rentangBaris = 1, rentangKolom = 1 } = sel;
  return {
    text: susunTeks(teks, huruf),
    alignment: ALIGNMENT[perataan],
    bold: true,
    fillColor: ARSIR,
    ...(rentangKolom > 1 ? { colSpan: rentangKolom } : {}),
    ...(rentangBaris > 1 ? { rowSpan: rentangBaris } : {}),
    ...(atas > 0 ? { margin: [0, atas, 0, 0] } : {}),
  };
};

const jumlahBaris = ({ sel, kolom }: SelKepala, geometri: GeometriTabel, { huruf, profil }: Tata): number => {
  const tebal = sel.teks.map((potong) => ({ ...potong, tebal: true }));
  const lebar = geometri.lebarSel(kolom, sel.rentangKolom ?? 1);
  // The estimate is on the long side, which a text that just fits one line would show.
  return huruf.widthOf(tebal, profil.ukuranHurufTabel) <= lebar ? 1 : geometri.jumlahBaris(tebal, lebar);
};

/** pdfmake 0.3.11 clips a vertically centred cell that spans rows, so every cell is moved down by a margin. */
const atasTengah = (
  { sel: { rentangBaris = 1 }, baris }: SelKepala,
  jumlah: number,
  barisMaks: readonly number[],
  { tinggiSatuBaris }: GeometriTabel,
): number => {
  const ruang = barisMaks.slice(baris, baris + rentangBaris).reduce((total, n) => total + n, 0) - jumlah;
  return Math.max(0, (ruang * tinggiSatuBaris + (rentangBaris - 1) * (JARAK_ATAS + JARAK_BAWAH)) / 2);
};
