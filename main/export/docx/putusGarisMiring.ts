import type { Teks } from '../../../shared/documents/model/teks';
import type { HurufPdf } from '../pdf/hurufPdf';

/** Room without width, at which Word may break a line. */
const RUANG_NOL = '\u200B';

/**
 * Lets Word break words joined by slashes, which it doesn't of itself, where one is wider than `lebar` points; shorter
 * ones stay as typed, so that they are found when searched for.
 */
export const putusGarisMiring = (teks: Teks, lebar: number, ukuran: number, huruf: HurufPdf): Teks =>
  teks.some((potong) => potong.teks.includes('/'))
    ? teks.map((potong) => ({
        ...potong,
        teks: potong.teks.replaceAll(/\S*\/\S*/g, (kata) =>
          huruf.widthOf([{ ...potong, teks: kata }], ukuran) > lebar ? kata.replaceAll('/', `/${RUANG_NOL}`) : kata,
        ),
      }))
    : teks;
