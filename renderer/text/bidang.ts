import type { KolomBaris } from '../../shared/domain/matriks/perubahanBaris';

type KolomTunggal = Exclude<KolomBaris, 'targetTahunList' | 'anggaranTahunList'>;

/** Fields of a matrix row as lists of changes name them. */
const NAMA: Readonly<Record<KolomTunggal, string>> = {
  jenis: 'Tingkat',
  uraian: 'Uraian',
  keterangan: 'Keterangan',
  tahunList: 'Tahun',
  tahunIkutAnak: 'Cara tahun ditentukan',
  pihakList: 'Pihak terlibat',
  keluaran: 'Keluaran',
  indikator: 'Indikator',
  sumberDana: 'Sumber dana',
};

export const teksBidang = {
  nama: NAMA,
  target: (tahun: number) => `Target ${tahun}`,
  anggaran: (tahun: number) => `Anggaran ${tahun}`,
  ikutAnak: 'mengikuti baris di bawahnya',
  tersendiri: 'ditetapkan tersendiri',
} as const;
