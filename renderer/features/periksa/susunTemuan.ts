import { ATURAN } from '../../../shared/domain/periksa/aturanList';
import type { TemuanTerbuka, TemuanTerterima } from '../../../shared/domain/periksa/pisahkanTemuan';
import type { Aturan, KelasTemuan, LayarTemuan } from '../../../shared/domain/periksa/temuan';

export interface SaringTemuan {
  readonly kelasList: readonly KelasTemuan[];
  /** Null for every screen. */
  readonly layar: LayarTemuan | null;
}

export interface KelompokTemuan<T extends TemuanTerbuka = TemuanTerbuka> {
  readonly kunci: string;
  readonly aturan: Aturan;
  readonly kelas: KelasTemuan;
  readonly judul: string;
  readonly list: readonly T[];
}

const kelompokkan = <T extends TemuanTerbuka>(
  list: readonly T[],
  { kelasList, layar }: SaringTemuan,
  kunciOf: (temuan: T) => string,
): KelompokTemuan<T>[] => {
  const byKunci = new Map<string, T[]>();
  for (const temuan of list) {
    if (!kelasList.includes(temuan.kelas) || (layar !== null && temuan.tempat.layar !== layar)) continue;
    const kunci = kunciOf(temuan);
    const ada = byKunci.get(kunci);
    if (ada) ada.push(temuan);
    else byKunci.set(kunci, [temuan]);
  }
  return [...byKunci].flatMap(([kunci, satu]) =>
    satu[0] ? [{ kunci, aturan: satu[0].aturan, ...ATURAN[satu[0].aturan], list: satu }] : [],
  );
};

/** Findings that pass the filter, gathered by rule in the order they came. */
export const susunTemuan = (list: readonly TemuanTerbuka[], saring: SaringTemuan): KelompokTemuan[] =>
  kelompokkan(list, saring, ({ aturan }) => aturan);

/** Accepted findings that pass the filter, gathered by rule and by what was accepted together. */
export const susunDiterima = (
  list: readonly TemuanTerterima[],
  saring: SaringTemuan,
): KelompokTemuan<TemuanTerterima>[] =>
  kelompokkan(list, saring, ({ aturan, alasan, diterimaPada }) => JSON.stringify([aturan, diterimaPada, alasan]));
