import type { EChartsOption } from 'echarts';

/** A figure: a chart definition, or a drawing as SVG text made for `lebarMm` × `tinggiMm`. */
export type Gambar = {
  readonly lebarMm: number;
  readonly tinggiMm: number;
} & ({ readonly jenis: 'GRAFIK'; readonly opsi: EChartsOption } | { readonly jenis: 'SVG'; readonly svg: string });
