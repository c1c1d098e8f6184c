import type { EChartsOption } from 'echarts';
import type { HasilAsesmen, HasilAspek } from '../../domain/asesmen/hitungAsesmen';
import { batangMendatar } from './batangMendatar';
import { BELUM_LENGKAP } from './chartPrioritas';
import type { DeretTerdahulu } from './deretTerdahulu';
import { GAYA_LAYAR, type GayaGrafik } from './gayaGrafik';

/**
 * Means of the aspects in bank order on the scale 0 to 4, with mean and predicate behind the bar; an incomplete aspect has
 * its name and no bar. With `terdahulu`, a second bar shows the earlier mean.
 */
export const chartRataRata = (
  hasil: HasilAsesmen,
  gaya: GayaGrafik = GAYA_LAYAR,
  terdahulu: DeretTerdahulu | null = null,
): EChartsOption => batangMendatar(hasil.aspekList, namaKategori, gaya, terdahulu);

const namaKategori = ({ nama, rataRata }: HasilAspek): string =>
  rataRata === null ? `${nama} (${BELUM_LENGKAP})` : nama;
