import type { Aspek, Dossier, Edisi, Rapat, Statistik } from '../../../shared/domain/dossier';
import { type Ubah, ubahDataUmum, ubahRapat } from './ubahBersih';

/** Changes of single parts of the clean dossier, to build cases from. */
export const ubahStatistik =
  (ubah: (statistik: Statistik) => Partial<Statistik>): Ubah =>
  (dossier) => ({ ...dossier, statistik: { ...dossier.statistik, ...ubah(dossier.statistik) } });

export const ubahTahun = (tahun: number, isi: Partial<Statistik['tahunList'][number]>): Ubah =>
  ubahStatistik(({ tahunList }) => ({ tahunList: tahunList.map((t) => (t.tahun === tahun ? { ...t, ...isi } : t)) }));

/** Classes or channels of complaints with their counts. */
export const rincian = (...jumlahList: (number | null)[]): Statistik['kanalList'] =>
  jumlahList.map((jumlah, i) => ({ nama: `Kelas ${i + 1}`, jumlah, keterangan: '' }));

export const ubahTarget =
  (isi: Partial<Dossier['targetList'][number]>): Ubah =>
  (dossier) => ({ ...dossier, targetList: dossier.targetList.map((t) => ({ ...t, ...isi })) });

export const ubahUkuran =
  (isi: Partial<Dossier['ukuranList'][number]>): Ubah =>
  (dossier) => ({ ...dossier, ukuranList: dossier.ukuranList.map((u) => ({ ...u, ...isi })) });

/** Changes the first aspect. */
export const ubahAspek =
  (isi: Partial<Aspek>): Ubah =>
  (dossier) => ({
    ...dossier,
    bank: { ...dossier.bank, aspekList: dossier.bank.aspekList.map((a, i) => (i === 0 ? { ...a, ...isi } : a)) },
  });

export const ubahEdisi =
  (isi: Partial<Edisi>): Ubah =>
  (dossier) => ({ ...dossier, edisiList: dossier.edisiList.map((edisi) => ({ ...edisi, ...isi })) });

export const ubahPeserta = (i: number, isi: Partial<Rapat['pesertaList'][number]>): Ubah =>
  ubahRapat(({ pesertaList }) => ({ pesertaList: pesertaList.map((p, j) => (i === j ? { ...p, ...isi } : p)) }));

export const ubahPrioritas = (i: number, isi: Partial<Rapat['prioritasList'][number]>): Ubah =>
  ubahRapat(({ prioritasList }) => ({ prioritasList: prioritasList.map((p, j) => (i === j ? { ...p, ...isi } : p)) }));

export const ubahPejabat = (isi: Partial<Dossier['dataUmum']['pejabatList'][number]>): Ubah =>
  ubahDataUmum(({ pejabatList }) => ({ pejabatList: pejabatList.map((p) => ({ ...p, ...isi })) }));

export const ubahAcara = (isi: Partial<Rapat['beritaAcara']>): Ubah =>
  ubahRapat(({ beritaAcara }) => ({ beritaAcara: { ...beritaAcara, ...isi } }));

export const ubahSk = (isi: Partial<Dossier['dataUmum']['skTimPenyusun']>): Ubah =>
  ubahDataUmum(({ skTimPenyusun }) => ({ skTimPenyusun: { ...skTimPenyusun, ...isi } }));

/** One more legal ground. */
export const mengingat = (teks: string): Ubah =>
  ubahDataUmum(({ mengingatList }) => ({ mengingatList: [...mengingatList, teks] }));

/** One change after the other. */
export const semua =
  (...ubahList: readonly Ubah[]): Ubah =>
  (dossier) =>
    ubahList.reduce((hasil, ubah) => ubah(hasil), dossier);
