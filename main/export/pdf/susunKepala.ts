import type { Sel, Tabel } from '../../../shared/documents/model/tabel';
import { type GeometriTabel, JARAK_ATAS, JARAK_BAWAH } from './geometriTabel';
import { letakKepala } from './letakKepala';
import type { Node } from './node';
import { ALIGNMENT, ARSIR } from './susunBarisTabel';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

/** Head rows; pdfmake wants empty cells where spans cover. */
export const susunKepala = (tabel: Tabel, geometri: GeometriTabel, tata: Tata): Node[][] => {
  const body = tabel.kepalaList.map(() => tabel.kolomList.map((): Node => ({})));
  for (const { sel, baris, kolom } of letakKepala(tabel)) {
    const isi = body[baris];
    if (isi) isi[kolom] = susunSelKepala(sel, kolom, geometri, tata);
  }
  return body;
};

const susunSelKepala = (sel: Sel, kolomAwal: number, geometri: GeometriTabel, tata: Tata): Node => {
  const { teks, perataan = 'TENGAH', rentangBaris = 1, rentangKolom = 1 } = sel;
  const node: Node = {
    text: susunTeks(teks, tata.huruf),
    alignment: ALIGNMENT[perataan],
    bold: true,
    fillColor: ARSIR,
  };
  if (rentangKolom > 1) node.colSpan = rentangKolom;
  if (rentangBaris > 1) {
    node.rowSpan = rentangBaris;
    node.margin = [0, atasTengah(sel, geometri.lebarSel(kolomAwal, rentangKolom), geometri, tata), 0, 0];
  }
  return node;
};

/** pdfmake 0.3.11 clips a vertically centred cell that spans rows, so it is moved down by a margin. */
const atasTengah = (
  { teks, rentangBaris = 1 }: Sel,
  lebar: number,
  geometri: GeometriTabel,
  { huruf, profil }: Tata,
): number => {
  const tebal = teks.map((potong) => ({ ...potong, tebal: true }));
  // The estimate is on the long side, which a text that just fits one line would show.
  const jumlah = huruf.widthOf(tebal, profil.ukuranHurufTabel) <= lebar ? 1 : geometri.jumlahBaris(tebal, lebar);
  const ruang = rentangBaris * geometri.tinggiSatuBaris + (rentangBaris - 1) * (JARAK_ATAS + JARAK_BAWAH);
  return Math.max(0, (ruang - jumlah * geometri.tinggiSatuBaris) / 2);
};
