import type { BarisMatriks } from '../dossier';

/** Columns that hold text. */
export const KOLOM_TEKS = ['uraian', 'pihak', 'keterangan', 'keluaran', 'indikator', 'sumberDana'] as const;
export type KolomTeks = (typeof KOLOM_TEKS)[number];
/** A column of the matrix: generated number, text, or one year of the ticks (`t`), targets (`g`) or budgets (`a`). */
export type Kolom = 'nomor' | KolomTeks | `t${number}` | `g${number}` | `a${number}`;
export type MacamKolom = 'NOMOR' | 'TEKS' | 'TAHUN' | 'TARGET' | 'ANGGARAN';

const MACAM_TAHUNAN: Readonly<Record<string, MacamKolom>> = { t: 'TAHUN', g: 'TARGET', a: 'ANGGARAN' };

/** What a column holds. */
export const macamKolom = (kolom: Kolom): MacamKolom => {
  if (kolom === 'nomor') return 'NOMOR';
  return (/^[tga]\d/.test(kolom) ? MACAM_TAHUNAN[kolom[0] ?? ''] : undefined) ?? 'TEKS';
};

/** Year of a column of ticks, targets or budgets; null for the others. */
export const tahunOfKolom = (kolom: Kolom): number | null => (/^[tga]\d/.test(kolom) ? Number(kolom.slice(1)) : null);

export const kolomTahun = (tahun: number): Kolom => `t${tahun}`;
export const kolomTarget = (tahun: number): Kolom => `g${tahun}`;
export const kolomAnggaran = (tahun: number): Kolom => `a${tahun}`;

export const isKolomTeks = (kolom: Kolom): kolom is KolomTeks => KOLOM_TEKS.some((teks) => teks === kolom);

/** Everything of a row that a cell can change. */
export type IsiBaris = Partial<Omit<BarisMatriks, 'barisId' | 'indukId' | 'jenis'>>;
