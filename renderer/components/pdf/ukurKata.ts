let pena: OffscreenCanvasRenderingContext2D | null = null;

/**
 * Where parts of a run of letters begin and end, as fractions of its width, by the widths letters have in a common font
 * of the kind: the font of a PDF itself can't be asked. Works in a window and in a thread. `batasList` are indices into `teks`, rising.
 */
export const ukurKata = (teks: string, keluarga: string, batasList: readonly number[]): readonly number[] => {
  pena ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (pena === null) return batasList.map((batas) => batas / Math.max(1, teks.length));
  pena.font = `100px ${keluarga}`;
  const lebar = (akhir: number): number => pena?.measureText(teks.slice(0, akhir)).width ?? 0;
  const penuh = lebar(teks.length) || 1;
  return batasList.map((batas) => lebar(batas) / penuh);
};
