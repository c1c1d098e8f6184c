/**
 * Shares `ruang` points among columns by their weights, none getting less than its least width; when the least widths don't
 * fit together, the weights alone decide.
 */
export const bagiLebar = (bobotList: readonly number[], minList: readonly number[], ruang: number): number[] => {
  const tetap = new Set<number>();
  for (;;) {
    const sisa = ruang - jumlahOf(minList.map((min, i) => (tetap.has(i) ? min : 0)));
    const bobot = jumlahOf(bobotList.map((b, i) => (tetap.has(i) ? 0 : b)));
    if (sisa < 0 || (bobot === 0 && tetap.size > 0 && sisa > 0)) break;
    const lebarList = bobotList.map((b, i) => (tetap.has(i) ? (minList[i] ?? 0) : (sisa * b) / bobot));
    const sempit = lebarList.findIndex((lebar, i) => !tetap.has(i) && lebar < (minList[i] ?? 0));
    if (sempit < 0) return lebarList;
    tetap.add(sempit);
  }
  const semua = jumlahOf(bobotList);
  return bobotList.map((b) => (ruang * b) / semua);
};

const jumlahOf = (list: readonly number[]): number => list.reduce((jumlah, nilai) => jumlah + nilai, 0);
