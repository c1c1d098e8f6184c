import type { BagianNaskah } from '../dossier';
import { naskahDicetak } from '../naskah';
import { akhirCabang, tingkatBagian } from './tingkatBagian';

/** The printed chapter that a section stands in, with its own subsections; empty for a section that isn't printed. */
export const babDari = (naskah: readonly BagianNaskah[], bagianId: string): BagianNaskah[] => {
  const dicetak = naskahDicetak(naskah);
  const i = dicetak.findIndex((bagian) => bagian.bagianId === bagianId);
  if (i < 0) return [];
  const awal = Math.max(
    0,
    dicetak.findLastIndex((bagian, j) => j <= i && tingkatBagian(bagian) === 0),
  );
  return dicetak.slice(awal, akhirCabang(dicetak, awal));
};
