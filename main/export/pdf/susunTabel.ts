import type { BarisTabel, Perataan, Tabel } from '../../../shared/documents/model/tabel';
import type { Teks } from '../../../shared/documents/model/teks';
import { belahBaris, hitungBaris } from './belahBaris';
import { MM, type Node } from './node';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

const GARIS = 0.6;
const JARAK_SAMPING = 4;
const JARAK_ATAS = 2.5;
const ARSIR = '#ececec';
/** Part of a page a single row may fill before it is cut. */
const BAGIAN_MAKS = 0.6;

const ALIGNMENT: Readonly<Record<Perataan, 'left' | 'center' | 'right'>> = {
  KIRI: 'left',
  TENGAH: 'center',
  KANAN: 'right',
};

const LAYOUT = {
  hLineWidth: () => GARIS,
  vLineWidth: () => GARIS,
  paddingLeft: () => JARAK_SAMPING,
  paddingRight: () => JARAK_SAMPING,
  paddingTop: () => JARAK_ATAS,
  paddingBottom: () => JARAK_ATAS + 0.5,
};

/** Widths of the columns' content in points: shares of the page less rules and padding. */
const lebarKolom = (tabel: Tabel, lebarIsi: number): number[] => {
  const jumlah = tabel.kolomList.length;
  const ruang = lebarIsi - jumlah * 2 * JARAK_SAMPING - (jumlah + 1) * GARIS;
  const jumlahBobot = tabel.kolomList.reduce((total, { bobot }) => total + bobot, 0);
  return tabel.kolomList.map(({ bobot }) => (ruang * bobot) / jumlahBobot);
};

/**
 * A ruled table with repeated head and whole rows. `tinggiAwal` estimates its head and first row in points, for what
 * has to stay with them.
 */
export const susunTabel = (tabel: Tabel, tata: Tata): { node: Node; tinggiAwal: number } => {
  const { huruf, profil, tinggiIsi, lineHeightTabel } = tata;
  const ukuran = profil.ukuranHurufTabel;
  const tinggiBaris = ukuran * profil.jarakBarisTabel;
  const lebarList = lebarKolom(tabel, tata.lebarIsi);
  const lebarSel = (awal: number, rentang: number): number =>
    lebarList.slice(awal, awal + rentang).reduce((jumlah, lebar) => jumlah + lebar, 0) +
    (rentang - 1) * (2 * JARAK_SAMPING + GARIS);
  const barisMaks = Math.floor((tinggiIsi * BAGIAN_MAKS) / tinggiBaris);
  const isiList = tabel.barisList.flatMap((baris) => belahBaris(baris, lebarSel, ukuran, barisMaks, huruf));
  const adaTinggi = isiList.some(({ tinggiMinMm }) => tinggiMinMm !== undefined);
  const jumlahKepala = tabel.kepalaList.length;

  const tinggiOf = (baris: BarisTabel | undefined): number => {
    let awal = 0;
    const jumlahBaris = (baris?.selList ?? []).map((sel) => {
      const rentang = sel.rentangKolom ?? 1;
      const lebar = lebarSel(awal, rentang);
      awal += rentang;
      const isi = sel.butirList ?? [sel.teks];
      return isi.reduce((jumlah, teks) => jumlah + hitungBaris(teks, lebar, ukuran, huruf), 0);
    });
    return Math.max((baris?.tinggiMinMm ?? 0) * MM, Math.max(0, ...jumlahBaris) * tinggiBaris + 2 * JARAK_ATAS + 1.2);
  };
  return {
    tinggiAwal: [...tabel.kepalaList, isiList[0]].reduce((jumlah, baris) => jumlah + tinggiOf(baris), 0),
    node: {
      fontSize: ukuran,
      lineHeight: lineHeightTabel,
      table: {
        widths: lebarList,
        headerRows: jumlahKepala,
        ...(isiList.length > 0 ? { keepWithHeaderRows: 1 } : {}),
        dontBreakRows: true,
        ...(adaTinggi ? { heights: (i: number) => (isiList[i - jumlahKepala]?.tinggiMinMm ?? 0) * MM || 'auto' } : {}),
        body: [...susunKepala(tabel, tata), ...isiList.map((baris) => susunBaris(baris, tabel, lebarList, tata))],
      },
      layout: LAYOUT,
      margin: [0, 0, 0, 6],
    },
  };
};

/** Cells a span covers are empty nodes in pdfmake; a head row only lists the cells that start in it. */
const susunKepala = (tabel: Tabel, tata: Tata): Node[][] => {
  const jumlahKolom = tabel.kolomList.length;
  const body: (Node | undefined)[][] = tabel.kepalaList.map(() => Array.from({ length: jumlahKolom }, () => undefined));
  for (const [i, baris] of tabel.kepalaList.entries()) {
    const sisa = [...baris.selList];
    for (let j = 0; j < jumlahKolom; j += 1) {
      if (body[i]?.[j] !== undefined) continue;
      const sel = sisa.shift();
      if (!sel) continue;
      const { rentangBaris = 1, rentangKolom = 1 } = sel;
      for (let r = 0; r < rentangBaris; r += 1)
        for (let k = 0; k < rentangKolom; k += 1) {
          const row = body[i + r];
          if (row) row[j + k] = {};
        }
      const row = body[i];
      if (row) {
        row[j] = {
          ...susunIsiSel(sel.teks, tata),
          alignment: ALIGNMENT[sel.perataan ?? 'TENGAH'],
          bold: true,
          fillColor: ARSIR,
          verticalAlignment: 'middle',
          ...(rentangKolom > 1 ? { colSpan: rentangKolom } : {}),
          ...(rentangBaris > 1 ? { rowSpan: rentangBaris } : {}),
        };
      }
    }
  }
  return body.map((row) => row.map((sel) => sel ?? { text: '' }));
};

const susunBaris = (baris: BarisTabel, tabel: Tabel, lebarList: readonly number[], tata: Tata): Node[] =>
  baris.selList.flatMap((sel, j) => {
    const { rentangKolom = 1 } = sel;
    const perataan = sel.perataan ?? tabel.kolomList[j]?.perataan ?? 'KIRI';
    const node: Node = sel.butirList ? susunButir(sel.butirList, tata) : susunIsiSel(sel.teks, tata);
    if (perataan !== 'KIRI') node.alignment = ALIGNMENT[perataan];
    if (baris.isTebal) node.bold = true;
    if (baris.isArsir) node.fillColor = ARSIR;
    if (sel.geser) node.margin = [sel.geser * (lebarList[j] ?? 0), 0, 0, 0];
    if (rentangKolom > 1) node.colSpan = rentangKolom;
    return [node, ...Array.from({ length: rentangKolom - 1 }, (): Node => ({}))];
  });

const susunIsiSel = (teks: Teks, { huruf }: Tata): Node => ({ text: susunTeks(teks, huruf) });

const susunButir = (butirList: readonly Teks[], { huruf }: Tata): Node => ({
  stack: butirList.map((butir) => ({
    columns: [
      { width: 8, text: '-' },
      { width: '*', text: susunTeks(butir, huruf) },
    ],
  })),
});
