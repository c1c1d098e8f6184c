import type { Rapat } from '../dossier';

export interface HasilKehadiran {
  readonly terdaftar: number;
  readonly hadir: number;
  readonly terlambat: number;
  readonly mewakili: number;
  /** How many must be present, null without a rule. */
  readonly kuorum: number | null;
  /** Null without a rule. */
  readonly isKuorum: boolean | null;
}

/** Counts of the attendance list and whether the quorum, when one is set, is reached. */
export const hitungKehadiran = ({ pesertaList, kuorum, waktuMulai }: Rapat): HasilKehadiran => {
  const hadirList = pesertaList.filter(({ hadir }) => hadir);
  const perlu =
    kuorum.cara === 'TANPA'
      ? null
      : kuorum.cara === 'JUMLAH'
        ? kuorum.minimal
        : Math.ceil((pesertaList.length * kuorum.minimal) / 100);
  return {
    terdaftar: pesertaList.length,
    hadir: hadirList.length,
    // Times are HH.MM with leading zeros: they compare as text.
    terlambat: hadirList.filter(({ jamHadir }) => jamHadir !== null && waktuMulai !== null && jamHadir > waktuMulai)
      .length,
    mewakili: hadirList.filter(({ mewakili }) => mewakili.trim() !== '').length,
    kuorum: perlu,
    isKuorum: perlu === null ? null : hadirList.length >= perlu,
  };
};
