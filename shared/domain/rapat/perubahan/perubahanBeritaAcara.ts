import type { BeritaAcara, KodeLampiranBeritaAcara, Rapat } from '../../dossier';
import { bandingkanIsian, type Isian, type PerubahanRapat } from './perubahan';

const LAMPIRAN: Readonly<Record<KodeLampiranBeritaAcara, string>> = {
  ASESMEN: 'matriks asesmen',
  PRIORITAS: 'prioritas',
  MATRIKS: 'matriks program',
};

const ISIAN: readonly Isian<BeritaAcara>[] = [
  ['Nama kegiatan', ({ namaKegiatan }) => namaKegiatan],
  ['Lokasi', ({ lokasi }) => lokasi],
  ['Kalimat pembuka', ({ pembuka }) => pembuka],
  ['Paragraf dasar', ({ dasar }) => dasar],
  ['Hasil', ({ hasilList }) => formatHasil(hasilList)],
  ['Paragraf penutup', ({ penutup }) => penutup],
  ['Lampiran', ({ lampiranList }) => lampiranList.map((kode) => LAMPIRAN[kode]).join(', ')],
  ['Judul lampiran matriks asesmen', ({ judulLampiranAsesmen }) => judulLampiranAsesmen],
  ['Judul lampiran prioritas', ({ judulLampiranPrioritas }) => judulLampiranPrioritas],
  ['Judul lampiran matriks program', ({ judulLampiranMatriks }) => judulLampiranMatriks],
];

const formatHasil = (hasilList: readonly string[]): string =>
  hasilList
    .filter((hasil) => hasil.trim() !== '')
    .map((hasil, i) => `${i + 1}. ${hasil.trim()}`)
    .join('\n');

/** Changes of the minutes' wording. A correction has a number and a title of its own, paper and face are no content. */
export const perubahanBeritaAcara = (lama: Rapat, baru: Rapat): PerubahanRapat[] =>
  bandingkanIsian('BERITA_ACARA', ISIAN, lama.beritaAcara, baru.beritaAcara);
