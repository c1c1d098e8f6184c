import type { Penilaian, Peserta } from '../dossier';

/** An attendant with everything that may be left open left open. */
export const pesertaBaru = (peserta: Pick<Peserta, 'pesertaId'> & Partial<Peserta>): Peserta => ({
  pesertaId: peserta.pesertaId,
  nama: '',
  instansi: '',
  jabatan: '',
  hadir: false,
  jamHadir: null,
  mewakili: '',
  jenjang: null,
  tandaTangan: [],
  ...peserta,
});

/** A question on which nothing was noted yet. */
export const penilaianBaru = (penilaian: Pick<Penilaian, 'pertanyaanId'> & Partial<Penilaian>): Penilaian => ({
  pertanyaanId: penilaian.pertanyaanId,
  nilai: null,
  catatan: '',
  bukti: '',
  buktiList: [],
  pendapatBerbeda: '',
  dilewati: false,
  suara: null,
  ...penilaian,
});
