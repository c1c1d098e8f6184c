import type { BarSeriesOption, EChartsOption } from 'echarts';
import type { HasilAspek } from '../../domain/asesmen/hitungAsesmen';
import { formatPecahan, toNumber } from '../../domain/format/angka';
import { type DeretTerdahulu, nilaiTerdahulu } from './deretTerdahulu';
import { type GayaGrafik, tinggiBaris } from './gayaGrafik';
import { judulKosong } from './judulKosong';

/**
 * Bars of means on the scale 0 to 4, in the order of `aspekList` from the top; with an earlier meeting a second, lighter
 * bar below each. Solid and outlined bars stay apart in black and white.
 */
export const batangMendatar = (
  aspekList: readonly HasilAspek[],
  namaOf: (aspek: HasilAspek) => string,
  gaya: GayaGrafik,
  terdahulu: DeretTerdahulu | null,
): EChartsOption => {
  const huruf = { color: gaya.tinta, fontSize: gaya.ukuranHuruf };
  const deret = (warna: string, lain: Partial<BarSeriesOption>): BarSeriesOption => ({
    type: 'bar',
    barMaxWidth: gaya.ukuranHuruf * (terdahulu ? 1.4 : 2),
    itemStyle: { color: warna, ...(terdahulu && { borderColor: gaya.tinta, borderWidth: 0.5 }) },
    ...lain,
  });
  const kini = aspekList.map((aspek) =>
    aspek.rataRata === null
      ? { value: '-' as const }
      : {
          value: toNumber(aspek.rataRata),
          label: { ...LABEL, ...huruf, formatter: `${aspek.rataRataCetak} · ${aspek.predikat}` },
        },
  );
  const lalu = aspekList.map((aspek) => {
    const nilai = terdahulu && nilaiTerdahulu(terdahulu, aspek);
    return nilai === null
      ? { value: '-' as const }
      : { value: nilai, label: { ...LABEL, ...huruf, formatter: formatDua(nilai) } };
  });
  return {
    animation: gaya.animasi,
    textStyle: { fontFamily: gaya.fontFamily, color: gaya.tinta },
    ...judulKosong(aspekList.length === 0, gaya),
    ...(terdahulu && { legend: { top: 0, textStyle: huruf, itemGap: gaya.ukuranHuruf * 2 } }),
    grid: {
      left: '34%',
      right: '22%',
      top: gaya.ukuranHuruf * (terdahulu ? 2.5 : 1),
      bottom: gaya.ukuranHuruf * 4,
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: 4,
      interval: 1,
      name: 'Nilai rata-rata',
      nameLocation: 'middle',
      nameGap: gaya.ukuranHuruf * 2.2,
      nameTextStyle: { fontFamily: gaya.fontFamily, ...huruf },
      axisLabel: huruf,
      splitLine: { show: false },
      axisLine: { show: true, lineStyle: { color: gaya.tinta } },
      axisTick: { show: true },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: aspekList.map(namaOf),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: gaya.tinta } },
      axisLabel: {
        ...huruf,
        lineHeight: tinggiBaris(gaya),
        interval: 0,
        width: gaya.ukuranHuruf * 14,
        overflow: 'break',
      },
    },
    series: [
      deret(gaya.utama, { data: kini, ...(terdahulu && { name: terdahulu.labelKini }) }),
      ...(terdahulu ? [deret(gaya.kedua, { data: lalu, name: terdahulu.label })] : []),
    ],
  };
};

const LABEL = { show: true, position: 'right' } as const;

const formatDua = (nilai: number): string => formatPecahan({ pembilang: Math.round(nilai * 100), penyebut: 100 }, 2);
