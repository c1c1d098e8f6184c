import Papa from 'papaparse';
import type { LembarBacaan } from '../../../shared/contract';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { BATAS_LEMBAR, rapikanLembar } from './batasLembar';

/** The table in a text file: UTF-8 or UTF-16 by its mark, UTF-8 when it is, else the Windows code page of this region. */
export const parseTeks = (isi: Uint8Array, nama: string, path: string): LembarBacaan => {
  const teks = decodeTeks(isi);
  // No text has this character; a picture or a program has.
  if (teks.includes('\0')) throw new RenaksiError('FILE_FOREIGN', { path });
  const { data } = Papa.parse<string[]>(teks, {
    delimiter: nama.toLowerCase().endsWith('.tsv') ? '\t' : '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    // One more than allowed shows that there are too many.
    preview: BATAS_LEMBAR.baris + 1,
  });
  return rapikanLembar(nama, data);
};

const decodeTeks = (isi: Uint8Array): string => {
  const [a, b] = isi;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(isi);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(isi);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return new TextDecoder('windows-1252').decode(isi);
  }
};
