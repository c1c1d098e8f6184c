import { formatAngka } from '../format/angka';
import type { KelasTemuan } from './temuan';

/** What stands between a dossier and its signature; hints do not count. */
export interface JumlahTemuan {
  readonly galat: number;
  readonly peringatan: number;
}

export const hitungTemuan = (list: readonly { readonly kelas: KelasTemuan }[]): JumlahTemuan => {
  const jumlahOf = (dicari: KelasTemuan): number => list.filter(({ kelas }) => kelas === dicari).length;
  return { galat: jumlahOf('GALAT'), peringatan: jumlahOf('PERINGATAN') };
};

/** `5 galat` and `1.204 peringatan`, those there are none of left out. */
export const sebutJumlahTemuan = ({ galat, peringatan }: JumlahTemuan): readonly string[] => [
  ...(galat > 0 ? [`${formatAngka(galat)} galat`] : []),
  ...(peringatan > 0 ? [`${formatAngka(peringatan)} peringatan`] : []),
];
