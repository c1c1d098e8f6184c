import type { KepalaLampiran, Kop } from '../../../shared/documents/model/dokumen';
import { isGambarTerbaca } from './isGambarTerbaca';
import { luruskanTeks } from './luruskanPng';
import { MM, type Node } from './node';
import type { Tata } from './tata';

const UKURAN_KOP = { BIASA: 14, TEBAL: 16, KECIL: 10 } as const;
/** A line too long for the page is set smaller, down to this, before it breaks. */
const UKURAN_KOP_MIN = 11;

const LEBAR_LOGO = 22 * MM;
const TINGGI_LOGO = 24 * MM;
/** Free at the right, so that the text stays near the middle of the page and long names still get a line. */
const RUANG_KANAN = 8 * MM;

/** Letterhead over a double rule across the page, the coat of arms at its left. */
export const susunKop = ({ barisList, logo }: Kop, tata: Tata): Node[] => {
  const isBerlogo = logo !== '' && isGambarTerbaca(logo);
  const lebarTeks = tata.lebarIsi - (isBerlogo ? LEBAR_LOGO + RUANG_KANAN : 0);
  const stack = barisList.map(
    ({ teks, gaya }): Node => ({
      text: teks,
      alignment: 'center',
      fontSize: ukuranMuat(teks, gaya, lebarTeks, tata),
      bold: gaya === 'TEBAL',
      lineHeight: tata.lineHeight * 0.83,
    }),
  );
  return [
    ...(isBerlogo ? [denganLogo(stack, logo)] : stack),
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: tata.lebarIsi, y2: 0, lineWidth: 2 },
        { type: 'line', x1: 0, y1: 2.6, x2: tata.lebarIsi, y2: 2.6, lineWidth: 0.6 },
      ],
      margin: [0, 4, 0, 10],
    },
  ];
};

const PNG_DALAM = /(?<=^data:image\/png;base64,).+$/;

const denganLogo = (stack: Node[], logo: string): Node => ({
  columnGap: 0,
  columns: [
    { width: LEBAR_LOGO, image: logo.replace(PNG_DALAM, luruskanTeks), fit: [LEBAR_LOGO, TINGGI_LOGO] },
    { width: '*', stack },
    { width: RUANG_KANAN, text: '' },
  ],
});

const ukuranMuat = (teks: string, gaya: keyof typeof UKURAN_KOP, lebar: number, { huruf }: Tata): number => {
  const ukuran = UKURAN_KOP[gaya];
  const perlu = huruf.widthOf([{ teks, tebal: gaya === 'TEBAL' }], ukuran);
  return perlu <= lebar ? ukuran : Math.max(Math.min(ukuran, UKURAN_KOP_MIN), (ukuran * lebar * 0.98) / perlu);
};

/** Part of the page's width the annex head takes at the right: half, and more where that keeps its regulation on one line. */
const BAGIAN_KEPALA = 0.5;
const BAGIAN_KEPALA_MAKS = 0.64;

/** Width of the annex head in points. */
export const lebarKepala = ({ barisList }: KepalaLampiran, { lebarIsi, profil, huruf }: Tata): number => {
  const dasar = lebarIsi * BAGIAN_KEPALA;
  // A little more than was measured, for Word sets the line in a type of its own.
  const perlu = huruf.widthOf([{ teks: barisList[1] ?? '' }], profil.ukuranHuruf) * 1.02;
  return perlu > lebarIsi * BAGIAN_KEPALA_MAKS ? dasar : Math.max(dasar, perlu);
};

/** Annex head: lines left-justified in a block at the upper right. */
export const susunKepalaLampiran = (kepala: KepalaLampiran, tata: Tata): Node => ({
  stack: kepala.barisList.map((text) => ({ text })),
  margin: [tata.lebarIsi - lebarKepala(kepala, tata), 0, 0, 0],
  lineHeight: 0.95,
});
