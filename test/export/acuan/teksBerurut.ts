import { halamanTersusun, type PdfTerbaca } from '../pdf/readPdf';
import { samakan } from './cocokkan';

/** Text of a document in reading order, a cell after the other, pages joined without their numbers. */
export const teksBerurut = (pdf: PdfTerbaca): string =>
  samakan(
    halamanTersusun(pdf)
      .map((halaman) => halaman.trimEnd().replace(/\n(?:[ivxlc]+|\d+)$/, ''))
      .join('\n'),
  );
