import type { Dossier } from '../dossier';
import { gantiVariabel, tulisVariabel } from './splitVariabel';
import { variabelByNama } from './variabelNaskah';

/** What is printed in place of a variable: its value, a mark of the gap, or for an unknown name the name in braces;
 * one that names something by its id, which a reader can't know, is marked as gone. */
export interface IsianVariabel {
  readonly keadaan: 'TERISI' | 'KOSONG' | 'ASING';
  readonly teks: string;
}

/** `nama` as `splitVariabel` answers it. */
export const isianVariabel = (dossier: Dossier, nama: string): IsianVariabel => {
  const variabel = variabelByNama(dossier).get(nama);
  if (!variabel) return { keadaan: 'ASING', teks: tulisAsing(nama) };
  const { nilai, makna } = variabel;
  return nilai === null ? { keadaan: 'KOSONG', teks: `[${makna}?]` } : { keadaan: 'TERISI', teks: nilai };
};

const tulisAsing = (nama: string): string => {
  const [jenis = '', id] = nama.split(':');
  return id === undefined ? tulisVariabel(nama) : `[${jenis.replaceAll('_', ' ')} yang sudah dihapus?]`;
};

/** A text of the narrative as it is printed, without its styles; `*…*` stays. */
export const isiTeksNaskah = (dossier: Dossier, teks: string): string =>
  gantiVariabel(teks, (nama) => isianVariabel(dossier, nama).teks);
