/** The list without the item at `i`. */
export const without = <T>(list: readonly T[], i: number): T[] => list.filter((_, j) => j !== i);

/** The list with another item at `i`. */
export const replaceAt = <T>(list: readonly T[], i: number, item: T): T[] =>
  list.map((ada, j) => (j === i ? item : ada));

/** The list with the item at `i` moved by `langkah` places; unchanged when it would leave the list. */
export const moveAt = <T>(list: readonly T[], i: number, langkah: number): readonly T[] => {
  const ke = i + langkah;
  const item = list[i];
  if (item === undefined || ke < 0 || ke >= list.length) return list;
  return without(list, i).toSpliced(ke, 0, item);
};

/** The list with an item put in at `i`. */
export const insertAt = <T>(list: readonly T[], i: number, item: T): T[] => [...list].toSpliced(i, 0, item);
