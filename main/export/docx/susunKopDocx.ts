import {
  AlignmentType,
  BorderStyle,
  type ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { KepalaLampiran, Kop } from '../../../shared/documents/model/dokumen';
import { isTegak, ukuranRaster } from '../../files/gambar/ukuranRaster';
import { isGambarTerbaca } from '../pdf/isGambarTerbaca';
import { MM } from '../pdf/node';
import { lebarKepala } from '../pdf/susunKop';
import type { Tata } from '../pdf/tata';
import { gambarRaster } from './gambarDocx';
import { rasterSvg } from './rasterSvg';
import { tegakkanFoto } from './tegakkanFoto';
import { teksDocx } from './teksDocx';
import { halfPoint, twip } from './ukuran';

const UKURAN_KOP = { BIASA: 14, TEBAL: 16, KECIL: 10 } as const;
const UKURAN_KOP_MIN = 11;
const LEBAR_LOGO = 22 * MM;
const TINGGI_LOGO = 24 * MM;
const RUANG_KANAN = 8 * MM;

/** Letterhead over a double rule, the coat of arms at its left when there is a readable one. */
export const susunKopDocx = ({ barisList, logo }: Kop, tata: Tata): (Paragraph | Table)[] => {
  const isBerlogo = logo !== '' && isGambarTerbaca(logo);
  const lebarTeks = tata.lebarIsi - (isBerlogo ? LEBAR_LOGO + RUANG_KANAN : 0);
  const paragrafList = barisList.map(({ teks, gaya }) => {
    const ukuran = ukuranMuat(teks, gaya, lebarTeks, tata);
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: twip(ukuran * tata.profil.jarakBaris * 0.83), lineRule: LineRuleType.AT_LEAST },
      children: teksDocx([{ teks, tebal: gaya === 'TEBAL' }], { size: halfPoint(ukuran) }),
    });
  });
  const garis = new Paragraph({
    border: {
      top: { style: BorderStyle.SINGLE, size: 16, color: '000000', space: 0 },
      bottom: { style: BorderStyle.SINGLE, size: 5, color: '000000', space: 0 },
    },
    spacing: { before: twip(4), after: twip(9), line: twip(1.3), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
  return [...(isBerlogo ? [denganLogo(paragrafList, logo, tata)] : paragrafList), garis];
};

const denganLogo = (children: Paragraph[], logo: string, { lebarIsi }: Tata): Table => {
  const lebarList = [LEBAR_LOGO, lebarIsi - LEBAR_LOGO - RUANG_KANAN, RUANG_KANAN].map(twip);
  const sel = (isi: Paragraph[]): TableCell =>
    new TableCell({ verticalAlign: VerticalAlignTable.CENTER, margins: { left: 0, right: 0 }, children: isi });
  return new Table({
    width: { size: twip(lebarIsi), type: WidthType.DXA },
    columnWidths: lebarList,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [sel([new Paragraph({ children: [gambarLogo(logo)] })]), sel(children), sel([new Paragraph({})])],
      }),
    ],
  });
};

const gambarLogo = (logo: string): ImageRun => {
  const data = Buffer.from(logo.slice(logo.indexOf(',') + 1), 'base64');
  const { jenis, lebar, tinggi, putaran } = ukuranRaster(data);
  const [w, h] = isTegak(putaran) ? [tinggi, lebar] : [lebar, tinggi];
  const skala = Math.min(LEBAR_LOGO / w, TINGGI_LOGO / h);
  const ukuran = { lebar: w * skala, tinggi: h * skala, uraian: 'Lambang daerah' };
  const tegak = jenis === 'jpg' ? tegakkanFoto(data) : null;
  return tegak === null
    ? gambarRaster(jenis, data, ukuran)
    : gambarRaster('png', rasterSvg(tegak, ukuran.lebar), ukuran);
};

/** A line too long is set smaller, down to a size still read, before it breaks. */
const ukuranMuat = (teks: string, gaya: keyof typeof UKURAN_KOP, lebar: number, { huruf }: Tata): number => {
  const ukuran = UKURAN_KOP[gaya];
  const perlu = huruf.widthOf([{ teks, tebal: gaya === 'TEBAL' }], ukuran);
  return perlu <= lebar ? ukuran : Math.max(Math.min(ukuran, UKURAN_KOP_MIN), (ukuran * lebar * 0.98) / perlu);
};

/** Annex head: lines left-justified in a block at the upper right. */
export const susunKepalaDocx = (kepala: KepalaLampiran, tata: Tata): Paragraph[] =>
  kepala.barisList.map(
    (teks) =>
      new Paragraph({
        indent: { left: twip(tata.lebarIsi - lebarKepala(kepala, tata)) },
        spacing: { line: twip(tata.profil.ukuranHuruf * 1.15), lineRule: LineRuleType.AT_LEAST },
        children: teksDocx([{ teks }]),
      }),
  );
