import { ATURAN } from '../../../shared/domain/periksa/aturanList';
import type { Aturan, KelasTemuan, LayarTemuan, Temuan } from '../../../shared/domain/periksa/temuan';

export interface SaringTemuan {
  readonly kelasList: readonly KelasTemuan[];
  /** Null for every screen. */
  readonly layar: LayarTemuan | null;
}

export interface KelompokTemuan {
  readonly aturan: Aturan;
  readonly kelas: KelasTemuan;
  readonly judul: string;
  readonly list: readonly Temuan[];
}

/** Findings that pass the filter, gathered by rule in the order they came. */
export const susunTemuan = (list: readonly Temuan[], { kelasList, layar }: SaringTemuan): KelompokTemuan[] => {
  const byAturan = new Map<Aturan, Temuan[]>();
  for (const temuan of list) {
    if (!kelasList.includes(temuan.kelas) || (layar !== null && temuan.tempat.layar !== layar)) continue;
    const ada = byAturan.get(temuan.aturan);
    if (ada) ada.push(temuan);
    else byAturan.set(temuan.aturan, [temuan]);
  }
  return [...byAturan].map(([aturan, satu]) => ({ aturan, ...ATURAN[aturan], list: satu }));
};
