import type { Penilaian, Peserta } from '../dossier';

/** An attendant with everything that may be left open left open. */
export const pesertaBaru = ({ pesertaId, ...isi }: Pick<Peserta, 'pesertaId'> & Partial<Peserta>): Peserta => ({
  pesertaId,
  nama: '',
  instansi: '',
  jabatan: '',
  hadir: false,
  jamHadir: null,
  mewakili: '',
  jenjang: null,
  tandaTangan: [],
  ...isi,
});

/** A question on which nothing was noted yet. */
export const penilaianBaru = ({
  pertanyaanId,
  ...isi
}: Pick<Penilaian, 'pertanyaanId'> & Partial<Penilaian>): Penilaian => ({
  pertanyaanId,
  nilai: null,
  catatan: '',
  bukti: '',
  buktiList: [],
  pendapatBerbeda: '',
  dilewati: false,
  suara: null,
  ...isi,
});
