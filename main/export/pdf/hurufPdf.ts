import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Huruf } from '../../../shared/documents/model/profilHalaman';
import type { Potong, Teks } from '../../../shared/documents/model/teks';
import { type FontMetrik, readFontMetrik } from './fontMetrik';

/** Draws what the main face lacks (check marks, Greek, Cyrillic); embedded only when used. */
export const HURUF_CADANGAN = 'DejaVu Sans';

type Gaya = 'normal' | 'bold' | 'italics' | 'bolditalics';

/** Typefaces of a document: their files for pdfmake and their widths for measuring. */
export interface HurufPdf {
  readonly fonts: Readonly<Record<string, Readonly<Record<Gaya, string>>>>;
  /** Line height the main face asks for by itself, as a multiple of its size. */
  readonly tinggiAlami: number;
  /** True when the main face draws every character of a text. */
  isLengkap(teks: string): boolean;
  has(codePoint: number): boolean;
  widthOf(teks: Teks, ukuran: number): number;
}

const BERKAS: Readonly<Record<Huruf, Readonly<Record<Gaya, string>>>> = {
  'TeX Gyre Bonum': {
    normal: 'texgyrebonum-regular.otf',
    bold: 'texgyrebonum-bold.otf',
    italics: 'texgyrebonum-italic.otf',
    bolditalics: 'texgyrebonum-bolditalic.otf',
  },
  'Liberation Sans': {
    normal: 'LiberationSans-Regular.ttf',
    bold: 'LiberationSans-Bold.ttf',
    italics: 'LiberationSans-Italic.ttf',
    bolditalics: 'LiberationSans-BoldItalic.ttf',
  },
};

/** Throws the file system's error when a font is missing: the installation is damaged. */
export const loadHuruf = (fontsFolder: string, muka: Huruf): HurufPdf => {
  const pathOf = (gaya: Gaya): string => join(fontsFolder, BERKAS[muka][gaya]);
  const metrikByGaya = new Map<Gaya, FontMetrik>();
  const metrikOf = (gaya: Gaya): FontMetrik => {
    const ada = metrikByGaya.get(gaya);
    if (ada) return ada;
    const metrik = readFontMetrik(readFileSync(pathOf(gaya)));
    metrikByGaya.set(gaya, metrik);
    return metrik;
  };
  const cadangan = join(fontsFolder, 'DejaVuSans.ttf');
  return {
    fonts: {
      [muka]: {
        normal: pathOf('normal'),
        bold: pathOf('bold'),
        italics: pathOf('italics'),
        bolditalics: pathOf('bolditalics'),
      },
      [HURUF_CADANGAN]: { normal: cadangan, bold: cadangan, italics: cadangan, bolditalics: cadangan },
    },
    tinggiAlami: metrikOf('normal').tinggiAlami,
    has: (code) => metrikOf('normal').has(code),
    isLengkap: (teks) => {
      for (const huruf of teks) {
        const code = huruf.codePointAt(0) ?? 0;
        if (code > 0x7e && !metrikOf('normal').has(code)) return false;
      }
      return true;
    },
    widthOf: (teks, ukuran) =>
      teks.reduce((jumlah, potong) => jumlah + metrikOf(gayaOf(potong)).width(potong.teks, ukuran), 0),
  };
};

const gayaOf = ({ tebal, miring }: Potong): Gaya =>
  tebal ? (miring ? 'bolditalics' : 'bold') : miring ? 'italics' : 'normal';
