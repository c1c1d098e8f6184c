import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { BarisTabel, Perataan, Sel, Tabel } from '../../../shared/documents/model/tabel';
import type { Teks } from '../../../shared/documents/model/teks';
import { GARIS, type GeometriTabel, geometriTabel, JARAK_ATAS, JARAK_BAWAH, JARAK_SAMPING } from '../pdf/geometriTabel';
import { kelompokkanBaris } from '../pdf/kelompokkanBaris';
import { MM } from '../pdf/node';
import type { Tata } from '../pdf/tata';
import { BUTIR_SEL, LEBAR_BUTIR } from './nomorDocx';
import { putusGarisMiring } from './putusGarisMiring';
import { susunGoresanDocx } from './susunGoresanDocx';
import { type Tautan, teksTertaut } from './teksDocx';
import { twip } from './ukuran';

const ARSIR = 'ECECEC';
/** Part of a page a row that must not break, or rows kept together, may fill. */
const BAGIAN_MAKS = 0.6;

const PERATAAN: Readonly<Record<Perataan, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  KIRI: AlignmentType.LEFT,
  TENGAH: AlignmentType.CENTER,
  KANAN: AlignmentType.RIGHT,
};

/** Runs of a text in a cell so many points wide; words it is too narrow for get places to break at. */
type SusunSel = (teks: Teks, lebar: number, isTebal?: boolean) => ParagraphChild[];

const garis = { style: BorderStyle.SINGLE, size: Math.round(GARIS * 8), color: '000000' };
const GARIS_TABEL = {
  top: garis,
  bottom: garis,
  left: garis,
  right: garis,
  insideHorizontal: garis,
  insideVertical: garis,
};

/**
 * A ruled table: the head repeats on every page, no row breaks that fits on one, rows that belong together stay so.
 * `isIkutBerikut` keeps its last row on the page of what comes after it.
 */
export const susunTabelDocx = (tabel: Tabel, tata: Tata, tautan: Tautan, isIkutBerikut = false): Table => {
  const geometri = geometriTabel(tabel, tata);
  const tinggiMaks = tata.tinggiIsi * BAGIAN_MAKS;
  const lebarKolom = geometri.lebarList.map((lebar) => twip(lebar + 2 * JARAK_SAMPING + GARIS));
  const susunSel: SusunSel = (teks, lebar, isTebal = false) =>
    teksTertaut(
      putusGarisMiring(teks, lebar, tata.profil.ukuranHurufTabel, tata.huruf),
      tautan,
      isTebal ? { bold: true } : {},
    );
  const isiList = kelompokkanBaris(tabel.barisList, geometri.tinggiOf, tinggiMaks).flatMap((kelompok, k, { length }) =>
    kelompok.map((baris, i) =>
      susunBaris(baris, tabel, geometri, susunSel, {
        isIkut: i < kelompok.length - 1 || (isIkutBerikut && k === length - 1),
        isUtuh: geometri.tinggiOf(baris) <= tinggiMaks,
      }),
    ),
  );
  return new Table({
    width: { size: lebarKolom.reduce((jumlah, lebar) => jumlah + lebar, 0), type: WidthType.DXA },
    columnWidths: lebarKolom,
    layout: TableLayoutType.FIXED,
    borders: GARIS_TABEL,
    margins: {
      top: twip(JARAK_ATAS),
      bottom: twip(JARAK_BAWAH),
      left: twip(JARAK_SAMPING),
      right: twip(JARAK_SAMPING),
    },
    rows: [...susunKepala(tabel, geometri, susunSel, isiList.length > 0), ...isiList],
  });
};

/** Head rows; only the columns cells start in are known here, as those a cell spans from above aren't listed. */
const susunKepala = (
  { kepalaList, kolomList }: Tabel,
  geometri: GeometriTabel,
  susunSel: SusunSel,
  isIkut: boolean,
): TableRow[] => {
  const tertutup = kepalaList.map(() => new Set<number>());
  return kepalaList.map(({ selList }, i) => {
    let kolom = 0;
    const children = selList.map(({ teks, perataan = 'TENGAH', rentangKolom = 1, rentangBaris = 1 }) => {
      while (kolom < kolomList.length && tertutup[i]?.has(kolom)) kolom += 1;
      const lebar = geometri.lebarSel(kolom, rentangKolom);
      for (const baris of tertutup.slice(i, i + rentangBaris))
        for (let k = kolom; k < kolom + rentangKolom; k += 1) baris.add(k);
      const tebal = teks.map((potong) => ({ ...potong, tebal: true }));
      return new TableCell({
        ...rentang(rentangKolom, rentangBaris),
        verticalAlign: VerticalAlignTable.CENTER,
        shading: arsir,
        children: [new Paragraph({ style: 'Sel', alignment: PERATAAN[perataan], children: susunSel(tebal, lebar) })],
      });
    });
    return new TableRow({ tableHeader: true, cantSplit: true, keepNext: isIkut, children });
  });
};

const susunBaris = (
  { selList, isTebal, isArsir, tinggiMinMm }: BarisTabel,
  { kolomList }: Tabel,
  geometri: GeometriTabel,
  susunSel: SusunSel,
  { isIkut, isUtuh }: { isIkut: boolean; isUtuh: boolean },
): TableRow => {
  let kolom = 0;
  return new TableRow({
    cantSplit: isUtuh,
    keepNext: isIkut,
    ...(tinggiMinMm === undefined
      ? {}
      : { height: { value: twip(tinggiMinMm * MM + JARAK_ATAS + JARAK_BAWAH), rule: HeightRule.ATLEAST } }),
    children: selList.map((sel) => {
      const { rentangKolom = 1, geser = 0 } = sel;
      const lebar = geometri.lebarSel(kolom, rentangKolom);
      const perataan = sel.perataan ?? kolomList[kolom]?.perataan ?? 'KIRI';
      kolom += rentangKolom;
      return new TableCell({
        ...rentang(rentangKolom, 1),
        ...(isArsir ? { shading: arsir } : {}),
        children: susunIsiSel(sel, perataan, { lebar, geser: geser * lebar, isTebal: isTebal === true, susunSel }),
      });
    }),
  });
};

const susunIsiSel = (
  { teks, butirList, tandaTangan }: Sel,
  perataan: Perataan,
  { lebar, geser, isTebal, susunSel }: { lebar: number; geser: number; isTebal: boolean; susunSel: SusunSel },
): Paragraph[] => {
  const alignment = PERATAAN[perataan];
  if (butirList && butirList.length > 0)
    return butirList.map(
      (butir) =>
        new Paragraph({
          style: 'Sel',
          alignment,
          numbering: { reference: BUTIR_SEL, level: 0 },
          children: susunSel(butir, lebar - LEBAR_BUTIR, isTebal),
        }),
    );
  return [
    new Paragraph({
      style: 'Sel',
      alignment,
      ...(geser > 0 ? { indent: { left: twip(geser) } } : {}),
      children: [
        ...susunSel(teks, lebar - geser, isTebal),
        ...(tandaTangan ? susunGoresanDocx(tandaTangan, lebar - geser) : []),
      ],
    }),
  ];
};

const arsir = { type: ShadingType.CLEAR, color: 'auto', fill: ARSIR };

const rentang = (kolom: number, baris: number): { columnSpan?: number; rowSpan?: number } => ({
  ...(kolom > 1 ? { columnSpan: kolom } : {}),
  ...(baris > 1 ? { rowSpan: baris } : {}),
});
