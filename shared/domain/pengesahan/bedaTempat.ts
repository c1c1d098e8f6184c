/**
 * Places where two JSON values differ, as `rapat.penilaianList[3].nilai`; at most `maks`, in the order of the first
 * value. Fields that only one side has are named as a whole; of two lists of unlike length the first item too many.
 */
export const bedaTempat = (semula: unknown, kini: unknown, awal: string, maks: number): string[] => {
  const tempatList: string[] = [];
  const banding = (a: unknown, b: unknown, tempat: string): void => {
    if (tempatList.length >= maks || Object.is(a, b)) return;
    if (Array.isArray(a) && Array.isArray(b)) {
      const sama = Math.min(a.length, b.length);
      for (let i = 0; i < sama; i += 1) banding(a[i], b[i], `${tempat}[${i}]`);
      if (a.length !== b.length && tempatList.length < maks) tempatList.push(`${tempat}[${sama}]`);
    } else if (isObject(a) && isObject(b)) {
      for (const kunci of new Set([...Object.keys(a), ...Object.keys(b)]))
        banding(a[kunci], b[kunci], `${tempat}.${kunci}`);
    } else {
      tempatList.push(tempat);
    }
  };
  banding(semula, kini, awal);
  return tempatList;
};

const isObject = (nilai: unknown): nilai is Readonly<Record<string, unknown>> =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);
