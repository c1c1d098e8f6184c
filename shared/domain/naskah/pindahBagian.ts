import type { BagianNaskah } from '../dossier';
import { akhirCabang, isSusunanSah, tingkatBagian } from './tingkatBagian';

type Berjenis = Pick<BagianNaskah, 'jenis'>;

/** A narrative that came in unsound can be worked on, a sound one stays so. */
export const isBoleh = (lama: readonly Berjenis[], baru: readonly Berjenis[]): boolean =>
  isSusunanSah(baru) || !isSusunanSah(lama);

/**
 * The sections with the one at `i`, and those under it, put before position `ke` of the present list (its length for the
 * end). A place inside a branch of the same depth is taken as the end of that branch. Null when nothing would move or
 * a section would be left without the one it belongs to.
 */
export const taruhBagian = <T extends Berjenis>(naskah: readonly T[], i: number, ke: number): T[] | null => {
  const akar = naskah[i];
  if (akar === undefined || ke < 0 || ke > naskah.length) return null;
  const akhir = akhirCabang(naskah, i);
  let tujuan = ke;
  for (let bagian = naskah[tujuan]; bagian && tingkatBagian(bagian) > tingkatBagian(akar); bagian = naskah[tujuan]) {
    tujuan += 1;
  }
  if (tujuan >= i && tujuan <= akhir) return null;
  const cabang = naskah.slice(i, akhir);
  const hasil =
    tujuan < i
      ? [...naskah.slice(0, tujuan), ...cabang, ...naskah.slice(tujuan, i), ...naskah.slice(akhir)]
      : [...naskah.slice(0, i), ...naskah.slice(akhir, tujuan), ...cabang, ...naskah.slice(tujuan)];
  return isBoleh(naskah, hasil) ? hasil : null;
};

/**
 * The sections with the one at `i`, and those under it, one place up or down: past its neighbour of the same depth, else
 * into the branch before or behind. Null where it can't go.
 */
export const pindahBagian = <T extends Berjenis>(naskah: readonly T[], i: number, arah: -1 | 1): T[] | null => {
  const awal = arah < 0 ? i - 1 : akhirCabang(naskah, i) + 1;
  for (let ke = awal; ke >= 0 && ke <= naskah.length; ke += arah) {
    const hasil = taruhBagian(naskah, i, ke);
    if (hasil !== null) return hasil;
  }
  return null;
};
