import { AlignmentType, Footer, LineRuleType, NumberFormat, PageNumber, Paragraph, TextRun } from 'docx';
import type { Penomoran } from '../../../shared/documents/model/dokumen';
import { teksDocx } from './teksDocx';
import { halfPoint, twip } from './ukuran';

const UKURAN_NOMOR = 11;
const UKURAN_KECIL = 7.5;

/** How a section's pages are counted; numbering goes on unless it starts anew. */
export const nomorHalamanDocx = ({ gaya, isMulai }: Penomoran) => ({
  formatType: gaya === 'ROMAWI' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
  ...(isMulai ? { start: 1 } : {}),
});

/** Foot of a section's pages: the number as a field, and below it small print such as the proof of locked minutes. */
export const susunKakiDocx = ({ gaya }: Penomoran, kakiList: readonly string[]): Footer => {
  const children = [PageNumber.CURRENT];
  const nomor =
    gaya === 'TANPA'
      ? []
      : [
          new TextRun({
            size: halfPoint(UKURAN_NOMOR),
            children: gaya === 'ANGKA_DARI' ? ['Halaman ', ...children, ' dari ', PageNumber.TOTAL_PAGES] : children,
          }),
        ];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: twip(UKURAN_NOMOR * 1.2), lineRule: LineRuleType.AT_LEAST },
        children: nomor,
      }),
      ...kakiList.map(
        (teks) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: twip(1), line: twip(UKURAN_KECIL * 1.2), lineRule: LineRuleType.AT_LEAST },
            children: teksDocx([{ teks }], { size: halfPoint(UKURAN_KECIL) }),
          }),
      ),
    ],
  });
};
