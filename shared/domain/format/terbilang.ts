const SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

const SKALA: readonly [number, string, string][] = [
  [1_000_000_000_000, 'triliun', 'satu triliun'],
  [1_000_000_000, 'miliar', 'satu miliar'],
  [1_000_000, 'juta', 'satu juta'],
  [1_000, 'ribu', 'seribu'],
  [100, 'ratus', 'seratus'],
];

/**
 * Number in Indonesian words: 2021 → `dua ribu dua puluh satu`.
 * Range: whole numbers 0 to 999 999 999 999 999; throws RangeError outside it.
 * Source: domain rules, Berita Acara (number words).
 */
export const terbilang = (angka: number): string => {
  if (!Number.isSafeInteger(angka) || angka < 0 || angka > 999_999_999_999_999) {
    throw new RangeError(`terbilang: ${angka}`);
  }
  const dasar = SATUAN[angka];
  if (dasar !== undefined) return dasar;
  if (angka < 20) return `${SATUAN[angka - 10]} belas`;
  for (const [nilai, kata, satu] of SKALA) {
    if (angka < nilai) continue;
    const depan = Math.floor(angka / nilai);
    return join(depan === 1 ? satu : `${terbilang(depan)} ${kata}`, angka % nilai);
  }
  return join(`${SATUAN[Math.floor(angka / 10)]} puluh`, angka % 10);
};

const join = (depan: string, sisa: number): string => (sisa === 0 ? depan : `${depan} ${terbilang(sisa)}`);
