import type { PredikatSet } from '../dossier/bank';
import { comparePecahan, type Pecahan } from '../format/angka';

const LABEL = ['SANGAT KURANG', 'KURANG', 'BAIK', 'SANGAT BAIK'] as const;

const buildSet = (nama: string, sumber: string, batas: number[], termasukBatas: boolean): PredikatSet => ({
  nama,
  sumber,
  kelasList: batas.map((batasAtas, i) => ({
    label: LABEL[i] ?? '',
    batasAtas,
    termasukBatas: termasukBatas || batasAtas === 400,
  })),
});

/** Default classes: equal intervals of 0,75. Unconfirmed; both presets agree with the reference's 4,00 and 1,80. */
export const PREDIKAT_INTERVAL_SAMA = buildSet(
  'Interval sama 0,75',
  'Belum dikonfirmasi: pembagian rentang 1–4 menjadi empat kelas yang sama lebar',
  [175, 250, 325, 400],
  true,
);

/** Second preset: the mean rounded to the nearest score. */
export const PREDIKAT_PEMBULATAN = buildSet(
  'Pembulatan ke nilai terdekat',
  'Belum dikonfirmasi: rata-rata dibulatkan ke nilai 1–4 terdekat',
  [150, 250, 350, 400],
  false,
);

/**
 * Class of an exact mean (1 to 4) in a set. Source: domain rules, scoring — bounds are compared exactly, never on the
 * rounded value.
 */
export const predikatOf = (set: PredikatSet, rataRata: Pecahan): string => {
  const kelas = set.kelasList.find(({ batasAtas, termasukBatas }) => {
    const selisih = comparePecahan(rataRata, { pembilang: batasAtas, penyebut: 100 });
    return selisih < 0 || (termasukBatas && selisih === 0);
  });
  return kelas?.label ?? set.kelasList.at(-1)?.label ?? '';
};
