import { semua, ubahUkuran } from '../ubahBagian';
import { type Ubah, ubahBaris, ubahDataUmum } from '../ubahBersih';
import type { KasusByAturan } from './kasus';

const tanpaTahun =
  (tahun: number): Ubah =>
  (dossier) => ({
    ...dossier,
    matriks: dossier.matriks.map((b) => ({ ...b, tahunList: b.tahunList.filter((t) => t !== tahun) })),
  });

const tanpaBaris =
  (barisId: string): Ubah =>
  (dossier) => ({ ...dossier, matriks: dossier.matriks.filter((b) => b.barisId !== barisId) });

const kolomSejak2021 = ubahDataUmum(() => ({ tahunMatriks: { awal: 2021, akhir: 2024 } }));

/** Rows of the matrix and the measures of success. */
export const KASUS_MATRIKS = {
  BARIS_KOSONG: {
    nyala: ubahBaris('baris-3', { uraian: '', tahunList: [], pihakList: [] }),
    diam: ubahBaris('baris-3', { uraian: 'Uraian', tahunList: [], pihakList: [] }),
  },
  TANPA_URAIAN: {
    nyala: ubahBaris('baris-3', { uraian: '' }),
    diam: ubahBaris('baris-3', { uraian: '', tahunList: [], pihakList: [] }),
  },
  TANPA_TAHUN: {
    nyala: ubahBaris('baris-3', { tahunList: [] }),
    diam: ubahBaris('baris-3', { tahunList: [2023] }),
  },
  TAHUN_DI_LUAR: {
    nyala: ubahBaris('baris-3', { tahunList: [2025] }),
    diam: ubahBaris('baris-3', { tahunList: [2022, 2024] }),
  },
  TAHUN_BEDA_ANAK: {
    nyala: ubahBaris('baris-2', { tahunIkutAnak: false, tahunList: [2022] }),
    diam: ubahBaris('baris-2', { tahunIkutAnak: false, tahunList: [2022, 2023, 2024] }),
  },
  URAIAN_GANDA: {
    nyala: semua(
      ubahBaris('baris-3', { uraian: 'Pelatihan  admin' }),
      ubahBaris('baris-4', { uraian: 'pelatihan admin' }),
    ),
    // Of another parent.
    diam: semua(
      ubahBaris('baris-3', { uraian: 'Pelatihan admin' }),
      ubahBaris('baris-9', { uraian: 'Pelatihan admin' }),
    ),
  },
  PRIORITAS_TANPA_KEGIATAN: { nyala: tanpaTahun(2024), diam: tanpaTahun(2022), tahunKini: 2023 },
  PIHAK_TANDA: {
    nyala: ubahBaris('baris-3', { pihakList: ['√'] }),
    diam: ubahBaris('baris-3', { pihakList: ['Semua OPD'] }),
  },
  NOMOR_DIKETIK: {
    nyala: ubahBaris('baris-3', { uraian: 'Kegiatan I.1.1 Pelatihan' }),
    diam: ubahBaris('baris-3', { uraian: 'Pelatihan tahap I. Tahun pertama' }),
  },
  TANPA_ANAK: {
    nyala: tanpaBaris('baris-9'),
    diam: tanpaBaris('baris-7'),
  },
  TANPA_PIHAK: {
    nyala: ubahBaris('baris-3', { pihakList: [] }),
    // A program leaves the parties to its rows.
    diam: ubahBaris('baris-2', { pihakList: [] }),
  },
  UKURAN_KOSONG: {
    nyala: ubahUkuran({ indikatorList: [' '] }),
    diam: ubahUkuran({ indikatorList: [' ', 'Satu'] }),
  },
  NAMA_UKURAN: {
    nyala: ubahUkuran({ nama: 'Lain' }),
    // Of no kelompok program.
    diam: ubahUkuran({ nama: 'Lain', kelompokProgramId: null }),
  },
  KEGIATAN_DI_LUAR: {
    nyala: semua(kolomSejak2021, ubahBaris('baris-3', { tahunList: [2021] })),
    diam: semua(kolomSejak2021, ubahBaris('baris-3', { tahunList: [2021, 2022] })),
  },
} satisfies KasusByAturan;
