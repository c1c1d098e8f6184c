import type { BagianNaskah, JenisBagian } from '../dossier';

/** Depth of a section: a kata pengantar and a BAB stand alone, the others under the one before them that is less deep. */
export const TINGKAT_BAGIAN = {
  KATA_PENGANTAR: 0,
  BAB: 0,
  SUBBAB: 1,
  SUBSUBBAB: 2,
} as const satisfies Readonly<Record<JenisBagian, number>>;

type Berjenis = Pick<BagianNaskah, 'jenis'>;

export const tingkatBagian = ({ jenis }: Berjenis): number => TINGKAT_BAGIAN[jenis];

/** Positions of a section and of those under it: from `i` to before the answer. */
export const akhirCabang = (naskah: readonly Berjenis[], i: number): number => {
  const akar = naskah[i];
  if (akar === undefined) return i;
  const akhir = naskah.findIndex((bagian, j) => j > i && tingkatBagian(bagian) <= tingkatBagian(akar));
  return akhir < 0 ? naskah.length : akhir;
};

/**
 * True when the sections can be printed as they stand: each Subbab in a BAB, each Sub-subbab in a Subbab, every kata
 * pengantar before the first BAB, where it is printed.
 */
export const isSusunanSah = (naskah: readonly Berjenis[]): boolean => {
  /** Depth that the next section may have. */
  let boleh = 0;
  let adaBab = false;
  for (const bagian of naskah) {
    const tingkat = tingkatBagian(bagian);
    const isPengantar = bagian.jenis === 'KATA_PENGANTAR';
    if (tingkat > boleh || (isPengantar && adaBab)) return false;
    adaBab ||= bagian.jenis === 'BAB';
    boleh = isPengantar ? 0 : tingkat + 1;
  }
  return true;
};

const NAIK: Readonly<Record<JenisBagian, JenisBagian>> = {
  KATA_PENGANTAR: 'KATA_PENGANTAR',
  BAB: 'BAB',
  SUBBAB: 'BAB',
  SUBSUBBAB: 'SUBBAB',
};

/** The sections with what stands under nothing lifted to the level it can have. Order and ids stay. */
export const angkatYatim = <T extends Berjenis>(naskah: readonly T[]): T[] => {
  let boleh = 0;
  return naskah.map((bagian) => {
    let { jenis } = bagian;
    while (TINGKAT_BAGIAN[jenis] > boleh) jenis = NAIK[jenis];
    boleh = jenis === 'KATA_PENGANTAR' ? 0 : TINGKAT_BAGIAN[jenis] + 1;
    return jenis === bagian.jenis ? bagian : { ...bagian, jenis };
  });
};
