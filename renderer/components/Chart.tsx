import { useComputedColorScheme } from '@mantine/core';
import type { EChartsOption } from 'echarts';
import { BarChart, RadarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, RadarComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type ReactNode, useEffect, useRef } from 'react';
import { GAYA_LAYAR, type GayaGrafik } from '../../shared/documents/charts/gayaGrafik';

use([
  BarChart,
  RadarChart,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

const TERANG: GayaGrafik = { ...GAYA_LAYAR, animasi: false, utama: '#0e5c69', kedua: '#bfdfe3' };
const GELAP: GayaGrafik = { ...TERANG, tinta: '#dde5e9', garis: '#48545b', utama: '#4d9aa5', kedua: '#1f4f58' };

export interface ChartProps {
  /** Builds the chart in the look of the screen; a new function draws it again, so keep it with `useCallback`. */
  readonly option: (gaya: GayaGrafik) => EChartsOption;
  /** What the chart shows, in one sentence. */
  readonly label: string;
  /** Pixels. */
  readonly height: number;
  /** The same facts in words or a table, for those who can't see the drawing. */
  readonly alternatif: ReactNode;
}

/** A chart of the screen, from the same definition that paper uses. */
export const Chart = ({ option, label, height, alternatif }: ChartProps) => {
  const wadah = useRef<HTMLDivElement>(null);
  const isGelap = useComputedColorScheme('light') === 'dark';
  useEffect(() => {
    const element = wadah.current;
    if (!element) return undefined;
    const chart = init(element, undefined, { renderer: 'svg' });
    chart.setOption(option(isGelap ? GELAP : TERANG));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, isGelap]);
  return (
    <figure style={{ margin: 0 }}>
      <div ref={wadah} role="img" aria-label={label} style={{ height, width: '100%' }} />
      <figcaption className="hanya-pembaca">{alternatif}</figcaption>
    </figure>
  );
};
