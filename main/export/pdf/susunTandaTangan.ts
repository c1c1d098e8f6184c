import type { BlokTandaTangan, Penanda } from '../../../shared/documents/model/dokumen';
import { MM, type Node } from './node';

/** Room for a signature and a stamp. */
const RUANG_TANDA_TANGAN = 20 * MM;
/** Dots to write a name on. */
const GARIS_NAMA = '.'.repeat(42);

/** Two signers side by side, or one at the right; a block never breaks over pages. */
export const susunTandaTangan = ({ kiri, kanan }: BlokTandaTangan): Node => ({
  columns: [susunPenanda(kiri), susunPenanda(kanan)],
  columnGap: 24,
  unbreakable: true,
  margin: [0, 14, 0, 6],
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
