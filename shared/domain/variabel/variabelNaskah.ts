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

interface Ingatan {
  readonly list: VariabelNaskah[];
  readonly byNama: ReadonlyMap<string, VariabelNaskah>;
}

/** Dossiers are never changed in place: what was computed of one stays true. */
const ingatan = new WeakMap<Dossier, Ingatan>();

const hitung = (dossier: Dossier): Ingatan => {
  const bahan = siapkanBahanVariabel(dossier);
  const mentah = KELOMPOK.flatMap(([kelompok, isi]) =>
    isi(bahan).map(([nama, makna, nilai]): VariabelNaskah => ({ nama, kelompok, makna, nilai })),
  );
  const nilaiByNama = new Map(mentah.map(({ nama, nilai }) => [nama, nilai]));
  // Titles that stand in meanings may hold variables themselves.
  const isi = (teks: string): string => gantiVariabel(teks, (nama) => nilaiByNama.get(nama) ?? tulisVariabel(nama));
  const list = mentah.map((variabel) => ({ ...variabel, makna: isi(variabel.makna) }));
  return { list, byNama: new Map(list.map((variabel) => [variabel.nama, variabel])) };
};

const ingat = (dossier: Dossier): Ingatan => {
  const hasil = ingatan.get(dossier) ?? hitung(dossier);
  ingatan.set(dossier, hasil);
  return hasil;
};

/** Every variable and cross reference the narrative of a dossier may use, in the order screens list them, each name once. */
export const variabelNaskah = (dossier: Dossier): VariabelNaskah[] => ingat(dossier).list;

/** The same by name. */
export const variabelByNama = (dossier: Dossier): ReadonlyMap<string, VariabelNaskah> => ingat(dossier).byNama;
