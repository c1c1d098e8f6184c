/** The list with one item a step up or down; the same list at its ends. */
export const moveItem = <T>(list: readonly T[], index: number, arah: -1 | 1): T[] => {
  const item = list[index];
  const tujuan = index + arah;
  if (item === undefined || tujuan < 0 || tujuan >= list.length) return [...list];
  return list.toSpliced(index, 1).toSpliced(tujuan, 0, item);
};
