import type { BlokTandaTangan, Penanda } from '../../../shared/documents/model/dokumen';
import { hitungBaris } from './hitungBaris';
import { MM, type Node } from './node';
import type { Tata } from './tata';

/** Room for a signature and a stamp. */
const RUANG_TANDA_TANGAN = 20 * MM;
/** Dots to write a name on. */
const GARIS_NAMA = '.'.repeat(42);

const SELA = 24;
const ATAS = 14;
const BAWAH = 6;

/** Lines more than were counted, for the room below what stands above the block and for rounding. */
const BARIS_LONGGAR = 2;

/** Height of a block in points, estimated from above. */
export const tinggiTandaTangan = ({ kiri, kanan }: BlokTandaTangan, { profil, huruf, lebarIsi }: Tata): number => {
  const jumlah = (teks: string, tebal = false): number =>
    hitungBaris([{ teks, tebal }], (lebarIsi - SELA) / 2, profil.ukuranHuruf, huruf);
  const barisOf = ({ atasList, nama, bawahList }: Penanda): number =>
    [...atasList, ...bawahList].reduce((total, teks) => total + jumlah(teks), jumlah(nama || GARIS_NAMA, nama !== ''));
  const baris = BARIS_LONGGAR + Math.max(...[kiri, kanan].map((penanda) => (penanda ? barisOf(penanda) : 0)));
  return ATAS + RUANG_TANDA_TANGAN + BAWAH + baris * profil.ukuranHuruf * profil.jarakBaris;
};

/** Two signers side by side, or one at the right; a block that fits on a page never breaks over pages. */
export const susunTandaTangan = (isi: BlokTandaTangan, tata: Tata): Node => ({
  columns: [susunPenanda(isi.kiri), susunPenanda(isi.kanan)],
  columnGap: SELA,
  unbreakable: tinggiTandaTangan(isi, tata) <= tata.tinggiIsi,
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
