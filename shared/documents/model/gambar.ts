import type { EChartsOption } from 'echarts';
import type { MimeGambar } from '../../domain/dossier';

/** A figure: a chart definition, a drawing as SVG text made for `lebarMm` × `tinggiMm`, or a picture file as base64. */
export type Gambar = {
  readonly lebarMm: number;
  readonly tinggiMm: number;
} & (
  | { readonly jenis: 'GRAFIK'; readonly opsi: EChartsOption }
  | { readonly jenis: 'SVG'; readonly svg: string }
  | { readonly jenis: 'BERKAS'; readonly mime: MimeGambar; readonly isi: string }
);
