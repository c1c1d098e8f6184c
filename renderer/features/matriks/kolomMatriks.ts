import { z } from 'zod';
import { type BarisMatriks, barisMatriksSchema } from '../../../shared/domain/dossier';
import { teksMatriks } from '../../text/matriks';
import type { IsiBaris } from './ubahMatriks';

/** Columns of text; the others are the number and one for each year. */
export type KolomTeks = 'uraian' | 'pihak' | 'keterangan';
export type Kolom = 'nomor' | KolomTeks | `t${number}`;

export const kolomTahun = (tahun: number): Kolom => `t${tahun}`;

/** Year of a year column, null for the others. */
export const tahunOfKolom = (kolom: Kolom): number | null => (/^t\d+$/.test(kolom) ? Number(kolom.slice(1)) : null);

export const isKolomTeks = (kolom: Kolom): kolom is KolomTeks =>
  kolom === 'uraian' || kolom === 'pihak' || kolom === 'keterangan';

export const namaKolom = (kolom: Kolom): string => {
  const tahun = tahunOfKolom(kolom);
  if (tahun !== null) return teksMatriks.tahun(tahun);
  return isKolomTeks(kolom) ? teksMatriks.kolom[kolom] : teksMatriks.kolom.nomor;
};

/** Text of a cell as it is edited and copied; parties are separated by semicolons. */
export const teksSel = (baris: BarisMatriks, kolom: KolomTeks): string =>
  kolom === 'pihak' ? baris.pihakList.join('; ') : baris[kolom];

const pihakSchema: z.ZodType<string[]> = barisMatriksSchema.shape.pihakList;

/** What an edited text changes in a row; null when it holds more than a row may. */
export const isiSel = (kolom: KolomTeks, teks: string): IsiBaris | null => {
  if (kolom !== 'pihak') return teks.length > 20_000 ? null : { [kolom]: teks.trim() };
  const pihakList = [
    ...new Set(
      teks
        .split(/[;\n]/)
        .map((pihak) => pihak.trim())
        .filter((pihak) => pihak !== ''),
    ),
  ];
  return pihakSchema.safeParse(pihakList).success ? { pihakList } : null;
};

export const toggleTahun = (tahunList: readonly number[], tahun: number): number[] =>
  tahunList.includes(tahun)
    ? tahunList.filter((ada) => ada !== tahun)
    : [...tahunList, tahun].toSorted((a, b) => a - b);
