import type { BarisMatriks } from '../dossier';

/** A row of the matrix with everything that may be left open left open. Years of a parent follow its children. */
export const barisMatriksBaru = ({
  barisId,
  indukId,
  jenis,
  ...isi
}: Pick<BarisMatriks, 'barisId' | 'indukId' | 'jenis'> & Partial<BarisMatriks>): BarisMatriks => ({
  barisId,
  indukId,
  jenis,
  uraian: '',
  keterangan: '',
  tahunList: [],
  pihakList: [],
  tahunIkutAnak: jenis !== 'KEGIATAN',
  keluaran: '',
  indikator: '',
  targetTahunList: [],
  anggaranTahunList: [],
  sumberDana: '',
  ...isi,
});
