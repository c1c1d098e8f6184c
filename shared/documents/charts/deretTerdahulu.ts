import type { HasilAspek } from '../../domain/asesmen/hitungAsesmen';
import { parseAngka } from '../../domain/format/angka';
import type { PerbandinganRapat } from '../../domain/rapat/bandingkanRapat';

/** An earlier meeting's means beside the present ones, as a chart's second series. */
export interface DeretTerdahulu {
  /** Name of the present series in the legend: `2022`. */
  readonly labelKini: string;
  /** Name of the earlier one: `2021`. */
  readonly label: string;
  /** Printed means by aspect, from `bandingkanRapat`; an absent aspect has no bar or point. */
  readonly rataRataById: PerbandinganRapat['rataRataById'];
}

/** Earlier mean of an aspect as a number, null when there is none. */
export const nilaiTerdahulu = ({ rataRataById }: DeretTerdahulu, { aspekId }: HasilAspek): number | null => {
  const cetak = rataRataById.get(aspekId);
  return cetak === undefined ? null : parseAngka(cetak);
};
