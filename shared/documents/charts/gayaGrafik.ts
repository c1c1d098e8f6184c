/** Look of a chart, apart from what it shows: the same definition goes to the screen, the projector and paper. */
export interface GayaGrafik {
  readonly fontFamily: string;
  /** Size of axis and value labels: pixels on screen, points on paper. */
  readonly ukuranHuruf: number;
  readonly tinta: string;
  readonly garis: string;
  /** Bars of the main series; dark enough to stand apart from `kedua` in black and white. */
  readonly utama: string;
  /** Bars of the second series, drawn with a border of `tinta`. */
  readonly kedua: string;
  readonly animasi: boolean;
}

/** Height of a line of a label: said outright, because what a drawing measures for it depends on the fonts of the computer. */
export const tinggiBaris = ({ ukuranHuruf }: Pick<GayaGrafik, 'ukuranHuruf'>): number => ukuranHuruf * 1.25;

export const GAYA_LAYAR: GayaGrafik = {
  fontFamily: 'system-ui, "Segoe UI", sans-serif',
  ukuranHuruf: 13,
  tinta: '#1f2933',
  garis: '#cbd2d9',
  utama: '#1f4e79',
  kedua: '#cfe0f1',
  animasi: true,
};
