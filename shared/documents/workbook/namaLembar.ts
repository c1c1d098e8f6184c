import type { Dossier, KodeTabel } from '../../domain/dossier';
import { formatRentang } from '../../domain/matriks/nomorMatriks';
import { nomorKeterangan } from '../../domain/naskah';
import { isiTeksNaskah } from '../../domain/variabel/isianVariabel';

/** A table as a sheet: its number in the narrative, its caption and source there. */
export interface TabelLembar {
  readonly kode: KodeTabel;
  /** Tab name: `Tabel 3`, or a noun for a table that the narrative does not place. */
  readonly nama: string;
  /** Without the number. */
  readonly judul: string;
  /** `Tabel 3. Kategorisasi Hasil Asesmen` */
  readonly keterangan: string;
  readonly sumber: string;
}

const NAMA_TANPA_NOMOR: Readonly<Record<KodeTabel, string>> = {
  INFORMASI_UMUM: 'Informasi Umum',
  ASESMEN: 'Matriks Asesmen',
  KATEGORISASI: 'Kategorisasi',
  PRIORITAS: 'Prioritas',
  TARGET: 'Target',
  PROGRAM: 'Program',
  UKURAN: 'Ukuran Keberhasilan',
  MATRIKS: 'Matriks Program',
};

const judulBawaan = (kode: KodeTabel, { dataUmum }: Dossier): string =>
  ({
    INFORMASI_UMUM: 'Matriks Asesmen Informasi Umum',
    ASESMEN: 'Matriks Asesmen',
    KATEGORISASI: 'Kategorisasi Hasil Asesmen',
    PRIORITAS: 'Penentuan Prioritas Instansi',
    TARGET: `Indikator Sasaran Strategis dan Target Tahun ${formatRentang(dataUmum.periode)}`,
    PROGRAM: 'Kelompok Program/Program/Kegiatan',
    UKURAN: 'Indikator (Ukuran) Keberhasilan Program',
    MATRIKS: 'Kelompok Program/Program/Kegiatan Rencana Aksi',
  })[kode];

/**
 * Every table with the number and caption the narrative gives it; tables it does not place have neither. A table placed
 * twice keeps the first number.
 */
export const listTabel = (dossier: Dossier): Readonly<Record<KodeTabel, TabelLembar>> => {
  const nomorByBlok = nomorKeterangan(dossier.naskah, 'TABEL');
  const build = (kode: KodeTabel): TabelLembar => {
    for (const [blok, nomor] of nomorByBlok) {
      if (blok.jenis !== 'TABEL' || blok.kode !== kode) continue;
      const judul = isiTeksNaskah(dossier, blok.judul) || judulBawaan(kode, dossier);
      const sumber = isiTeksNaskah(dossier, blok.sumber);
      return { kode, nama: `Tabel ${nomor}`, judul, keterangan: `Tabel ${nomor}. ${judul}`, sumber };
    }
    const judul = judulBawaan(kode, dossier);
    return { kode, nama: NAMA_TANPA_NOMOR[kode], judul, keterangan: judul, sumber: '' };
  };
  return {
    INFORMASI_UMUM: build('INFORMASI_UMUM'),
    ASESMEN: build('ASESMEN'),
    KATEGORISASI: build('KATEGORISASI'),
    PRIORITAS: build('PRIORITAS'),
    TARGET: build('TARGET'),
    PROGRAM: build('PROGRAM'),
    UKURAN: build('UKURAN'),
    MATRIKS: build('MATRIKS'),
  };
};
