const YA: ReadonlySet<string> = new Set([
  '√',
  '✓',
  '✔',
  '☑',
  'v',
  'x',
  '×',
  '1',
  'ya',
  'y',
  'true',
  'benar',
  '*',
  '●',
  '•',
]);
const TIDAK: ReadonlySet<string> = new Set(['', '-', '–', '—', '0', 'tidak', 'false', 'salah']);

/** Whether a cell under a year is ticked; null for a text that says neither. */
export const tandaTahun = (teks: string): boolean | null => {
  const rapi = teks.trim().toLowerCase();
  if (YA.has(rapi)) return true;
  return TIDAK.has(rapi) ? false : null;
};

/** Years from and to which `2022-2024`, `2022 s.d. 2024` or `2022, 2024` run; null when the text names none. */
export const bacaTahun = (teks: string): number[] | null => {
  const hasil = new Set<number>();
  const sisa = teks.replaceAll(
    /\b(\d{4})\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*(\d{4})\b/gi,
    (_, dari: string, sampai: string) => {
      for (let tahun = Number(dari); tahun <= Number(sampai) && hasil.size <= 300; tahun += 1) hasil.add(tahun);
      return ' ';
    },
  );
  for (const [tahun] of sisa.matchAll(/\b\d{4}\b/g)) hasil.add(Number(tahun));
  return hasil.size === 0 ? null : [...hasil].toSorted((a, b) => a - b);
};
