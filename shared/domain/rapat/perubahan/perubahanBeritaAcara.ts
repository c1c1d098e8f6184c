import type { BeritaAcara, KodeLampiranBeritaAcara, Rapat } from '../../dossier';
import { pasangkan } from './pasangkan';
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
  ['Paragraf penutup', ({ penutup }) => penutup],
  ['Lampiran', ({ lampiranList }) => lampiranList.map((kode) => LAMPIRAN[kode]).join(', ')],
  ['Judul lampiran matriks asesmen', ({ judulLampiranAsesmen }) => judulLampiranAsesmen],
  ['Judul lampiran prioritas', ({ judulLampiranPrioritas }) => judulLampiranPrioritas],
  ['Judul lampiran matriks program', ({ judulLampiranMatriks }) => judulLampiranMatriks],
];

const hasilOf = ({ hasilList }: BeritaAcara): string[] =>
  hasilList.map((hasil) => hasil.trim()).filter((hasil) => hasil !== '');

const row = (bagian: string, semula: string, menjadi: string): PerubahanRapat => ({
  kelompok: 'BERITA_ACARA',
  bagian,
  semula,
  menjadi,
});

const perubahanHasil = (lama: BeritaAcara, baru: BeritaAcara): PerubahanRapat[] => {
  const { pasanganList, hilangList, tambahList } = pasangkan(hasilOf(lama), hasilOf(baru), [
    (hasil) => hasil,
    (_, posisi) => String(posisi),
  ]);
  return [
    ...pasanganList.flatMap(([semula, menjadi]) => (semula === menjadi ? [] : row('Butir hasil', semula, menjadi))),
    ...hilangList.map((hasil) => row('Butir hasil dihapus', hasil, '')),
    ...tambahList.map((hasil) => row('Butir hasil ditambahkan', '', hasil)),
  ];
};

/** Changes of the minutes' wording. A correction has a number and a title of its own, paper and face are no content. */
export const perubahanBeritaAcara = (lama: Rapat, baru: Rapat): PerubahanRapat[] => [
  ...bandingkanIsian('BERITA_ACARA', ISIAN, lama.beritaAcara, baru.beritaAcara),
  ...perubahanHasil(lama.beritaAcara, baru.beritaAcara),
];
