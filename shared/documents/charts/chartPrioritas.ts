import type { EChartsOption } from 'echarts';
import type { HasilAsesmen, HasilAspek } from '../../domain/asesmen/hitungAsesmen';
import { batangMendatar } from './batangMendatar';
import type { DeretTerdahulu } from './deretTerdahulu';
import { GAYA_LAYAR, type GayaGrafik } from './gayaGrafik';

/** Words for an aspect whose questions are not all scored (domain rules, scoring). */
export const BELUM_LENGKAP = 'belum lengkap';

/** Aspects in the order lists of priorities print, most urgent first. */
export const aspekUrutPrioritas = (hasil: HasilAsesmen): HasilAspek[] => {
  const aspekById = new Map(hasil.aspekList.map((aspek) => [aspek.aspekId, aspek]));
  return hasil.urutanPrioritas.flatMap((aspekId) => aspekById.get(aspekId) ?? []);
};

/**
 * Priority bars (Gambar 2 of the reference): the mean of every aspect on the scale 0 to 4, the most urgent on top, with its
 * rank before the name and its mean and predicate behind the bar. An incomplete aspect has its name and no bar. With
 * `terdahulu`, a second bar shows the earlier mean.
 */
export const chartPrioritas = (
  hasil: HasilAsesmen,
  gaya: GayaGrafik = GAYA_LAYAR,
  terdahulu: DeretTerdahulu | null = null,
): EChartsOption => batangMendatar(aspekUrutPrioritas(hasil), namaKategori, gaya, terdahulu);

const namaKategori = (aspek: HasilAspek): string => {
  const peringkat = aspek.peringkatDiputuskan ?? aspek.peringkatSaran;
  const nama = peringkat === null ? aspek.nama : `${peringkat}. ${aspek.nama}`;
  return aspek.rataRata === null ? `${nama} (${BELUM_LENGKAP})` : nama;
};
