import type { BagianNaskah, JenisBagian } from '../dossier';
import { isBoleh } from './pindahBagian';
import { akhirCabang, TINGKAT_BAGIAN, tingkatBagian } from './tingkatBagian';

/** Where something new comes: before the section at `i`, or behind it and what stands under it. */
export interface TempatSisip {
  readonly i: number;
  readonly sisi: 'SEBELUM' | 'SESUDAH';
}

const cariPosisi = (
  naskah: readonly Pick<BagianNaskah, 'jenis'>[],
  { i, sisi }: TempatSisip,
  jenis: JenisBagian,
): number => {
  if (jenis === 'KATA_PENGANTAR') {
    const bab = naskah.findIndex((bagian) => bagian.jenis !== 'KATA_PENGANTAR');
    return bab < 0 ? naskah.length : bab;
  }
  if (sisi === 'SEBELUM') return i;
  const akar = naskah[i];
  if (akar === undefined) return naskah.length;
  const tingkat = TINGKAT_BAGIAN[jenis];
  if (tingkat > tingkatBagian(akar)) return akhirCabang(naskah, i);
  const akhir = naskah.findIndex((bagian, j) => j > i && tingkatBagian(bagian) <= tingkat);
  return akhir < 0 ? naskah.length : akhir;
};

/**
 * Position at which a new section of a kind is put in: a deeper one becomes the last under the section it is put behind, a
 * BAB waits for the end of the chapter, a kata pengantar stands before the first BAB. Null where it may not stand.
 */
export const posisiSisip = (
  naskah: readonly Pick<BagianNaskah, 'jenis'>[],
  tempat: TempatSisip,
  jenis: JenisBagian,
): number | null => {
  const posisi = cariPosisi(naskah, tempat, jenis);
  return isBoleh(naskah, naskah.toSpliced(posisi, 0, { jenis })) ? posisi : null;
};
