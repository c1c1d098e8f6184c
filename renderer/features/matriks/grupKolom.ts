import type { BarisMatriks } from '../../../shared/domain/dossier';
import { type Kolom, kolomAnggaran, kolomTahun, kolomTarget } from '../../../shared/domain/matriks/kolomMatriks';

/** Columns that may be put away. The first two are always there unless put away, the others once a row uses them. */
export const GRUP_KOLOM = ['pihak', 'keterangan', 'keluaran', 'indikator', 'target', 'anggaran', 'sumberDana'] as const;
export type GrupKolom = (typeof GRUP_KOLOM)[number];
export type PilihanKolom = Readonly<Partial<Record<GrupKolom, boolean>>>;

const isDipakai: Readonly<Record<GrupKolom, (baris: BarisMatriks) => boolean>> = {
  pihak: () => true,
  keterangan: () => true,
  keluaran: ({ keluaran }) => keluaran !== '',
  indikator: ({ indikator }) => indikator !== '',
  target: ({ targetTahunList }) => targetTahunList.length > 0,
  anggaran: ({ anggaranTahunList }) => anggaranTahunList.length > 0,
  sumberDana: ({ sumberDana }) => sumberDana !== '',
};

/** Groups to show: what was chosen, else what is used. */
export const grupTampil = (matriks: readonly BarisMatriks[], pilihan: PilihanKolom): GrupKolom[] =>
  GRUP_KOLOM.filter(
    (grup) => pilihan[grup] ?? (grup === 'pihak' || grup === 'keterangan' || matriks.some(isDipakai[grup])),
  );

/** Columns from left to right: number and text first, then the years, then what was chosen. */
export const susunKolom = (grupList: readonly GrupKolom[], tahunList: readonly number[]): Kolom[] => [
  'nomor',
  'uraian',
  ...tahunList.map(kolomTahun),
  ...grupList.flatMap((grup): Kolom[] => {
    if (grup === 'target') return tahunList.map(kolomTarget);
    return grup === 'anggaran' ? tahunList.map(kolomAnggaran) : [grup];
  }),
];
