import type { Rentang } from '../../../../shared/domain/bandingPdf/cocokkanDekat';
import { cocokkanUrutan } from '../../../../shared/domain/bandingPdf/cocokkanUrutan';

/** A run of pages that look the same in both files, or one between such runs. */
export interface Ruas extends Rentang {
  readonly isSama: boolean;
}

/**
 * Lays the pages of two files beside each other by their fingerprints, in their order: runs of equal pages, and what
 * stands between them. Every page is in exactly one run.
 */
export const cocokkanSidik = (lama: readonly string[], baru: readonly string[]): readonly Ruas[] => {
  const kode = new Map<string, number>();
  const kodeOf = (sidik: string): number => {
    const ada = kode.get(sidik) ?? kode.size;
    kode.set(sidik, ada);
    return ada;
  };
  const cocok = cocokkanUrutan(lama.map(kodeOf), baru.map(kodeOf));
  const hasil: Ruas[] = [];
  let [a, b] = [0, 0];
  const tambah = (a1: number, b1: number, isSama: boolean): void => {
    if (a1 === a && b1 === b) return;
    const akhir = hasil.at(-1);
    if (isSama && akhir?.isSama) hasil.splice(-1, 1, { ...akhir, a1, b1 });
    else hasil.push({ a0: a, a1, b0: b, b1, isSama });
    [a, b] = [a1, b1];
  };
  for (const [i, j] of cocok.entries()) {
    if (j < 0) continue;
    tambah(i, j, false);
    tambah(i + 1, j + 1, true);
  }
  tambah(lama.length, baru.length, false);
  return hasil;
};
