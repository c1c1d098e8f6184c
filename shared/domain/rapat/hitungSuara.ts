import type { Suara } from '../dossier';
import type { Pecahan } from '../format/angka';

/** Votes on one question, counted. They inform the meeting and never decide: the agreed score is set apart. */
export interface HasilSuara {
  /** How many for the scores 1 to 4. */
  readonly jumlahList: readonly [number, number, number, number];
  readonly total: number;
  /** Scores with most votes, ascending; several when they are equal. */
  readonly modusList: readonly number[];
  readonly median: Pecahan | null;
  /** Highest less lowest score voted for, 0 to 3. */
  readonly rentang: number | null;
}

export const hitungSuara = (suara: Suara | null): HasilSuara => {
  const jumlahList = countNilai(suara);
  const total = jumlahList.reduce((jumlah, n) => jumlah + n, 0);
  if (total === 0) return { jumlahList, total, modusList: [], median: null, rentang: null };
  const terbanyak = Math.max(...jumlahList);
  const dipilih = [1, 2, 3, 4].filter((nilai) => (jumlahList[nilai - 1] ?? 0) > 0);
  return {
    jumlahList,
    total,
    modusList: [1, 2, 3, 4].filter((nilai) => jumlahList[nilai - 1] === terbanyak),
    median: { pembilang: nilaiKe(jumlahList, (total - 1) >> 1) + nilaiKe(jumlahList, total >> 1), penyebut: 2 },
    rentang: (dipilih.at(-1) ?? 0) - (dipilih[0] ?? 0),
  };
};

const countNilai = (suara: Suara | null): [number, number, number, number] => {
  const jumlahList: [number, number, number, number] = [0, 0, 0, 0];
  if (suara?.cara === 'ANGKAT_TANGAN') {
    for (const i of [0, 1, 2, 3] as const) jumlahList[i] = suara.jumlahList[i] ?? 0;
  } else if (suara) {
    for (const { nilai } of suara.suaraList) jumlahList[(nilai - 1) as 0 | 1 | 2 | 3] += 1;
  }
  return jumlahList;
};

/** Score at a position (from 0) of all votes in ascending order. */
const nilaiKe = (jumlahList: readonly number[], posisi: number): number => {
  let sampai = 0;
  for (const [i, jumlah] of jumlahList.entries()) {
    sampai += jumlah;
    if (posisi < sampai) return i + 1;
  }
  return 0;
};
