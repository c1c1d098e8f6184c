import type { BarisTabel } from '../../../shared/documents/model/tabel';

/** Groups rows that must not be parted, up to `tinggiMaks` points by `tinggiOf`; every other row stands alone. */
export const kelompokkanBaris = (
  barisList: readonly BarisTabel[],
  tinggiOf: (baris: BarisTabel) => number,
  tinggiMaks: number,
): BarisTabel[][] => {
  const hasil: BarisTabel[][] = [];
  let isLanjut = false;
  let tinggi = 0;
  for (const baris of barisList) {
    const isIkut = baris.isIkutBerikut === true;
    const perlu = isLanjut || isIkut ? tinggiOf(baris) : 0;
    if (isLanjut && tinggi + perlu <= tinggiMaks) {
      hasil.at(-1)?.push(baris);
      tinggi += perlu;
    } else {
      hasil.push([baris]);
      tinggi = perlu;
    }
    isLanjut = isIkut;
  }
  return hasil;
};
