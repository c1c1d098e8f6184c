/** The same thing without some of its fields. */
export const tanpa = <T extends object, K extends keyof T & string>(nilai: T, ...kunciList: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(nilai).filter(([kunci]) => !kunciList.includes(kunci as K))) as Omit<T, K>;
