import type { DaftarIsian } from '../../../shared/documents/model/dokumen';
import type { Node } from './node';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

const JARAK_LABEL = 10;
const LEBAR_TITIK_DUA = 10;

/** Labels in a column as wide as the widest, a colon, and what belongs to each. */
export const susunIsian = ({ barisList }: DaftarIsian, { huruf, profil }: Tata): Node => {
  const lebarLabel =
    Math.max(0, ...barisList.map(({ label }) => huruf.widthOf([{ teks: label }], profil.ukuranHuruf))) + JARAK_LABEL;
  return {
    stack: barisList.map(({ label, teks }) => ({
      columnGap: 0,
      columns: [
        { width: lebarLabel, text: label },
        { width: LEBAR_TITIK_DUA, text: ':' },
        { width: '*', text: susunTeks(teks, huruf) },
      ],
    })),
    margin: [0, 0, 0, 4],
  };
};
