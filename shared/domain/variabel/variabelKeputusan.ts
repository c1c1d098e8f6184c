import type { Keputusan } from '../dossier';
import { sebutKeputusan } from '../format/sebutKeputusan';
import { formatTanggal } from '../format/tanggal';
import { type BahanVariabel, cetak, type IsiVariabel, teksAtau } from './bahanVariabel';

const KOSONG: Keputusan = { nomor: '', tanggal: null, tentang: '' };

const bidang = (akhiran: string, sebutan: string, keputusan: Keputusan): IsiVariabel[] => [
  [`nomor_${akhiran}`, `Nomor ${sebutan}`, teksAtau(keputusan.nomor)],
  [`tanggal_${akhiran}`, `Tanggal ${sebutan}`, cetak(keputusan.tanggal, formatTanggal)],
  [`judul_${akhiran}`, `Judul ${sebutan}`, teksAtau(keputusan.tentang)],
  [akhiran, `Nomor, tanggal, dan judul ${sebutan}`, sebutKeputusan(keputusan, 'tentang')],
];

/** Decrees of the data umum; others than the SK Tim Penyusun by their place in the list, from 1. */
export const variabelKeputusan = ({ dossier }: BahanVariabel): IsiVariabel[] => {
  const { skTimPenyusun, keputusanList } = dossier.dataUmum;
  // The first is known even before it is there, so that a template can count on it.
  const lain = keputusanList.length > 0 ? keputusanList : [KOSONG];
  return [
    ...bidang('sk_tim', 'SK Tim Penyusun', skTimPenyusun),
    ...lain.flatMap((keputusan, i) => bidang(`keputusan_${i + 1}`, `keputusan lain ${i + 1}`, keputusan)),
  ];
};
