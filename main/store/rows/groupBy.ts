/** Items by a key, each group in the order of the list. */
export const groupBy = <K, T>(list: readonly T[], keyOf: (item: T) => K): Map<K, T[]> => {
  const groupByKey = new Map<K, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groupByKey.get(key);
    if (group) group.push(item);
    else groupByKey.set(key, [item]);
  }
  return groupByKey;
};
