import type { BeritaAcara, KodeLampiranBeritaAcara } from '../../domain/dossier';
import type { BahanRapat } from '../bahanRapat';
import type { Isi } from '../model/dokumen';
import type { Tabel } from '../model/tabel';
import { teksOf } from '../model/teks';
import { lengkapiKosong } from '../tabel/lengkapiKosong';
import { tabelMatriks } from '../tabel/tabelMatriks';
import { tabelPrioritas } from '../tabel/tabelPrioritas';
import { tabelPerubahan } from './isiPerbaikan';
import { lampiranAsesmen } from './lampiranAsesmen';

const LAMPIRAN: Readonly<
  Record<
    KodeLampiranBeritaAcara,
    {
      readonly id: string;
      readonly judul: (beritaAcara: BeritaAcara) => string;
      readonly isi: (bahan: BahanRapat) => Isi[];
    }
  >
> = {
  ASESMEN: {
    id: 'matriks-asesmen',
    judul: ({ judulLampiranAsesmen }) => judulLampiranAsesmen || 'MATRIKS ASESMEN',
    isi: lampiranAsesmen,
  },
  PRIORITAS: {
    id: 'prioritas',
    judul: ({ judulLampiranPrioritas }) => judulLampiranPrioritas || 'PRIORITAS INSTANSI',
    isi: (bahan) => [tabel(tabelPrioritas(bahan))],
  },
  MATRIKS: {
    id: 'matriks-program',
    judul: ({ judulLampiranMatriks }) => judulLampiranMatriks || 'MATRIKS PROGRAM',
    isi: (bahan) => [tabel(tabelMatriks(bahan))],
  },
};

const tabel = (isi: Tabel): Isi => ({ jenis: 'TABEL', keterangan: null, tabel: lengkapiKosong(isi), sumber: [] });

/** An attachment: its title heads a new page. */
const sisipan = (id: string, judul: string, isi: readonly Isi[]): Isi[] => [
  { jenis: 'HALAMAN_BARU' },
  { jenis: 'JUDUL', id, gaya: 'SISIPAN', label: '', teks: teksOf(judul) },
  ...isi,
];

/** Attachments of the minutes as selected and ordered; a correction's list of changes comes first. */
export const lampiranBeritaAcara = (bahan: BahanRapat): Isi[] => {
  const { beritaAcara } = bahan.rapat;
  const perubahan = tabelPerubahan(bahan);
  return [
    ...(perubahan ? sisipan('daftar-perubahan', 'DAFTAR PERUBAHAN', [tabel(perubahan)]) : []),
    ...beritaAcara.lampiranList.flatMap((kode) => {
      const { id, judul, isi } = LAMPIRAN[kode];
      return sisipan(id, judul(beritaAcara), isi(bahan));
    }),
  ];
};
