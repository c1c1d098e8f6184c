import type { Dossier } from '../dossier';
import { EJAAN_BAKU } from './ejaanBaku';
import { tanpaJudulResmi } from './judulResmi';
import type { TeksBertempat } from './teksDossier';
import type { TemuanAturan } from './temuan';

const POLA = new RegExp(`(?<![\\p{L}\\p{N}_./-])(?:${Object.keys(EJAAN_BAKU).join('|')})(?![\\p{L}\\p{N}_/-])`, 'giu');

/** Writes a standard spelling as the found one was written: in capitals, or with the first one. */
const sepertiTertulis = (baku: string, tertulis: string): string => {
  if (tertulis === tertulis.toUpperCase()) return baku.toUpperCase();
  return tertulis.charAt(0) === tertulis.charAt(0).toUpperCase() ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
};

/** A text with the spellings of the list put right, to compare names that differ in nothing else. */
export const bakukanEjaan = (teks: string): string =>
  teks.replace(POLA, (kata) => sepertiTertulis(EJAAN_BAKU[kata.toLowerCase()] ?? kata, kata));

/** Spellings off the list of official terms, each once in a text. */
export const periksaEjaan = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const bersihkan = tanpaJudulResmi(dossier);
  return teksList.flatMap(({ teks, tempat }) =>
    [...new Set(Array.from(bersihkan(teks).matchAll(POLA), ([kata]) => kata))].map(
      (kata): TemuanAturan => ({
        aturan: 'EJAAN',
        tempat,
        ditemukan: `"${kata}"`,
        seharusnya: `"${sepertiTertulis(EJAAN_BAKU[kata.toLowerCase()] ?? kata, kata)}"`,
      }),
    ),
  );
};
