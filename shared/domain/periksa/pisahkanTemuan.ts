import type { TemuanDiterima } from '../dossier';
import { bacaKunci, kunciTemuan } from './kunciTemuan';
import type { Temuan } from './temuan';

/** A finding with its key, to accept it by. */
export interface TemuanTerbuka extends Omit<Temuan, 'untukKunci'> {
  readonly kunci: string;
}

/** An accepted finding; `kunci` is that of its acceptance. */
export type TemuanTerterima = TemuanTerbuka & TemuanDiterima;

export interface TemuanTerpisah {
  /** Those that count, in the order of `list`. */
  readonly terbuka: readonly TemuanTerbuka[];
  readonly diterima: readonly TemuanTerterima[];
  /** Acceptances of what is not found any more: mended, or changed and thus open again. */
  readonly basi: readonly TemuanDiterima[];
}

const beriKunci = (list: readonly Temuan[]): TemuanTerbuka[] => {
  const jumlahByDasar = new Map<string, number>();
  return list.map(({ untukKunci, ...temuan }) => {
    const bahan = untukKunci ? { ...temuan, untukKunci } : temuan;
    const dasar = kunciTemuan(bahan);
    const urutan = jumlahByDasar.get(dasar) ?? 0;
    jumlahByDasar.set(dasar, urutan + 1);
    return { ...temuan, kunci: urutan === 0 ? dasar : kunciTemuan(bahan, urutan) };
  });
};

/** The key without its place among equals; the key itself when it is not one of `kunciTemuan`. */
const dasarOf = (kunci: string): string => {
  const isi = bacaKunci(kunci);
  return isi ? JSON.stringify(Object.values(isi)) : kunci;
};

/**
 * Findings of `periksaDossier` apart: open ones, and accepted ones with their reason. Of equal findings in one place as
 * many are accepted as were, whichever of them was mended meanwhile.
 */
export const pisahkanTemuan = (list: readonly Temuan[], diterimaList: readonly TemuanDiterima[]): TemuanTerpisah => {
  const berkunci = beriKunci(list);
  const kunciAda = new Set(berkunci.map(({ kunci }) => kunci));
  const diterimaByKunci = new Map(diterimaList.map((satu) => [satu.kunci, satu]));
  const sisaByDasar = new Map<string, TemuanDiterima[]>();
  for (const satu of diterimaList) {
    if (kunciAda.has(satu.kunci)) continue;
    const dasar = dasarOf(satu.kunci);
    sisaByDasar.set(dasar, [...(sisaByDasar.get(dasar) ?? []), satu]);
  }
  const terbuka: TemuanTerbuka[] = [];
  const diterima: TemuanTerterima[] = [];
  for (const temuan of berkunci) {
    const terima = diterimaByKunci.get(temuan.kunci) ?? sisaByDasar.get(dasarOf(temuan.kunci))?.shift();
    if (terima) diterima.push({ ...temuan, ...terima });
    else terbuka.push(temuan);
  }
  return { terbuka, diterima, basi: [...sisaByDasar.values()].flat() };
};
