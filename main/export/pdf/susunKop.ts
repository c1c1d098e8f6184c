import type { KepalaLampiran, Kop } from '../../../shared/documents/model/dokumen';
import type { Node } from './node';
import type { Tata } from './tata';

const UKURAN_KOP = { BIASA: 14, TEBAL: 16, KECIL: 10 } as const;

/** Letterhead over a double rule across the page. */
export const susunKop = ({ barisList }: Kop, { lebarIsi }: Tata): Node[] => [
  ...barisList.map(
    ({ teks, gaya }): Node => ({
      text: teks,
      alignment: 'center',
      fontSize: UKURAN_KOP[gaya],
      bold: gaya === 'TEBAL',
      lineHeight: 0.9,
    }),
  ),
  {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: lebarIsi, y2: 0, lineWidth: 2 },
      { type: 'line', x1: 0, y1: 2.6, x2: lebarIsi, y2: 2.6, lineWidth: 0.6 },
    ],
    margin: [0, 4, 0, 10],
  },
];

/** Part of the page's width the annex head takes at the right. */
const BAGIAN_KEPALA = 0.5;

/** Annex head: lines left-justified in a block at the upper right. */
export const susunKepalaLampiran = ({ barisList }: KepalaLampiran, { lebarIsi }: Tata): Node => ({
  stack: barisList.map((text) => ({ text })),
  margin: [lebarIsi * (1 - BAGIAN_KEPALA), 0, 0, 0],
  lineHeight: 0.95,
});
