/**
 * Parts the parties of a cell typed by hand: by semicolons and line breaks when there are any, else by commas, except
 * within names that are known with their commas, such as `Dinas Komunikasi, Informatika dan Statistik`.
 */
export const pisahPihak = (dikenal: readonly string[]): ((teks: string) => string[]) => {
  const berkoma = new Set(dikenal.filter((nama) => nama.includes(',')).map(samakan));
  return (teks) => {
    if (/[;\n]/.test(teks)) return teks.split(/[;\n]/).map((pihak) => pihak.replace(/^\s*[-–•]\s*/, ''));
    const potongList = teks.split(',');
    const hasil: string[] = [];
    for (let i = 0; i < potongList.length; ) {
      const panjang = panjangDikenal(potongList.slice(i), berkoma);
      hasil.push(potongList.slice(i, i + panjang).join(','));
      i += panjang;
    }
    return hasil;
  };
};

const samakan = (teks: string): string => teks.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Pieces at the start that together are a known name, the longest first; else one. */
const panjangDikenal = (potongList: readonly string[], berkoma: ReadonlySet<string>): number => {
  for (let n = Math.min(potongList.length, 12); n > 1; n -= 1) {
    if (berkoma.has(samakan(potongList.slice(0, n).join(',')))) return n;
  }
  return 1;
};
