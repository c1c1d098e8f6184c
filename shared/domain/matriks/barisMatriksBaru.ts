import type { BarisMatriks } from '../dossier';

/** A row of the matrix with everything that may be left open left open. Years of a parent follow its children. */
export const barisMatriksBaru = (
  baris: Pick<BarisMatriks, 'barisId' | 'indukId' | 'jenis'> & Partial<BarisMatriks>,
): BarisMatriks => ({
  uraian: '',
  keterangan: '',
  tahunList: [],
  pihakList: [],
  tahunIkutAnak: baris.jenis !== 'KEGIATAN',
  keluaran: '',
  indikator: '',
  targetTahunList: [],
  anggaranTahunList: [],
  sumberDana: '',
  ...baris,
});
