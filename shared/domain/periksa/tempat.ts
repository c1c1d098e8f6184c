import type { Rapat } from '../dossier';
import type { LayarTemuan, TempatTemuan } from './temuan';

export const buatTempat = (
  layar: LayarTemuan,
  jalur: string,
  sebutan: string,
  id: string | null = null,
): TempatTemuan => ({ jalur, sebutan, layar, id });

/** A place in a meeting. */
export const tempatRapat = (
  { rapatId }: Pick<Rapat, 'rapatId'>,
  layar: LayarTemuan,
  bidang: string,
  sebutan: string,
): TempatTemuan => buatTempat(layar, `rapatList[${rapatId}].${bidang}`, sebutan);

/** A text short enough for one line. */
export const kutip = (teks: string, maks = 120): string =>
  `"${teks.length > maks ? `${teks.slice(0, maks).trimEnd()}…` : teks}"`;
