import type { EChartsOption } from 'echarts';
import { formatAngka } from '../../domain/format/angka';
import type { HasilStatistik } from '../../domain/statistik/hitungStatistik';
import { GAYA_LAYAR, type GayaGrafik } from './gayaGrafik';
import { judulKosong } from './judulKosong';

/**
 * Complaints received and completed per year. A year whose completed complaints are unknown (only a sum was given) has
 * no second bar.
 */
export const chartTren = (statistik: HasilStatistik, gaya: GayaGrafik = GAYA_LAYAR): EChartsOption => {
  const bar = (nama: string, warna: string, nilaiList: readonly (number | null)[]) => ({
    type: 'bar' as const,
    name: nama,
    barMaxWidth: gaya.ukuranHuruf * 3,
    itemStyle: { color: warna, borderColor: gaya.tinta, borderWidth: 0.5 },
    data: nilaiList.map((nilai) =>
      nilai === null
        ? { value: '-' }
        : {
            value: nilai,
            label: {
              show: true,
              position: 'top' as const,
              formatter: formatAngka(nilai),
              color: gaya.tinta,
              fontSize: gaya.ukuranHuruf,
            },
          },
    ),
  });
  const huruf = { color: gaya.tinta, fontSize: gaya.ukuranHuruf };
  return {
    animation: gaya.animasi,
    textStyle: { fontFamily: gaya.fontFamily, color: gaya.tinta },
    ...judulKosong(statistik.tahunList.length === 0, gaya),
    legend: { top: 0, textStyle: huruf, itemGap: gaya.ukuranHuruf * 2 },
    grid: {
      left: gaya.ukuranHuruf * 4,
      right: gaya.ukuranHuruf * 2,
      top: gaya.ukuranHuruf * 4,
      bottom: gaya.ukuranHuruf * 3,
    },
    xAxis: {
      type: 'category',
      data: statistik.tahunList.map(({ tahun }) => String(tahun)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: gaya.tinta } },
      axisLabel: { ...huruf, interval: 0 },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      axisLabel: huruf,
      splitLine: { lineStyle: { color: gaya.garis } },
    },
    series: [
      bar(
        'Diterima',
        gaya.utama,
        statistik.tahunList.map(({ diterima }) => diterima),
      ),
      bar(
        'Diselesaikan',
        gaya.kedua,
        statistik.tahunList.map(({ terselesaikan }) => terselesaikan),
      ),
    ],
  };
};
