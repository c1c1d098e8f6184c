import type { BarisMatriks } from '../../../shared/domain/dossier';
import { barisMatriksSchema, teksPanjangSchema, teksPendekSchema } from '../../../shared/domain/dossier';
import { lembarDitolak, type TempatLembar } from '../../../shared/errors/lembarDitolak';

const MAKS = { panjang: teksPanjangSchema.maxLength ?? 0, pendek: teksPendekSchema.maxLength ?? 0 } as const;

/** The text, if a field of its size holds it. Throws TEKS_PANJANG. */
export const batasiTeks = (teks: string, ukuran: keyof typeof MAKS, tempat: TempatLembar): string => {
  if (teks.length > MAKS[ukuran]) throw lembarDitolak('TEKS_PANJANG', { ...tempat, maks: MAKS[ukuran] });
  return teks;
};

/** Parties of a text, parted by semicolons or line breaks. Throws TEKS_PANJANG, and PIHAK_BANYAK for more than a row holds. */
export const bacaPihak = (
  teks: string,
  tempat: TempatLembar,
  pisah: (teks: string) => string[] = (isi) => isi.split(/[;\n]/),
): BarisMatriks['pihakList'] => {
  const list = [...new Set(pisah(teks).map((pihak) => batasiTeks(pihak.trim(), 'pendek', tempat)))].filter(Boolean);
  if (!barisMatriksSchema.shape.pihakList.safeParse(list).success)
    throw lembarDitolak('PIHAK_BANYAK', { ...tempat, maks: 60 });
  return list;
};
