import type { Dossier } from '../dossier';
import { type BahanVariabel, type IsiVariabel, siapkanBahanVariabel } from './bahanVariabel';
import { gantiVariabel, tulisVariabel } from './splitVariabel';
import { variabelAsesmen, variabelAspek } from './variabelAsesmen';
import { variabelDaerah } from './variabelDaerah';
import { variabelKeputusan } from './variabelKeputusan';
import { variabelMatriks } from './variabelMatriks';
import { variabelPejabat } from './variabelPejabat';
import { variabelPengaduan } from './variabelPengaduan';
import { variabelPeraturan } from './variabelPeraturan';
import { variabelRapat } from './variabelRapat';
import { variabelRencana } from './variabelRencana';
import { variabelRujukan } from './variabelRujukan';
import { variabelTarget } from './variabelTarget';

/** A name that texts of the narrative hold in braces and that is replaced when they are printed. */
export interface VariabelNaskah {
  /** Without the braces: a word, or a word and the id of what it is about: `nilai_aspek:asp-1`. */
  readonly nama: string;
  /** Heading it stands under in lists on screen. */
  readonly kelompok: string;
  /** What it stands for. */
  readonly makna: string;
  /** As documents print it; null while it is not known. */
  readonly nilai: string | null;
}

const KELOMPOK: readonly (readonly [kelompok: string, isi: (bahan: BahanVariabel) => readonly IsiVariabel[]])[] = [
  ['Daerah', variabelDaerah],
  ['Rencana aksi', variabelRencana],
  ['Pengaduan', variabelPengaduan],
  ['Asesmen', variabelAsesmen],
  ['Aspek', variabelAspek],
  ['Target', variabelTarget],
  ['Matriks', variabelMatriks],
  ['Rapat', variabelRapat],
  ['Keputusan', variabelKeputusan],
  ['Peraturan', variabelPeraturan],
  ['Pejabat', variabelPejabat],
  ['Rujukan', variabelRujukan],
];

const ingatan = new WeakMap<Dossier, VariabelNaskah[]>();

/**
 * Every variable and cross reference the narrative of a dossier may use, in the order screens list them, each name once.
 * Computed once per dossier: dossiers are never changed in place.
 */
export const variabelNaskah = (dossier: Dossier): VariabelNaskah[] => {
  const ada = ingatan.get(dossier);
  if (ada) return ada;
  const bahan = siapkanBahanVariabel(dossier);
  const list = KELOMPOK.flatMap(([kelompok, isi]) =>
    isi(bahan).map(([nama, makna, nilai]): VariabelNaskah => ({ nama, kelompok, makna, nilai })),
  );
  const nilaiByNama = new Map(list.map(({ nama, nilai }) => [nama, nilai]));
  // Titles that stand in meanings may hold variables themselves.
  const isi = (teks: string): string => gantiVariabel(teks, (nama) => nilaiByNama.get(nama) ?? tulisVariabel(nama));
  const hasil = list.map((variabel) => ({ ...variabel, makna: isi(variabel.makna) }));
  ingatan.set(dossier, hasil);
  return hasil;
};
