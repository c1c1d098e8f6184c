import type { EChartsOption } from 'echarts';
import type { HasilAsesmen } from '../../domain/asesmen/hitungAsesmen';
import { toNumber } from '../../domain/format/angka';
import { type DeretTerdahulu, nilaiTerdahulu } from './deretTerdahulu';
import { GAYA_LAYAR, type GayaGrafik, tinggiBaris } from './gayaGrafik';

/**
 * Radar of the means in bank order, scale 0 to 4. Null while the assessment is incomplete (no mean may be shown) or has
 * fewer than three aspects, which make no polygon. With `terdahulu`, the earlier means are a dashed outline behind it.
 */
export const chartRadar = (
  hasil: HasilAsesmen,
  gaya: GayaGrafik = GAYA_LAYAR,
  terdahulu: DeretTerdahulu | null = null,
): EChartsOption | null => {
  if (!hasil.isLengkap || hasil.aspekList.length < 3) return null;
  const kini = hasil.aspekList.flatMap(({ rataRata }) => (rataRata ? toNumber(rataRata) : []));
  const poligon = {
    value: kini,
    ...(terdahulu && { name: terdahulu.labelKini }),
    itemStyle: { color: gaya.utama },
    lineStyle: { color: gaya.utama, width: 2 },
    areaStyle: { color: gaya.utama, opacity: 0.15 },
  };
  return {
    animation: gaya.animasi,
    textStyle: { fontFamily: gaya.fontFamily, color: gaya.tinta },
    ...(terdahulu && {
      legend: {
        bottom: 0,
        itemGap: gaya.ukuranHuruf * 2,
        textStyle: { color: gaya.tinta, fontSize: gaya.ukuranHuruf },
        data: [{ name: terdahulu.labelKini }, { name: terdahulu.label, itemStyle: kotakKosong(gaya) }],
      },
    }),
    radar: {
      radius: '62%',
      splitNumber: 4,
      indicator: hasil.aspekList.map(({ nama, rataRataCetak }) => ({
        name: `${wrapNama(nama)}\n${rataRataCetak}`,
        min: 0,
        max: 4,
      })),
      axisName: { color: gaya.tinta, fontSize: gaya.ukuranHuruf, lineHeight: tinggiBaris(gaya) },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: gaya.garis } },
      axisLine: { lineStyle: { color: gaya.garis } },
    },
    series: [
      {
        type: 'radar',
        symbolSize: gaya.ukuranHuruf / 2,
        data: terdahulu ? [poligon, poligonTerdahulu(hasil, gaya, terdahulu)] : [poligon],
      },
    ],
  };
};

/** An aspect the earlier meeting didn't have counts as 0, which leaves the outline open to the centre there. */
const poligonTerdahulu = (hasil: HasilAsesmen, gaya: GayaGrafik, terdahulu: DeretTerdahulu) => ({
  name: terdahulu.label,
  value: hasil.aspekList.map((aspek) => nilaiTerdahulu(terdahulu, aspek) ?? 0),
  symbol: 'emptyCircle',
  itemStyle: { color: gaya.tinta },
  lineStyle: { color: gaya.tinta, width: 1.5, type: 'dashed' as const },
});

/** The dashed outline's mark in the legend is an empty box, so that the two stay apart in black and white. */
const kotakKosong = ({ tinta }: GayaGrafik) => ({
  color: 'transparent',
  borderColor: tinta,
  borderWidth: 1.5,
  borderType: 'dashed' as const,
});

const LEBAR_BARIS = 22;

/** Breaks a long name into lines at spaces: axis names of a radar don't wrap by themselves. */
const wrapNama = (nama: string): string => {
  const barisList: string[] = [];
  for (const kata of nama.split(/\s+/)) {
    const terakhir = barisList.at(-1);
    if (terakhir !== undefined && terakhir.length + kata.length < LEBAR_BARIS)
      barisList[barisList.length - 1] = `${terakhir} ${kata}`;
    else barisList.push(kata);
  }
  return barisList.join('\n');
};
