import { cariJangkar } from './cariJangkar';
import { cocokkanDekat, type Rentang } from './cocokkanDekat';

/** Lengths of the runs looked for as landmarks, the surest first: long runs of words seldom repeat by chance. */
const PANJANG_LIST = [8, 3, 1] as const;
/** A range this small is matched word by word at once. */
const CUKUP_KECIL = 24;
/** Landmarks between landmarks; deeper than this no text goes, and time stays linear for any input. */
const DALAM_MAKS = 24;

interface Tugas extends Rentang {
  /** Index into PANJANG_LIST. */
  readonly tingkat: number;
  readonly dalam: number;
}

/**
 * Which item of `baru` each item of `lama` became: for every index of `lama` one of `baru`, or -1. The indices rise:
 * what moved past other text counts as removed and added. Landmarks (runs that occur once on each side) split the work,
 * so that 100,000 words on each side take about a second at worst; the result may keep a little less in common than the
 * longest common subsequence.
 */
export const cocokkanUrutan = (lama: readonly number[], baru: readonly number[]): Int32Array => {
  const cocok = new Int32Array(lama.length).fill(-1);
  const tugasList: Tugas[] = [{ a0: 0, a1: lama.length, b0: 0, b1: baru.length, tingkat: 0, dalam: 0 }];
  for (let tugas = tugasList.pop(); tugas !== undefined; tugas = tugasList.pop()) {
    const { tingkat, dalam, ...rentang } = tugas;
    const { a0, a1, b0, b1 } = pangkas(lama, baru, rentang, cocok);
    if (a0 === a1 || b0 === b1) continue;
    const panjang = PANJANG_LIST[tingkat];
    if (panjang === undefined || dalam > DALAM_MAKS || Math.min(a1 - a0, b1 - b0) <= CUKUP_KECIL) {
      const sisa = cocokkanDekat(lama, baru, { a0, a1, b0, b1 }, cocok);
      if (sisa) tugasList.push({ ...sisa, tingkat: PANJANG_LIST.length, dalam });
      continue;
    }
    const jangkarList = cariJangkar(lama, baru, { a0, a1, b0, b1 }, panjang);
    if (jangkarList.length === 0) {
      tugasList.push({ a0, a1, b0, b1, tingkat: tingkat + 1, dalam });
      continue;
    }
    let [a, b] = [a0, b0];
    for (const { diLama, diBaru } of jangkarList) {
      cocok[diLama] = diBaru;
      tugasList.push({ a0: a, a1: diLama, b0: b, b1: diBaru, tingkat, dalam: dalam + 1 });
      [a, b] = [diLama + 1, diBaru + 1];
    }
    tugasList.push({ a0: a, a1, b0: b, b1, tingkat, dalam: dalam + 1 });
  }
  return cocok;
};

/** Matches what both ends of a range have in common; what is left between. */
const pangkas = (lama: readonly number[], baru: readonly number[], rentang: Rentang, cocok: Int32Array): Rentang => {
  let { a0, a1, b0, b1 } = rentang;
  while (a0 < a1 && b0 < b1 && lama[a0] === baru[b0]) {
    cocok[a0] = b0;
    a0 += 1;
    b0 += 1;
  }
  while (a0 < a1 && b0 < b1 && lama[a1 - 1] === baru[b1 - 1]) {
    a1 -= 1;
    b1 -= 1;
    cocok[a1] = b1;
  }
  return { a0, a1, b0, b1 };
};
