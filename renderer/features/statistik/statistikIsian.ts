import { type Statistik, statistikSchema } from '../../../shared/domain/dossier';

/** The stored form plus what the store also refuses: two rows for one year. */
export const statistikIsianSchema = statistikSchema.superRefine(({ tahunList }, context) => {
  for (const [i, { tahun }] of tahunList.entries()) {
    if (tahunList.findIndex((t) => t.tahun === tahun) < i) {
      context.addIssue({ code: 'custom', path: ['tahunList', i, 'tahun'], message: 'tahunGanda' });
    }
  }
});

export type KolomTahun = 'diterima' | 'selesai' | 'proses' | 'belum';

/** A new row for the year after the last one. */
export const addTahun = (statistik: Statistik): Statistik => {
  const tahunTerakhir = Math.max(...statistik.tahunList.map(({ tahun }) => tahun).filter(Number.isFinite));
  const tahun = Number.isFinite(tahunTerakhir) ? tahunTerakhir + 1 : new Date().getFullYear();
  return {
    ...statistik,
    tahunList: [...statistik.tahunList, { tahun, diterima: 0, selesai: null, proses: null, belum: 0 }],
  };
};
