/** Fewest lines of a paragraph that stand alone at the foot or the head of a page. */
const BARIS_MIN = 2;

/** Rounding of heights that were added up in another order. */
const LONGGAR = 0.01;

/**
 * Lines a paragraph goes to a new page before, so that neither its first nor its last line is left alone; a paragraph of three
 * lines or fewer stays whole. Heights in points: of its lines, of the room left on this page and of a whole page;
 * `cadangan` must be free below its last line, for what may not be parted from it.
 */
export const hitungPutus = (
  tinggiList: readonly number[],
  tersedia: number,
  penuh: number,
  cadangan: number,
): number[] => {
  const putusList: number[] = [];
  let awal = 0;
  let ruang = tersedia;
  while (awal < tinggiList.length) {
    const sisa = tinggiList.length - awal;
    const muat = countMuat(tinggiList, awal, ruang);
    const tinggi = tinggiList.slice(awal).reduce((jumlah, t) => jumlah + t, 0);
    if (muat === sisa && tinggi + cadangan <= ruang + LONGGAR) return putusList;
    const isHalamanBaru = ruang >= penuh - LONGGAR;
    const tinggal = Math.min(muat, sisa - BARIS_MIN);
    if (tinggal >= BARIS_MIN) awal += tinggal;
    else if (isHalamanBaru) {
      // Nothing gets better on another page.
      if (muat === sisa) return putusList;
      awal += Math.max(1, muat);
    }
    putusList.push(awal);
    ruang = penuh;
  }
  return putusList;
};

const countMuat = (tinggiList: readonly number[], awal: number, ruang: number): number => {
  let terpakai = 0;
  let i = awal;
  for (; i < tinggiList.length; i += 1) {
    terpakai += tinggiList[i] ?? 0;
    if (terpakai > ruang + LONGGAR) break;
  }
  return i - awal;
};
