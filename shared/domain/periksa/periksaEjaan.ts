import type { Dossier } from '../dossier';
import { BENTUK_GABUNG, EJAAN_BAKU } from './ejaanBaku';
import { tanpaJudulResmi } from './judulResmi';
import type { TeksBertempat } from './teksDossier';
import type { TemuanAturan } from './temuan';

const POLA = new RegExp(`(?<![\\p{L}\\p{N}_./-])(?:${Object.keys(EJAAN_BAKU).join('|')})(?![\\p{L}\\p{N}_/-])`, 'giu');

/** Not within a longer word, a path or an address. */
const utuh = (pola: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_./-])(?:${pola})(?![\\p{L}\\p{N}_/])`, 'giu');
const GABUNG_LIST = BENTUK_GABUNG.map(({ pola, baku }) => ({ pola: utuh(pola), baku }));

/** Writes a standard spelling as the found one was written: in capitals, or with the first one. */
const sepertiTertulis = (baku: string, tertulis: string): string => {
  if (tertulis === tertulis.toUpperCase()) return baku.toUpperCase();
  return tertulis.charAt(0) === tertulis.charAt(0).toUpperCase() ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
};

/** A text with the spellings of the list put right, to compare names that differ in nothing else. */
export const bakukanEjaan = (teks: string): string =>
  teks.replace(POLA, (kata) => sepertiTertulis(EJAAN_BAKU[kata.toLowerCase()] ?? kata, kata));

/** Wrong spellings of a text with the standard ones, each once. */
const ejaanSalah = (teks: string, isPertanyaan: boolean): ReadonlyMap<string, string> =>
  new Map([
    ...Array.from(teks.matchAll(POLA), ([kata]) => [kata, bakukanEjaan(kata)] as const),
    ...(isPertanyaan
      ? []
      : GABUNG_LIST.flatMap(({ pola, baku }) =>
          Array.from(teks.matchAll(pola), ([kata]) => [kata, baku(kata)] as const),
        )),
  ]);

/** Spellings off the list of official terms, each once in a text. */
export const periksaEjaan = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const bersihkan = tanpaJudulResmi(dossier);
  return teksList.flatMap(({ teks, tempat }) =>
    Array.from(
      ejaanSalah(bersihkan(teks), tempat.jalur.includes('.pertanyaanList[')),
      ([kata, baku]): TemuanAturan => ({ aturan: 'EJAAN', tempat, ditemukan: `"${kata}"`, seharusnya: `"${baku}"` }),
    ),
  );
};
