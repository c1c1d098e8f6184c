import type { Dossier } from '../dossier';
import { polaKata } from './polaKata';

/** Title of a legal ground: what follows `tentang`, up to where it was published. */
const POLA_DASAR = /(?<!\p{L})tentang (.+?)(?= \((?:tambahan )?(?:lembaran|berita) |[;.]|$)/giu;

/** Matches a cited title whatever its capitals, spaces and punctuation; the word before it stays. */
const polaKutipan = (judul: string): RegExp => new RegExp(`(?<=(?<!\\p{L})tentang\\s+["“]?)${polaKata(judul)}`, 'giu');

/**
 * Takes titles of decrees and legal grounds out of a text that cites them. They stand as they were adopted: their years
 * and spellings are no mistake of the text. Where the data hold a decree's own title it is still looked at.
 */
export const tanpaJudulResmi = ({
  dataUmum: { skTimPenyusun, keputusanList, mengingatList },
}: Dossier): ((teks: string) => string) => {
  const judulList = [
    ...[skTimPenyusun, ...keputusanList].map(({ tentang }) => tentang),
    ...mengingatList.flatMap((dasar) =>
      Array.from(dasar.replaceAll('*', '').matchAll(POLA_DASAR), ([, judul]) => judul ?? ''),
    ),
  ];
  // Longer ones first: a decree on a plan may hold the plan's own title.
  const polaList = [...new Set(judulList.map((judul) => judul.trim()))]
    .filter((judul) => judul.length > 3)
    .toSorted((a, b) => b.length - a.length)
    .map(polaKutipan);
  return (teks) => (/tentang\s/i.test(teks) ? polaList.reduce((sisa, pola) => sisa.replace(pola, '…'), teks) : teks);
};
