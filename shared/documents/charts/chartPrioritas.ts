import type { EChartsOption } from 'echarts';
import type { HasilAsesmen, HasilAspek } from '../../domain/asesmen/hitungAsesmen';
import { toNumber } from '../../domain/format/angka';
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
 * rank before the name and its mean and predicate behind the bar. An incomplete aspect has its name and no bar.
 */
export const chartPrioritas = (hasil: HasilAsesmen, gaya: GayaGrafik = GAYA_LAYAR): EChartsOption => {
  const urut = aspekUrutPrioritas(hasil);
  return {
    animation: gaya.animasi,
    textStyle: { fontFamily: gaya.fontFamily, color: gaya.tinta },
    grid: { left: '34%', right: '22%', top: gaya.ukuranHuruf, bottom: gaya.ukuranHuruf * 4 },
    xAxis: {
      type: 'value',
      min: 0,
      max: 4,
      interval: 1,
      name: 'Nilai rata-rata',
      nameLocation: 'middle',
      nameGap: gaya.ukuranHuruf * 2.2,
      nameTextStyle: { fontFamily: gaya.fontFamily, color: gaya.tinta, fontSize: gaya.ukuranHuruf },
      axisLabel: { color: gaya.tinta, fontSize: gaya.ukuranHuruf },
      splitLine: { show: false },
      axisLine: { show: true, lineStyle: { color: gaya.tinta } },
      axisTick: { show: true },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: urut.map(namaKategori),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: gaya.tinta } },
      axisLabel: {
        color: gaya.tinta,
        fontSize: gaya.ukuranHuruf,
        interval: 0,
        width: gaya.ukuranHuruf * 14,
        overflow: 'break',
      },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: gaya.ukuranHuruf * 2,
        itemStyle: { color: gaya.utama },
        data: urut.map((aspek) =>
          aspek.rataRata === null
            ? { value: '-' }
            : {
                value: toNumber(aspek.rataRata),
                label: {
                  show: true,
                  position: 'right',
                  formatter: `${aspek.rataRataCetak} · ${aspek.predikat}`,
                  color: gaya.tinta,
                  fontSize: gaya.ukuranHuruf,
                },
              },
        ),
      },
    ],
  };
};

const namaKategori = (aspek: HasilAspek): string => {
  const peringkat = aspek.peringkatDiputuskan ?? aspek.peringkatSaran;
  const nama = peringkat === null ? aspek.nama : `${peringkat}. ${aspek.nama}`;
  return aspek.rataRata === null ? `${nama} (${BELUM_LENGKAP})` : nama;
};
