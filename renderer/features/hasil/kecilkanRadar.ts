import type { EChartsOption } from 'echarts';

/** The radar with its polygon at another share of the drawing (`45%`): on a screen the names round it need more than on paper. */
export const kecilkanRadar = (opsi: EChartsOption | null, radius: string): EChartsOption => {
  if (opsi === null || Array.isArray(opsi.radar)) return opsi ?? {};
  return { ...opsi, radar: { ...opsi.radar, radius } };
};
