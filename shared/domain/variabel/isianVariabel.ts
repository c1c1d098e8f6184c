import type { Dossier } from '../dossier';
import { gantiVariabel, tulisVariabel } from './splitVariabel';
import { variabelByNama } from './variabelNaskah';

/** What is printed in place of a variable: its value, a mark of the gap, or for an unknown name the name in braces. */
export interface IsianVariabel {
  readonly keadaan: 'TERISI' | 'KOSONG' | 'ASING';
  readonly teks: string;
}

/** `nama` as `splitVariabel` answers it. */
export const isianVariabel = (dossier: Dossier, nama: string): IsianVariabel => {
  const variabel = variabelByNama(dossier).get(nama);
  if (!variabel) return { keadaan: 'ASING', teks: tulisVariabel(nama) };
  const { nilai, makna } = variabel;
  return nilai === null ? { keadaan: 'KOSONG', teks: `[${makna}?]` } : { keadaan: 'TERISI', teks: nilai };
};

/** A text of the narrative as it is printed, without its styles; `*…*` stays. */
export const isiTeksNaskah = (dossier: Dossier, teks: string): string =>
  gantiVariabel(teks, (nama) => isianVariabel(dossier, nama).teks);
