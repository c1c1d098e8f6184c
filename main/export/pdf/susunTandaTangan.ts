import type { BlokTandaTangan, Penanda } from '../../../shared/documents/model/dokumen';
import { MM, type Node } from './node';
import type { Tata } from './tata';

/** Room for a signature and a stamp. */
const RUANG_TANDA_TANGAN = 20 * MM;
/** Dots to write a name on. */
const GARIS_NAMA = '.'.repeat(42);

const ATAS = 14;
const BAWAH = 6;

/** Height of a block in points, estimated from above: a post or a name may take two lines. */
export const tinggiTandaTangan = ({ kiri, kanan }: BlokTandaTangan, { profil }: Tata): number => {
  const barisMaks = Math.max(...[kiri, kanan].map((p) => (p ? 3 + p.atasList.length + p.bawahList.length : 0)));
  return ATAS + RUANG_TANDA_TANGAN + BAWAH + barisMaks * profil.ukuranHuruf * profil.jarakBaris;
};

/** Two signers side by side, or one at the right; a block never breaks over pages. */
export const susunTandaTangan = ({ kiri, kanan }: BlokTandaTangan): Node => ({
  columns: [susunPenanda(kiri), susunPenanda(kanan)],
  columnGap: 24,
  unbreakable: true,
  margin: [0, ATAS, 0, BAWAH],
});

const susunPenanda = (penanda: Penanda | null): Node => {
  if (!penanda) return { width: '*', text: '' };
  const { atasList, nama, bawahList } = penanda;
  return {
    width: '*',
    stack: [
      ...atasList.map((text): Node => ({ text })),
      { text: nama || GARIS_NAMA, bold: nama !== '', margin: [0, RUANG_TANDA_TANGAN, 0, 0] },
      ...bawahList.map((text): Node => ({ text })),
    ],
  };
};
