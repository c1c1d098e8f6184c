import type { Dossier } from '../../../shared/domain/dossier';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { pisahkanTemuan, type TemuanTerpisah } from '../../../shared/domain/periksa/pisahkanTemuan';
import type { HasilPemeriksaan, Pemeriksaan } from './pemeriksaan';
import { periksaEdisi } from './periksaEdisi';
import { periksaKunci } from './periksaKunci';

/** Checks of what was locked or adopted, in the order they are told. */
const PEMERIKSAAN_LIST: readonly Pemeriksaan[] = [periksaKunci, periksaEdisi];

/** What was locked and adopted, and the findings on the content. */
export const periksaSemua = (dossier: Dossier): HasilPemeriksaan & TemuanTerpisah => {
  const hasilList = PEMERIKSAAN_LIST.map((pemeriksaan) => pemeriksaan(dossier));
  return {
    temuanList: hasilList.flatMap((hasil) => hasil.temuanList),
    utuhList: hasilList.flatMap((hasil) => hasil.utuhList),
    ...pisahkanTemuan(periksaDossier(dossier, new Date().getFullYear()), dossier.temuanDiterimaList),
  };
};
