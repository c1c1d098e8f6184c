import type { BarisTabel, Tabel } from '../../../shared/documents/model/tabel';
import { barisUlangan, indukCetak } from './barisUlangan';
import { belahBaris } from './belahBaris';
import { GARIS, type GeometriTabel, geometriTabel, JARAK_ATAS, JARAK_BAWAH, JARAK_SAMPING } from './geometriTabel';
import { kelompokkanBaris } from './kelompokkanBaris';
import { MM, type Node } from './node';
import type { Sambungan } from './sambungTabel';
import { susunBarisTabel } from './susunBarisTabel';
import { susunKepala } from './susunKepala';
import type { Tata } from './tata';

/** Part of a page a row, or rows kept together, may fill. */
const BAGIAN_MAKS = 0.6;

/** A table up to this part of a page is not parted at all. */
const BAGIAN_UTUH = 0.4;

const LAYOUT = {
  hLineWidth: () => GARIS,
  vLineWidth: () => GARIS,
  paddingLeft: () => JARAK_SAMPING,
  paddingRight: () => JARAK_SAMPING,
  paddingTop: () => JARAK_ATAS,
  paddingBottom: () => JARAK_BAWAH,
};

type NodeTabel = Required<Pick<Node, 'table'>>;

/** Below the head, which ends with a rule. */
const LAYOUT_ULANGAN = { ...LAYOUT, hLineWidth: (i: number) => (i === 0 ? 0 : GARIS) };

/** Inside a row of several: rules between the rows only. */
const LAYOUT_DALAM = {
  ...LAYOUT,
  hLineWidth: (i: number, { table }: NodeTabel) => (i === 0 || i === table.body.length ? 0 : GARIS),
  vLineWidth: (i: number, { table }: NodeTabel) => (i === 0 || i === table.widths.length ? 0 : GARIS),
};

/**
 * A ruled table with repeated head and whole rows; on a new page the rows above that the first one hangs on are repeated too.
 * `tinggiAwal` estimates its head and first row in points, for what has to stay with them; `cadangan` is kept free below
 * its last row, for what may not be parted from that.
 */
export const susunTabel = (tabel: Tabel, tata: Tata, cadangan = 0): { node: Node; tinggiAwal: number } => {
  const geometri = geometriTabel(tabel, tata);
  const { tinggiOf, lebarSel, tinggiSatuBaris } = geometri;
  const tinggiMaks = tata.tinggiIsi * BAGIAN_MAKS;
  const barisMaks = Math.floor(tinggiMaks / tinggiSatuBaris);
  const barisCetakList = tabel.barisList.flatMap((baris) =>
    belahBaris(baris, lebarSel, tata.profil.ukuranHurufTabel, barisMaks, tata.huruf).map((baris, i) => ({
      baris,
      isSambungan: i > 0,
    })),
  );
  const barisList = barisCetakList.map(({ baris }) => baris);
  const kelompokList = kelompokkanBaris(barisList, tinggiOf, tinggiMaks);
  const jumlahKepala = tabel.kepalaList.length;
  const tinggiMin = (i: number): number => (kelompokList[i - jumlahKepala]?.[0]?.tinggiMinMm ?? 0) * MM;
  const adaTinggiMin = barisList.some(({ tinggiMinMm }) => tinggiMinMm !== undefined);
  const tinggiSemua = [...tabel.kepalaList, ...barisList].reduce((jumlah, b) => jumlah + tinggiOf(b), 0);
  const jumlahUtuh =
    tinggiSemua <= tata.tinggiIsi * BAGIAN_UTUH ? kelompokList.length : Math.min(1, kelompokList.length);
  // Heads are set bold whatever their rows say (`susunKepala`), which may take a line more; a line is added for rules and rounding.
  const kepalaTebal = tabel.kepalaList.map((baris) => ({ ...baris, isTebal: true }));
  const tinggiAwal = [...kepalaTebal, ...kelompokList.slice(0, jumlahUtuh).flat()].reduce(
    (jumlah, b) => jumlah + tinggiOf(b),
    tinggiSatuBaris,
  );
  return {
    tinggiAwal: kelompokList.length > jumlahUtuh ? tinggiAwal : tinggiAwal + cadangan,
    node: {
      fontSize: tata.profil.ukuranHurufTabel,
      lineHeight: tata.lineHeightTabel,
      table: {
        widths: [...geometri.lebarList],
        headerRows: jumlahKepala,
        ...(kelompokList.length > 0 ? { keepWithHeaderRows: jumlahUtuh } : {}),
        dontBreakRows: true,
        ...(adaTinggiMin ? { heights: (i: number) => tinggiMin(i) || 'auto' } : {}),
        body: [
          ...susunKepala(tabel, geometri, tata),
          ...kelompokList.map((kelompok) => susunKelompok(kelompok, tabel, geometri, tata)),
        ],
        sambungan: {
          jumlahAwal: jumlahKepala + Math.max(1, jumlahUtuh),
          cadanganAkhir: cadangan,
          ulanganOf: createUlangan(kelompokList, indukCetak(barisCetakList), tabel, geometri, tata),
        },
      },
      layout: LAYOUT,
      margin: [0, 0, 0, 6],
    },
  };
};

/** Rows repeated above a group of rows, set only when a page begins with it. */
const createUlangan = (
  kelompokList: readonly BarisTabel[][],
  indukList: readonly (readonly BarisTabel[])[],
  tabel: Tabel,
  geometri: GeometriTabel,
  tata: Tata,
): Sambungan['ulanganOf'] => {
  if (!tabel.selUlangan || tabel.kepalaList.length === 0) return () => null;
  let awal = 0;
  const indukKelompok = kelompokList.map(({ length }) => {
    const induk = indukList[awal] ?? [];
    awal += length;
    return induk;
  });
  return (i) => {
    const barisList = (indukKelompok[i - tabel.kepalaList.length] ?? []).map((baris) =>
      barisUlangan(baris, tabel, geometri.lebarSel, tata.profil.ukuranHurufTabel, tata.huruf),
    );
    if (barisList.length === 0) return null;
    return {
      tinggi: barisList.reduce((jumlah, baris) => jumlah + geometri.tinggiOf(baris), 0),
      node: {
        fontSize: tata.profil.ukuranHurufTabel,
        lineHeight: tata.lineHeightTabel,
        table: {
          widths: [...geometri.lebarList],
          body: barisList.map((baris) => susunBarisTabel(baris, tabel, geometri, tata)),
        },
        layout: LAYOUT_ULANGAN,
      },
    };
  };
};

/**
 * One row, or several as one: pdfmake can't keep a row with the next, so such rows are a table inside one unbreakable row,
 * its rules falling on those of the table around it.
 */
const susunKelompok = (kelompok: readonly BarisTabel[], tabel: Tabel, geometri: GeometriTabel, tata: Tata): Node[] => {
  const body = kelompok.map((baris) => susunBarisTabel(baris, tabel, geometri, tata));
  const [tunggal] = body;
  if (tunggal && body.length === 1) return tunggal;
  return [
    {
      table: { widths: [...geometri.lebarList], body },
      layout: LAYOUT_DALAM,
      colSpan: geometri.lebarList.length,
      margin: [-JARAK_SAMPING, -JARAK_ATAS, -JARAK_SAMPING, -JARAK_BAWAH],
    },
    ...geometri.lebarList.slice(1).map((): Node => ({})),
  ];
};
