import { Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { BlokTandaTangan, Penanda } from '../../../shared/documents/model/dokumen';
import { MM } from '../pdf/node';
import type { Tata } from '../pdf/tata';
import { ruangDocx } from './ruangDocx';
import { teksDocx } from './teksDocx';
import { twip } from './ukuran';

/** Room for a signature and a stamp, and dots to write a name on. */
const RUANG_TANDA_TANGAN = 20 * MM;
const GARIS_NAMA = '.'.repeat(42);
const ATAS = 14;
const BAWAH = 6;
const SELA = 24;

/**
 * Two signers side by side, or one at the right: an invisible table whose row never breaks. `isIkut` keeps it on the page of
 * the signature after it.
 */
export const susunTandaTanganDocx = (
  { kiri, kanan }: BlokTandaTangan,
  { lebarIsi }: Tata,
  isIkut: boolean,
): (Paragraph | Table)[] => {
  const lebarKiri = twip((lebarIsi + SELA) / 2);
  const lebarKanan = twip(lebarIsi) - lebarKiri;
  const tabel = new Table({
    width: { size: lebarKiri + lebarKanan, type: WidthType.DXA },
    columnWidths: [lebarKiri, lebarKanan],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        keepNext: isIkut,
        children: [susunPenanda(kiri, twip(SELA)), susunPenanda(kanan, 0)],
      }),
    ],
  });
  return [ruangDocx(ATAS, true), tabel, ruangDocx(BAWAH, isIkut)];
};

const susunPenanda = (penanda: Penanda | null, kanan: number): TableCell => {
  const { atasList = [], nama = '', bawahList = [] } = penanda ?? {};
  const baris = (teks: string): Paragraph => new Paragraph({ children: teksDocx([{ teks }]) });
  return new TableCell({
    margins: { left: 0, right: kanan },
    children: penanda
      ? [
          ...atasList.map(baris),
          new Paragraph({
            spacing: { before: twip(RUANG_TANDA_TANGAN) },
            children: teksDocx([{ teks: nama || GARIS_NAMA, tebal: nama !== '' }]),
          }),
          ...bawahList.map(baris),
        ]
      : [new Paragraph({})],
  });
};
