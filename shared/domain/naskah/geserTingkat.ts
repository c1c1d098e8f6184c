import type { BagianNaskah, JenisBagian } from '../dossier';
import { isBoleh } from './pindahBagian';
import { akhirCabang, TINGKAT_BAGIAN } from './tingkatBagian';

const URUT: readonly JenisBagian[] = ['BAB', 'SUBBAB', 'SUBSUBBAB'];

/**
 * The sections with the one at `i`, and those under it, one level deeper (1) or less deep (-1). What follows it at its old
 * level comes under it when it rises. Null when there is no such level, or a section would stand under nothing.
 */
export const geserTingkat = <T extends Pick<BagianNaskah, 'jenis'>>(
  naskah: readonly T[],
  i: number,
  arah: -1 | 1,
): T[] | null => {
  const akhir = akhirCabang(naskah, i);
  const cabang = naskah.slice(i, akhir).map((bagian): T | null => {
    const jenis = bagian.jenis === 'KATA_PENGANTAR' ? undefined : URUT[TINGKAT_BAGIAN[bagian.jenis] + arah];
    return jenis === undefined ? null : { ...bagian, jenis };
  });
  if (cabang.length === 0 || !cabang.every((bagian) => bagian !== null)) return null;
  const hasil = [...naskah.slice(0, i), ...cabang, ...naskah.slice(akhir)];
  return isBoleh(naskah, hasil) ? hasil : null;
};
