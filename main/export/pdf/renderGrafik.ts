import type { EChartsOption } from 'echarts';

/** Charts as SVG text: the library is loaded when the first one is drawn. `lebar` and `tinggi` in points. */
export const createGrafikRenderer = async (): Promise<
  (opsi: EChartsOption, lebar: number, tinggi: number) => string
> => {
  const [
    core,
    { BarChart, RadarChart },
    { GridComponent, LegendComponent, RadarComponent, TitleComponent },
    { SVGRenderer },
  ] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([BarChart, RadarChart, GridComponent, LegendComponent, RadarComponent, TitleComponent, SVGRenderer]);
  return (opsi, lebar, tinggi) => {
    const grafik = core.init(null, null, { renderer: 'svg', ssr: true, width: lebar, height: tinggi });
    try {
      grafik.setOption(opsi);
      return grafik.renderToSVGString();
    } finally {
      grafik.dispose();
    }
  };
};
