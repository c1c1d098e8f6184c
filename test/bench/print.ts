/** Lines of the table every bench prints: a ratio to a floor of the same run, its bound, and the figure behind it. */
export const print = (apa: string, rasio: number, batas: string, rinci: string): void =>
  console.log(`${apa.padEnd(58)} ${rasio.toFixed(2).padStart(7)}   ${batas.padEnd(9)} ${rinci}`);

export const median = (nilaiList: readonly number[]): number =>
  nilaiList.toSorted((a, b) => a - b)[nilaiList.length >> 1] ?? 0;

export const p95 = (nilaiList: readonly number[]): number =>
  nilaiList.toSorted((a, b) => a - b)[Math.ceil(nilaiList.length * 0.95) - 1] ?? 0;

export const ms = (nilai: number): string => `${nilai.toFixed(1)} ms`;
